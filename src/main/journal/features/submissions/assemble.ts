import type { DocumentNode, ReflectionDocument } from '../../../../shared/document/document.ts';
import { imageSize } from '../../../../shared/domain/image.ts';
import type { Assembled, CoverField, Part } from '../../../../shared/domain/submission/assembled.ts';
import { headingPart } from '../../../../shared/domain/submission/assembled.ts';
import {
  type BlockContent,
  frozenContent,
  type LiveBlockFacts,
  labelsOf,
  liveBlocksOf,
} from '../../../../shared/domain/submission/block.ts';
import { type OutlinePart, underOutline } from '../../../../shared/domain/submission/outline.ts';
import { type PartsContext, partsOf } from '../../../../shared/domain/submission/parts.ts';
import { type Submission, submissionTitle } from '../../../../shared/domain/submission.ts';
import type { Unit } from '../../../../shared/domain/unit.ts';
import { AppError } from '../../../../shared/result.ts';
import type { Database } from '../../database/database.ts';
import { dayInWords } from '../../print/days.ts';
import { imageById } from '../images/service.ts';
import { appendicesOf } from './appendices/appendices.ts';
import { numberedEvidence } from './appendices/evidence.ts';
import { outlineFor, submissionById } from './service.ts';
import { blockStates, quotesOf } from './states.ts';

/** Signed by the learner: our own words. */
const statement = [
  'I wrote this submission myself, from my own practice. Wherever it uses the words or the ideas of somebody else, it says whose they are.',
  'The people I work with go by code names. The records behind the quotes, tables and appendices are in my keeping, and I can show them to those who are entitled to see them.',
];

const figure = new Intl.NumberFormat('en-GB');

function coverFields(submission: Submission, unit: Unit): CoverField[] {
  const { cover, wordCount, changedAt } = submission;
  const number = unit.referenceNumber === null ? unit.id : `${unit.id} (${unit.referenceNumber})`;
  const own = (label: string, value: string): CoverField => ({ label, value, isOwn: true });
  return [
    own('Learner', cover.name),
    own('Registration number', cover.registrationNumber),
    { label: 'Centre', value: cover.centreName, isOwn: false },
    own('Centre number', cover.centreNumber),
    own('Unit', number),
    own('Level', String(unit.level)),
    own('Words', `${figure.format(wordCount)}, without quotes, tables, references and appendices`),
    own('Last changed', dayInWords(changedAt.slice(0, 10))),
  ];
}

/** What every live block of the text shows, with its caption. */
function blocksOf(database: Database, id: string, document: ReflectionDocument): PartsContext['block'] {
  const blocks = liveBlocksOf(document);
  const labels = labelsOf(blocks);
  const live = blocks.filter((block) => frozenContent(block) === null);
  const states = blockStates(database, id, live);
  return (facts: LiveBlockFacts) => {
    const caption = { label: labels.get(facts.blockId) ?? 'Table', words: facts.caption, note: '' };
    const frozen: BlockContent | null = frozenContent(facts);
    if (frozen !== null) return { content: frozen, caption };
    const state = states[facts.blockId];
    const note = state?.state === 'gone' ? 'Its source is no longer in the journal; this is what it showed last.' : '';
    return { content: state?.content ?? null, caption: { ...caption, note } };
  };
}

function contextOf(
  database: Database,
  submission: Submission,
  document: ReflectionDocument,
  numbers: ReadonlyMap<string, number>,
  cited: Map<string, string>,
): PartsContext {
  let headings = 0;
  return {
    block: blocksOf(database, submission.id, document),
    evidenceNumber: (evidenceId) => numbers.get(evidenceId) ?? null,
    picture(imageId) {
      const { mime, bytes } = imageById(database, imageId);
      const size = imageSize(bytes) ?? { width: 1200, height: 900 };
      return { mime, base64: bytes.toString('base64'), ...size };
    },
    headingId() {
      headings += 1;
      return `heading-${headings}`;
    },
    cite(sourceId, words) {
      if (!cited.has(sourceId)) cited.set(sourceId, words);
    },
  };
}

const noPicture: PartsContext['picture'] = () => ({ mime: '', base64: '', width: 1, height: 1 });

const sectionId = (node: DocumentNode): string => String(node.attrs?.stageId ?? '');

/** The text part by part: each part’s heading, then its sections; what the outline has no longer stands at the end. */
function bodyOf(document: ReflectionDocument, outline: readonly OutlinePart[], context: PartsContext): Part[] {
  const sections = new Map(document.content.map((node) => [sectionId(node), node]));
  const known = new Set(outline.flatMap((part) => part.sections.map(({ id }) => id)));
  const parts = outline.flatMap(({ title, sections: asked }): Part[] => {
    const heading = headingPart(1, title, context.headingId());
    const [only] = asked;
    // A part without criteria is its own section: one heading, not two.
    const isOne = asked.length === 1 && only?.reference === null;
    const inside = asked.flatMap(({ id }) => {
      const node = sections.get(id);
      if (!node) return [];
      return isOne ? partsOf(node.content ?? [], 1, context) : partsOf([node], 1, context);
    });
    return inside.length === 0 ? [] : [heading, ...inside];
  });
  const left = document.content.filter((node) => !known.has(sectionId(node)));
  return [...parts, ...partsOf(left, 0, context)];
}

/** All that a submission says, under the names that stand in it, with what the gate needs to know of it. */
export interface Unguarded {
  submission: Submission;
  document: ReflectionDocument;
  assembled: Assembled;
  /** What the live blocks of the text show. */
  live: { block: LiveBlockFacts; content: BlockContent }[];
  /** The words of the first citation of each source, by its id. */
  cited: ReadonlyMap<string, string>;
}

/**
 * A submission put together: cover, text with numbered tables and figures, appendices. `pictures: false` leaves the bytes of
 * pictures out; the list of the works that it cites is left to `referenceParts`. Throws `not-found`, also where its unit is
 * gone.
 */
export function assembleUnguarded(database: Database, id: string, { pictures }: { pictures: boolean }): Unguarded {
  const submission = submissionById(database, id);
  const { unit, outline } = outlineFor(database, submission.unitId);
  if (!unit) throw new AppError('not-found', 'the unit of this submission is not in this journal');
  const document = underOutline(submission.document as ReflectionDocument, unit.id, outline);
  const quoted = [...new Set(quotesOf(document).map(({ evidenceId }) => evidenceId))];
  const evidence = numberedEvidence(database, unit, quoted);
  const indexed = submission.choices.appendices.includes('evidence-index');
  const cited = new Map<string, string>();
  const whole = contextOf(database, submission, document, indexed ? evidence.numbers : new Map(), cited);
  const context = pictures ? whole : { ...whole, picture: noPicture };
  const { cover } = submission;
  const candidate = cover.registrationNumber === '' ? '' : `Candidate ${cover.registrationNumber}`;
  const day = submission.changedAt.slice(0, 10);
  const body = bodyOf(document, outline, context);
  const appendices = appendicesOf(submission.choices, { database, unit, evidence, context, day });
  const assembled: Assembled = {
    title: submissionTitle(submission),
    unit: { id: unit.id, name: unit.name, qualification: unit.qualification.title },
    fields: coverFields(submission, unit),
    author: submission.choices.authorNamed ? cover.name : '',
    statement,
    header: { unit: `Unit ${unit.id}`, candidate },
    body,
    appendices,
  };
  const live = liveBlocksOf(document).flatMap((block) => {
    const { content } = context.block(block);
    return content === null || frozenContent(block) !== null ? [] : [{ block, content }];
  });
  return { submission, document, assembled, live, cited };
}
