import { cutAtWord } from '../../../../../shared/domain/cutAtWord.ts';
import { criterionId, type Evidence } from '../../../../../shared/domain/evidence.ts';
import type { CriterionState } from '../../../../../shared/domain/readiness.ts';
import { type Part, paragraphPart, plainTable } from '../../../../../shared/domain/submission/assembled.ts';
import { sourceInWords } from '../../../../../shared/domain/submission/source.ts';
import { criteriaOf, type Unit } from '../../../../../shared/domain/unit.ts';
import type { Database } from '../../../database/database.ts';
import { boardOf, piecesById } from '../../evidence/service.ts';
import { readinessOf } from '../../readiness/service.ts';
import { keptInside } from '../records.ts';

/** More than these under one criterion are not listed. */
const MOST_PIECES = 200;
const QUOTE_LENGTH = 240;

/** The evidence that a submission refers to, each with its number. */
export interface NumberedEvidence {
  pieces: Evidence[];
  numbers: Map<string, number>;
}

/** First what is quoted, in the order of the text, then what else speaks for the unit’s criteria, in their order. */
export function numberedEvidence(database: Database, unit: Unit, quotedIds: readonly string[]): NumberedEvidence {
  const quoted = piecesById(database, quotedIds);
  const board = boardOf(database, unit.id, { detached: false }, MOST_PIECES);
  const whyInside = keptInside(database);
  const onBoard = criteriaOf(unit).flatMap(({ reference }) => board[criterionId(unit.id, reference)]?.rows ?? []);
  const all = [
    ...quotedIds.flatMap((id) => quoted.get(id) ?? []),
    ...onBoard.filter((piece) => whyInside(piece) === null).toReversed(),
  ];
  const pieces = [...new Map(all.map((piece) => [piece.id, piece])).values()];
  return { pieces, numbers: new Map(pieces.map(({ id }, index) => [id, index + 1])) };
}

function criteriaFor(unit: Unit, { links }: Evidence): string[] {
  const start = criterionId(unit.id, '');
  const found = links.flatMap(({ target }) =>
    target.kind === 'criterion' && target.id.startsWith(start) ? [target.id.slice(start.length)] : [],
  );
  return found.toSorted(new Intl.Collator('en', { numeric: true }).compare);
}

/** Every piece of evidence with its number, its source and the criteria that it speaks for. */
export function evidenceIndex(unit: Unit, { pieces }: NumberedEvidence): Part[] {
  if (pieces.length === 0) return [paragraphPart('No evidence is gathered for this unit yet.', 'note')];
  const rows = pieces.map((piece, index) => [
    String(index + 1),
    piece.kind === 'passage' ? `“${cutAtWord(piece.quote, QUOTE_LENGTH)}”` : cutAtWord(piece.quote, QUOTE_LENGTH),
    sourceInWords(piece),
    criteriaFor(unit, piece).join(', ') || '–',
  ]);
  return [
    paragraphPart('The number of a piece stands in square brackets after a quote in the text.', 'note'),
    plainTable(['No.', 'Passage', 'Source', 'Criteria'], rows, { shares: [0.6, 5, 2.2, 1.2] }),
  ];
}

const coverage: Record<CriterionState, string> = { none: 'None', begun: 'Partial', enough: 'Full', done: 'Full' };

/** Every criterion with the numbers of its evidence, how far it is covered and the writer’s own comment. */
export function mappingTable(database: Database, unit: Unit, { pieces, numbers }: NumberedEvidence): Part[] {
  const { criteria } = readinessOf(database, unit.id);
  const rows = criteriaOf(unit).map(({ reference, asks }) => {
    const found = criteria.find((criterion) => criterion.reference === reference);
    const numbered = pieces.filter((piece) => criteriaFor(unit, piece).includes(reference));
    return [
      `${reference} ${asks}`,
      numbered.map(({ id }) => `[${numbers.get(id)}]`).join(' ') || '–',
      coverage[found?.state ?? 'none'],
      found?.judgement?.note ?? '',
    ];
  });
  return [
    paragraphPart(
      'Coverage says how much evidence there is by the rules that can be counted and by the writer’s own judgement. It is not an assessor’s decision.',
      'note',
    ),
    plainTable(['Criterion', 'Evidence', 'Coverage', 'Comments'], rows, { shares: [4, 1.6, 1, 2.4] }),
  ];
}
