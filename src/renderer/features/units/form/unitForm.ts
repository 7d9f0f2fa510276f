import type { Criterion, Requirement, Unit } from '../../../../shared/domain/unit.ts';
import { emptyRule, formOfRule, type RuleForm, ruleOf } from './ruleForm.ts';

export interface CriterionForm {
  /** Of this form only. */
  key: string;
  reference: string;
  asks: string;
  guidance: string;
  /** Words that hint at it, between commas; empty: those of what it asks. */
  terms: string;
  /** What the form does not show stays as it was. */
  kept: Criterion | null;
}

export interface OutcomeForm {
  key: string;
  number: number;
  title: string;
  criteria: CriterionForm[];
}

/** A unit of the user's own as the fields of its form hold it. */
export interface UnitForm {
  id: string;
  name: string;
  qualification: string;
  level: number | string;
  kind: Unit['kind'];
  referenceNumber: string;
  credits: number | string;
  wordsFrom: number | string;
  wordsTo: number | string;
  outcomes: OutcomeForm[];
  requirements: RuleForm[];
  kept: Unit | null;
}

/** A criterion with the next number of its outcome. */
export function emptyCriterion(number: number, taken: readonly CriterionForm[]): CriterionForm {
  const lasts = taken.map(({ reference }) => Number(reference.split('.')[1]) || 0);
  const reference = `${number}.${Math.max(0, ...lasts) + 1}`;
  return { key: crypto.randomUUID(), reference, asks: '', guidance: '', terms: '', kept: null };
}

export function emptyOutcome(number: number): OutcomeForm {
  return { key: crypto.randomUUID(), number, title: '', criteria: [emptyCriterion(number, [])] };
}

export function emptyUnit(): UnitForm {
  const figures = { level: 5, credits: '', wordsFrom: '', wordsTo: '' };
  const words = { id: '', name: '', qualification: '', referenceNumber: '' };
  return { ...words, ...figures, kind: 'portfolio', outcomes: [emptyOutcome(1)], requirements: [], kept: null };
}

/** A rule that is begun: hours, as most units ask for some. */
export const newRequirement = (): RuleForm => emptyRule('hours');

function criterionForm(kept: Criterion): CriterionForm {
  const { reference, asks, guidance, terms } = kept;
  return { key: crypto.randomUUID(), reference, asks, guidance, terms: terms.join(', '), kept };
}

export function formOf(kept: Unit): UnitForm {
  const { id, name, qualification, level, kind, referenceNumber, credits, suggestedWords, outcomes, requirements } =
    kept;
  return {
    id,
    name,
    qualification: qualification.title,
    level,
    kind,
    referenceNumber: referenceNumber ?? '',
    credits: credits ?? '',
    wordsFrom: suggestedWords?.from ?? '',
    wordsTo: suggestedWords?.to ?? '',
    outcomes: outcomes.map(({ number, title, criteria }) => {
      return { key: crypto.randomUUID(), number, title, criteria: criteria.map(criterionForm) };
    }),
    requirements: requirements.map(formOfRule),
    kept,
  };
}

/** The longer words of a sentence, each once: what a criterion is suggested by where nobody gave words. */
function wordsOf(sentence: string): string[] {
  const words = sentence.toLocaleLowerCase('en-GB').match(/\p{Ll}{4,}/gu) ?? [];
  return [...new Set(words)].slice(0, 30);
}

function criterionOf({ reference, asks, guidance, terms, kept }: CriterionForm): Criterion {
  const given = terms
    .split(',')
    .map((term) => term.trim().toLocaleLowerCase('en-GB'))
    .filter((term) => term !== '');
  return {
    marks: null,
    standards: null,
    items: [],
    corresponds: [],
    ...kept,
    reference: reference.trim(),
    asks,
    guidance: guidance.trim() === '' ? asks : guidance,
    terms: given.length > 0 ? given : wordsOf(asks),
  };
}

const numberOf = (field: number | string): number => (field === '' ? Number.NaN : Number(field));
const slugOf = (title: string): string =>
  title
    .replaceAll(/[^A-Za-z0-9.-]+/gu, '-')
    .replaceAll(/^[^A-Za-z0-9]+/gu, '')
    .slice(0, 40) || 'own';

/** The unit that the fields describe, still to be checked by `unitFileSchema`. What the form does not show is kept. */
export function unitOf(form: UnitForm): Unit {
  const { kept, outcomes } = form;
  const title = form.qualification;
  const hasWords = form.wordsFrom !== '' || form.wordsTo !== '';
  const sameTitle = kept?.qualification.title === title;
  const ids = new Set<string>();
  return {
    sections: [],
    assessedWith: null,
    ...kept,
    id: form.id.trim(),
    qualification: { id: sameTitle ? kept.qualification.id : slugOf(title), title, level: numberOf(form.level) },
    name: form.name,
    referenceNumber: form.referenceNumber.trim() === '' ? null : form.referenceNumber,
    level: numberOf(form.level),
    credits: form.credits === '' ? null : Number(form.credits),
    kind: form.kind,
    suggestedWords: hasWords ? { from: numberOf(form.wordsFrom), to: numberOf(form.wordsTo) } : null,
    outcomes: outcomes.map(({ number, title: words, criteria }) => {
      return { number, title: words, criteria: criteria.map(criterionOf) };
    }),
    requirements: form.requirements.map((rule): Requirement => ruleOf(rule, ids)),
  };
}
