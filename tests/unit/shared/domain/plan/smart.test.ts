import { describe, expect, test } from 'vitest';
import type { SmartLetterName } from '../../../../../src/shared/domain/plan/letters.ts';
import { hasObservable, hasQuantity, hasVerb } from '../../../../../src/shared/domain/plan/measureWords.ts';
import { lettersOf, type SmartInput } from '../../../../../src/shared/domain/plan/smart.ts';

const objective: SmartInput['objective'] = {
  title: 'Bear silence',
  specific: 'After a question wait until the client has spoken, in every session by video.',
  measure: 'A recording shows pauses of five seconds after most questions.',
  baseline: '',
  target: '',
  resources: 'A recorder, with consent',
  support: '',
  cost: '',
  time: 'An hour a month',
  relevance: 'Clients think in the pauses that I fill.',
  startsOn: '2026-03-01',
  endsOn: '2026-09-30',
  monitoring: '',
  evaluation: '',
  level: 'behaviour',
  answers: {},
  milestones: [{ id: '1', title: 'First recording heard', dueOn: '2026-05-01', doneOn: null }],
  serves: [{ kind: 'need', gone: false }],
};
const plan = { startsOn: '2026-03-01', endsOn: '2027-02-28' };

function letter(name: SmartLetterName, wish: Partial<SmartInput['objective']> = {}, reviewDays = ['2026-06-01']) {
  const found = lettersOf({ objective: { ...objective, ...wish }, plan, reviewDays });
  return found.find((each) => each.letter === name);
}

describe('the letters of an objective', () => {
  test('where nothing that can be checked is missing, each asks the writer and stands with a yes', () => {
    const letters = lettersOf({ objective, plan, reviewDays: ['2026-06-01'] });
    expect(letters.map(({ state }) => state)).toEqual(['ask', 'ask', 'ask', 'ask', 'ask']);
    expect(letter('specific', { answers: { specific: true } })?.state).toBe('stands');
    expect(letter('specific', { answers: { specific: false } })?.state).toBe('ask');
  });

  test('a yes does not close a letter that lacks something', () => {
    expect(letter('specific', { specific: 'Listen more.', answers: { specific: true } })).toEqual({
      letter: 'specific',
      state: 'open',
      missing: ['A few words more: what, with whom, on which occasions?'],
    });
  });

  test('a measure needs a verb, and a number or something that others can see', () => {
    expect(letter('measurable', { measure: '' })?.missing).toEqual(['Say what will show that you are there.']);
    expect(letter('measurable', { measure: 'Better presence' })?.missing).toHaveLength(2);
    expect(letter('measurable', { measure: 'Clients say that they were not hurried' })?.missing).toEqual([
      'Name a number, or something that others can see: a recording, a rating, a certificate.',
    ]);
    expect(letter('measurable', { baseline: '2 of 5', target: '' })?.missing).toEqual([
      'There is where you stand now, but no target.',
    ]);
  });

  test('a need that was taken away serves no longer', () => {
    expect(letter('relevant', { serves: [{ kind: 'need', gone: true }] })?.missing).toEqual([
      'What it served was taken away: link something else.',
    ]);
    expect(letter('relevant', { serves: [] })?.missing).toEqual(['Link what it serves.']);
  });

  test('days outside the plan, milestones after the end and a time without a review are told', () => {
    expect(letter('timeBound', { endsOn: '2027-03-01' })?.missing).toEqual(['Its days lie outside the plan.']);
    const late = [...objective.milestones, { id: '2', title: 'Late', dueOn: '2026-10-01', doneOn: null }];
    expect(letter('timeBound', { milestones: late })?.missing).toEqual([
      'A milestone lies before its start or after its end.',
    ]);
    expect(letter('timeBound', {}, ['2026-12-01'])?.missing).toEqual([
      'No review of the plan falls into its time: set a day for one.',
    ]);
    expect(letter('timeBound', { milestones: [] })?.missing).toEqual(['Set at least one milestone on the way.']);
  });

  test('things or people, and time, make it achievable', () => {
    expect(letter('achievable', { resources: ' ', time: '' })?.missing).toHaveLength(2);
    expect(letter('achievable', { resources: '', support: 'My supervisor' })?.state).toBe('ask');
  });
});

test('measures are read by words of everyday English', () => {
  for (const text of ['clients tried it', 'it was written down', 'rated 4', 'I am stopping', 'She carries it out']) {
    expect(hasVerb(text), text).toBe(true);
  }
  expect(hasVerb('better presence')).toBe(false);
  for (const text of ['three', '40%', 'twice a month', 'in 2 of 5']) expect(hasQuantity(text), text).toBe(true);
  expect(hasQuantity('more often')).toBe(false);
  for (const text of ['their ratings', 'a certificate', 'the recordings']) expect(hasObservable(text), text).toBe(true);
  expect(hasObservable('better listening')).toBe(false);
});
