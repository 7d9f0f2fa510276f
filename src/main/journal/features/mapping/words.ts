import type { Unit } from '../../../../shared/domain/unit.ts';
import type { Coverage, MappingSheet, SheetCriterion, SheetPiece } from './sheet.ts';

const kinds: Record<Unit['kind'], string> = {
  assignment: 'Assignment',
  portfolio: 'Portfolio',
  reflective: 'Reflective review',
};

/** What stands on the sheet, whatever the format. */
export const headings = ['Criterion', 'Content evidence', 'Assessment evidence', 'Coverage', 'Comments'] as const;
export const coverages: readonly Coverage[] = ['None', 'Partial', 'Full'];

/** `Mapping sheet 8588-503` */
export const titleOf = ({ unit }: MappingSheet): string => `Mapping sheet ${unit.id}`;

/** What the unit is, a line each. */
export function factsOf({ unit, clients }: MappingSheet): string[] {
  const { name, qualification, referenceNumber, level, credits, kind } = unit;
  const numbers = [
    referenceNumber === null ? '' : `Reference ${referenceNumber}`,
    `Level ${level}`,
    credits === null ? '' : `${credits} credits`,
    kinds[kind],
  ];
  const about = clients.length > 0 ? [`About the work with ${clients.join(', ')}.`] : [];
  return [name, qualification.title, numbers.filter((part) => part !== '').join(' · '), ...about];
}

const all = ({ outcomes }: MappingSheet): SheetCriterion[] => outcomes.flatMap(({ criteria }) => criteria);

/** How many criteria are covered how far: `None: 2 · Partial: 1 · Full: 3`. */
export function coverageInWords(sheet: MappingSheet): string {
  return coverages
    .map((each) => `${each}: ${all(sheet).filter(({ coverage }) => coverage === each).length}`)
    .join(' · ');
}

/** The criteria that are not addressed or not in full, in sentences; none where all are. */
export function gapsInWords(sheet: MappingSheet): string[] {
  const named = (wanted: Coverage) => all(sheet).flatMap((one) => (one.coverage === wanted ? [one.reference] : []));
  const none = named('None');
  const partial = named('Partial');
  return [
    ...(none.length > 0 ? [`Not addressed yet: ${none.join(', ')}.`] : []),
    ...(partial.length > 0 ? [`Addressed in part: ${partial.join(', ')}.`] : []),
  ];
}

/** A column’s lines, numbered so that what is said can be found again beside it. */
export function linesOf({ pieces, more }: SheetCriterion, column: keyof SheetPiece): string[] {
  const lines = pieces.map((piece, index) => `${index + 1}. ${piece[column]}`);
  return more > 0 ? [...lines, column === 'content' ? `And ${more} more.` : ''] : lines;
}

/** Whether a row is short enough to stand on one page whatever comes before it. */
export const isShort = ({ pieces }: SheetCriterion): boolean => pieces.length <= 4;

/** What the sheet does not say. */
export const honesty =
  'Coverage says how much evidence there is by the rules that can be counted and by the writer’s own judgement. It is not an assessor’s decision.';
