import { criteriaOf, type Rule, type Unit } from '../unit.ts';
import { amount, met, notYet, type RequirementAnswer } from './answer.ts';
import type { RequirementContext } from './figures.ts';

/** A unit's board: what belongs to it is added there. */
const boardOf = ({ id }: Unit): string => `/evidence/${id}`;

/** The place of a criterion on its unit's board. */
function placeOf(unit: Unit, reference: string): string {
  return `${boardOf(unit)}?criterion=${reference}`;
}

/** Enough pieces of evidence speak for the criterion. */
export function answerEvidence(
  { criterion, atLeast }: Extract<Rule, { kind: 'evidence' }>,
  { unit, criteria }: RequirementContext,
): RequirementAnswer {
  const pieces = criteria.get(criterion)?.pieces ?? 0;
  const words = `${amount(pieces, 'piece')} of evidence for ${criterion}`;
  return pieces >= atLeast ? met(`${words}.`) : notYet(`${words}, of at least ${atLeast}.`, placeOf(unit, criterion));
}

/** Enough distinct things of the kind that the criterion counts are named in its evidence. */
export function answerItems(
  rule: Extract<Rule, { kind: 'items' }>,
  { unit, criteria }: RequirementContext,
): RequirementAnswer {
  const criterion = criteriaOf(unit).find(({ reference }) => reference === rule.criterion);
  const item = criterion?.items.find(({ id }) => id === rule.item);
  if (!item) {
    return { state: 'judge', question: 'This rule names something that the unit does not have.', answer: null };
  }
  const found = criteria.get(rule.criterion)?.items[item.id] ?? 0;
  const words = amount(found, item.singular, item.plural);
  if (found >= item.atLeast) return met(`${words} in the evidence for ${rule.criterion}.`);
  const missing = `${words} of at least ${item.atLeast} in the evidence for ${rule.criterion}.`;
  return notYet(missing, placeOf(unit, rule.criterion));
}
