import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { emptyDocument } from '../../../../../src/shared/document/document.ts';
import { noteTemplates } from '../../../../../src/shared/domain/noteTemplate.ts';
import { nothingMissing } from '../../../../../src/shared/domain/plan/letters.ts';
import { aJournal, type TestJournal } from '../../../../helpers/journal.ts';

const TODAY = '2026-11-20';
let journal: TestJournal;
beforeAll(async () => {
  journal = await aJournal();
});
afterAll(() => journal.remove());
beforeEach(() => journal.setNow(`${TODAY}T10:00:00Z`));

const year = { title: 'A year of listening', startsOn: '2026-03-01', endsOn: '2027-02-28', aspiration: '' };
const need = { title: 'Silence', detail: '', aim: 'close', originKind: 'own', originId: null } as const;

async function aPlan(): Promise<string> {
  return journal.call.plans.add(year);
}

async function anObjective(
  planId: string,
  serves: { kind: 'need' | 'swot' | 'competency'; id: string }[] = [],
): Promise<string> {
  return journal.call.plans.addObjective({ planId, title: 'Bear silence', serves });
}

const save = (id: string, patch: object, reviewId: string | null = null) =>
  journal.call.plans.saveObjective({ id, patch, reviewId });
const overview = (id: string, today = TODAY) => journal.call.plans.overview({ id, today });

describe('a plan', () => {
  test('covers twelve months by the calendar, at its beginning and after every change', async () => {
    await expect(journal.call.plans.add({ ...year, endsOn: '2027-01-31' })).rejects.toThrow('at least twelve months');
    const id = await aPlan();
    await expect(journal.call.plans.save({ id, patch: { endsOn: '2027-02-27' } })).rejects.toThrow('28 February 2027');
    await journal.call.plans.save({ id, patch: { startsOn: '2026-02-01', aspiration: 'To be quieter' } });
    expect((await overview(id)).plan).toMatchObject({ startsOn: '2026-02-01', aspiration: 'To be quieter' });
    await journal.call.plans.trash({ ids: [id], trashed: true });
  });

  test('that overlaps another open one says so and is kept', async () => {
    const first = await aPlan();
    const second = await journal.call.plans.add({
      ...year,
      title: 'Second',
      startsOn: '2027-02-28',
      endsOn: '2028-02-28',
    });
    expect((await overview(second)).overlapping).toEqual([
      { id: first, title: year.title, startsOn: year.startsOn, endsOn: year.endsOn },
    ]);
    await journal.call.plans.close({ id: first, closing: { closedOn: TODAY, outcome: 'Done', effect: 'Heard' } });
    expect((await overview(second)).overlapping).toEqual([]);
    expect(await journal.call.plans.current(TODAY)).toMatchObject({ plan: { id: second } });
    await journal.call.plans.trash({ ids: [first, second], trashed: true });
    expect(await journal.call.plans.current(TODAY)).toBeNull();
    await journal.call.plans.trash({ ids: [first], trashed: false });
    expect(await journal.call.plans.current(TODAY)).toMatchObject({ plan: { id: first, outcome: 'Done' } });
    await journal.call.plans.trash({ ids: [first], trashed: true });
  });
});

describe('an objective', () => {
  test('goes from open letters to none, and its need can be taken away and brought back', async () => {
    const planId = await aPlan();
    const needId = await journal.call.needs.add(need);
    const id = await anObjective(planId, [{ kind: 'need', id: needId }]);
    const letters = async () => (await overview(planId)).objectives[0]?.letters ?? [];
    expect((await letters()).filter(({ state }) => state === 'open')).toHaveLength(5);
    await journal.call.plans.addReview({ planId, dueOn: '2026-12-10' });
    await save(id, {
      specific: 'Wait after each question until the client has spoken.',
      measure: 'Two recordings show pauses of five seconds.',
      resources: 'A recorder',
      time: 'An hour a month',
      relevance: 'They think in the pauses that I fill.',
      milestones: [{ id: uuid(), title: 'First recording', dueOn: '2026-12-01', doneOn: null }],
    });
    expect(nothingMissing(await letters())).toBe(true);
    await journal.call.needs.trash({ id: needId, trashed: true });
    expect((await letters()).find(({ letter }) => letter === 'relevant')).toMatchObject({
      state: 'open',
      missing: ['What it served was taken away: link something else.'],
    });
    expect((await overview(planId)).looseEnds.map(({ kind }) => kind)).toEqual(['objective-without-need']);
    await journal.call.needs.trash({ id: needId, trashed: false });
    expect(nothingMissing(await letters())).toBe(true);
    expect((await overview(planId)).looseEnds).toEqual([]);
    await journal.call.needs.trash({ id: needId, trashed: true });
    await journal.call.plans.trash({ ids: [planId], trashed: true });
  });

  test('can serve a SWOT item, which is told by its heading, and as gone once it is taken away', async () => {
    const planId = await aPlan();
    const swotId = await journal.call.swot.add({ quadrant: 'weakness', heading: 'Late challenge' });
    const offered = { kind: 'swot', id: swotId, name: 'Late challenge', gone: false, group: 'SWOT: weaknesses' };
    expect(await journal.call.plans.servable()).toContainEqual(offered);
    const id = await anObjective(planId, [{ kind: 'swot', id: swotId }]);
    const served = async () => (await journal.call.plans.objective(id)).serves;
    expect(await served()).toEqual([{ kind: 'swot', id: swotId, name: 'Late challenge', gone: false }]);
    await journal.call.swot.trash({ id: swotId, trashed: true });
    expect(await served()).toEqual([{ kind: 'swot', id: swotId, name: 'Late challenge', gone: true }]);
    expect(await journal.call.plans.servable()).not.toContainEqual(offered);
    await journal.call.swot.trash({ id: swotId, trashed: false });
    expect(await served()).toMatchObject([{ gone: false }]);
  });

  test('that would end before it starts is refused; one outside the plan is kept and told', async () => {
    const planId = await aPlan();
    const id = await anObjective(planId);
    await expect(save(id, { startsOn: '2026-12-01', endsOn: '2026-11-30' })).rejects.toThrow('cannot end before');
    await save(id, { endsOn: '2027-06-30' });
    const [found] = (await overview(planId)).objectives;
    expect(found?.letters.at(-1)?.missing).toContain('Its days lie outside the plan.');
  });

  test('keeps what it said before, a day’s saves as one, those of a review with it', async () => {
    const planId = await aPlan();
    journal.setNow('2026-10-01T09:00:00Z');
    const id = await anObjective(planId);
    await save(id, { specific: 'First words' });
    const history = async () => journal.call.plans.changes({ objectiveId: id });
    expect(await history()).toEqual([]);
    journal.setNow('2026-10-20T09:00:00Z');
    await save(id, { specific: 'Second w' });
    await save(id, { specific: 'Second words' });
    const reviewId = await journal.call.plans.addReview({ planId, dueOn: '2026-10-20' });
    await save(id, { endsOn: '2026-12-31' }, reviewId);
    await journal.call.plans.saveReview({ id: reviewId, patch: { heldOn: '2026-10-20' } });
    const kept = { objectiveId: id, objectiveTitle: 'Bear silence', changedOn: '2026-10-20' };
    expect(await history()).toMatchObject([
      { ...kept, field: 'endsOn', before: '2027-02-28', after: '2026-12-31', reviewId, reviewHeldOn: '2026-10-20' },
      { ...kept, field: 'specific', before: 'First words', after: 'Second words', reviewId: null },
    ]);
    expect(await journal.call.plans.changes({ reviewId })).toHaveLength(1);
    await save(id, { specific: 'First words' });
    expect(await history()).toHaveLength(1);
  });

  test('that a review changes on the day it was written keeps what it said before', async () => {
    const planId = await aPlan();
    const id = await anObjective(planId);
    const reviewId = await journal.call.plans.addReview({ planId, dueOn: TODAY });
    await save(id, { endsOn: '2026-12-31' });
    await save(id, { endsOn: '2027-01-31' }, reviewId);
    const change = { field: 'endsOn', before: '2026-12-31', after: '2027-01-31', reviewId };
    expect(await journal.call.plans.changes({ reviewId })).toMatchObject([change]);
    expect(await journal.call.plans.changes({ objectiveId: id })).toHaveLength(1);
  });

  test('is linked with CPD and reflections, which count as its life', async () => {
    const planId = await aPlan();
    const id = await anObjective(planId);
    await save(id, { startsOn: '2026-03-01' });
    const quiet = async () => (await overview(planId)).looseEnds.filter(({ kind }) => kind === 'quiet-objective');
    expect(await quiet()).toEqual([{ kind: 'quiet-objective', id, title: 'Bear silence', since: '2026-03-01' }]);
    const what = { title: 'Course', kind: 'course', provider: '', level: null, minutes: 60 } as const;
    const activityId = await journal.call.cpd.add({ ...what, doneOn: '2026-10-10' });
    await save(id, { activityIds: [activityId, uuid()] });
    expect(await journal.call.plans.objective(id)).toMatchObject({ activityIds: [activityId], reflectionIds: [] });
    expect(await quiet()).toEqual([]);
    await journal.call.cpd.trash({ ids: [activityId], trashed: true });
    expect(await quiet()).toHaveLength(1);
    const noteId = await journal.call.plans.addNote({ objectiveId: id, notedOn: '2026-11-01', text: 'It goes.' });
    expect(await quiet()).toEqual([]);
    await journal.call.plans.trashNote({ id: noteId, trashed: true });
    expect(await journal.call.plans.notes(id)).toEqual([]);
    await journal.call.plans.trashNote({ id: noteId, trashed: false });
    expect(await journal.call.plans.notes(id)).toMatchObject([{ text: 'It goes.' }]);
  });

  test('ends with what came of it; a milestone is ticked off, and not for tomorrow', async () => {
    const planId = await aPlan();
    const id = await anObjective(planId);
    const milestoneId = uuid();
    await save(id, { milestones: [{ id: milestoneId, title: 'Heard', dueOn: '2026-12-01', doneOn: null }] });
    await expect(journal.call.plans.finishMilestone({ id, milestoneId, doneOn: '2026-12-01' })).rejects.toThrow(
      'lies in the future',
    );
    await journal.call.plans.finishMilestone({ id, milestoneId, doneOn: TODAY });
    await journal.call.plans.endObjective({
      id,
      ending: { status: 'achieved', closedOn: TODAY, outcome: 'Five seconds', effect: 'They say more' },
    });
    expect(await journal.call.plans.objective(id)).toMatchObject({
      status: 'achieved',
      closedOn: TODAY,
      outcome: 'Five seconds',
      milestones: [{ doneOn: TODAY }],
    });
  });

  test('is carried over into the next plan with its open milestones, and remembers where it came from', async () => {
    const planId = await aPlan();
    const next = await journal.call.plans.add({ ...year, title: 'Next', startsOn: '2027-03-01', endsOn: '2028-02-29' });
    const id = await anObjective(planId, [{ kind: 'competency', id: 'icf:6' }]);
    await save(id, {
      startsOn: '2026-03-01',
      milestones: [
        { id: uuid(), title: 'Done', dueOn: '2026-04-01', doneOn: '2026-04-01' },
        { id: uuid(), title: 'Open', dueOn: '2026-05-01', doneOn: null },
      ],
    });
    const [carried = ''] = await journal.call.plans.carryOver({ into: next, ids: [id] });
    expect(await journal.call.plans.objective(carried)).toMatchObject({
      planId: next,
      startsOn: '2027-03-01',
      endsOn: '2028-02-28',
      carriedFrom: id,
      status: 'open',
      milestones: [{ title: 'Open', dueOn: '2027-05-01', doneOn: null }],
      serves: [{ kind: 'competency' }],
    });
    expect(await journal.call.plans.objective(id)).toMatchObject({ status: 'carried', carriedInto: carried });
    await expect(journal.call.plans.carryOver({ into: next, ids: [id] })).rejects.toThrow('Only an open objective');
  });

  test('that was carried is opened again once what goes on with it, or its plan, is in the trash', async () => {
    const id = await anObjective(await aPlan());
    const later = { ...year, title: 'Later', startsOn: '2027-03-01', endsOn: '2028-02-29' };
    const offered = async (into: string | null) =>
      (await journal.call.plans.carriable(into)).flatMap(({ objectives }) => objectives.map((each) => each.id));
    expect(await offered(null)).toContain(id);
    const next = await journal.call.plans.add({ ...later, carried: [id] });
    expect(await offered(null)).not.toContain(id);
    const { carriedInto } = await journal.call.plans.objective(id);
    const ending = { status: 'open' as const, closedOn: null, outcome: '', effect: '' };
    await expect(journal.call.plans.endObjective({ id, ending })).rejects.toThrow('goes on in a later plan');
    await journal.call.plans.trashObjectives({ ids: [carriedInto ?? ''], trashed: true });
    expect(await journal.call.plans.objective(id)).toMatchObject({ status: 'carried', carriedInto: null });
    await journal.call.plans.trashObjectives({ ids: [carriedInto ?? ''], trashed: false });
    await journal.call.plans.trash({ ids: [next], trashed: true });
    await journal.call.plans.endObjective({ id, ending });
    expect(await journal.call.plans.objective(id)).toMatchObject({ status: 'open', carriedInto: null });
    expect(await offered(null)).toContain(id);
  });

  test('that cannot be carried over leaves no new plan behind', async () => {
    const id = await anObjective(await aPlan());
    await journal.call.plans.endObjective({
      id,
      ending: { status: 'dropped', closedOn: TODAY, outcome: '', effect: '' },
    });
    const before = await journal.call.plans.list(TODAY);
    const next = { ...year, title: 'Half a plan', carried: [id] };
    await expect(journal.call.plans.add(next)).rejects.toThrow('Only an open objective');
    expect(await journal.call.plans.list(TODAY)).toEqual(before);
  });
});

describe('a CPD activity', () => {
  test('says for which objectives it was done, and sets them; a link to one in the trash stays', async () => {
    const planId = await aPlan();
    const [one, two] = [await anObjective(planId), await anObjective(planId)];
    const what = { title: 'Webinar', provider: '', level: null, minutes: 60, kind: 'webinar' } as const;
    const activityId = await journal.call.cpd.add({ ...what, doneOn: TODAY });
    const linked = async () => (await journal.call.plans.ofActivity(activityId)).linked.map(({ id }) => id);
    await journal.call.plans.linkActivity({ activityId, objectiveIds: [one, two] });
    expect(await linked()).toEqual([one, two]);
    expect((await journal.call.plans.objective(two)).activityIds).toEqual([activityId]);
    await journal.call.plans.trashObjectives({ ids: [two], trashed: true });
    await journal.call.plans.linkActivity({ activityId, objectiveIds: [] });
    expect(await linked()).toEqual([]);
    await journal.call.plans.trashObjectives({ ids: [two], trashed: false });
    expect(await linked()).toEqual([two]);
    expect((await journal.call.plans.ofActivity(activityId)).open.map(({ id }) => id)).toContain(one);
  });
});

describe('what is taken away', () => {
  test('a need and a progress note lie in the trash, are put back from there, or are deleted for good', async () => {
    const need = { title: 'Silence', detail: '', aim: 'close', originKind: 'own', originId: null } as const;
    const needId = await journal.call.needs.add(need);
    const id = await anObjective(await aPlan(), [{ kind: 'need', id: needId }]);
    const noteId = await journal.call.plans.addNote({ objectiveId: id, notedOn: TODAY, text: 'It goes.' });
    const inTrash = async () =>
      (await journal.call.records.trashed())
        .filter((each) => [needId, noteId].includes(each.id))
        .map(({ kind }) => kind);
    await journal.call.needs.trash({ id: needId, trashed: true });
    await journal.call.plans.trashNote({ id: noteId, trashed: true });
    expect((await inTrash()).toSorted()).toEqual(['need', 'progress-note']);
    await journal.call.plans.trashNote({ id: noteId, trashed: false });
    expect(await inTrash()).toEqual(['need']);
    const keys = [
      { kind: 'need' as const, id: needId },
      { kind: 'progress-note' as const, id: noteId },
    ];
    expect(await journal.call.records.deleteForGood(keys)).toBe(1);
    expect((await journal.call.plans.objective(id)).serves).toEqual([
      { kind: 'need', id: needId, name: 'A need that is gone', gone: true },
    ]);
    expect(await journal.call.plans.notes(id)).toHaveLength(1);
  });
});

describe('a review', () => {
  test('counts what was noted, done and written for the objectives in its time, each thing once', async () => {
    const planId = await aPlan();
    const [one, two] = [await anObjective(planId), await anObjective(planId)];
    const activity = { kind: 'webinar', provider: '', level: null, minutes: 60 } as const;
    const [inTime, early] = [
      await journal.call.cpd.add({ ...activity, title: 'In time', doneOn: '2026-06-02' }),
      await journal.call.cpd.add({ ...activity, title: 'Early', doneOn: '2026-06-01' }),
    ];
    await save(one, { activityIds: [inTime, early] });
    await save(two, { activityIds: [inTime] });
    await journal.call.plans.addNote({ objectiveId: one, notedOn: '2026-09-01', text: 'It goes.' });
    await journal.call.plans.addNote({ objectiveId: one, notedOn: '2026-09-02', text: 'Later.' });
    const work = { planId, from: '2026-06-02', until: '2026-09-01' };
    expect(await journal.call.plans.workSince(work)).toEqual({ activities: 1, notes: 1, reflections: 0 });
    await journal.call.plans.trashObjectives({ ids: [one], trashed: true });
    expect(await journal.call.plans.workSince(work)).toEqual({ activities: 1, notes: 0, reflections: 0 });
  });

  test('is written by its template, found by the search, and goes to the trash and back', async () => {
    const planId = await aPlan();
    const id = await journal.call.plans.addReview({ planId, dueOn: '2026-11-13' });
    expect((await overview(planId)).looseEnds[0]).toMatchObject({ kind: 'review-overdue', id });
    const review = await journal.call.plans.review(id);
    expect(review.document).toEqual(emptyDocument(noteTemplates['plan-review']));
    const document = structuredClone(emptyDocument(noteTemplates['plan-review']));
    const [stage] = document.content;
    stage?.content?.push({ type: 'paragraph', content: [{ type: 'text', text: 'The marzipan was planned.' }] });
    await journal.call.plans.saveReview({ id, patch: { document, heldOn: TODAY } });
    const found = async () =>
      (await journal.call.search.find({ text: 'marzipan', limit: 5 })).hits.map((hit) => hit.kind);
    expect(await found()).toEqual(['plan-review']);
    expect((await overview(planId)).reviews[0]).toMatchObject({ heldOn: TODAY });
    await journal.call.plans.trash({ ids: [planId], trashed: true });
    expect(await found()).toEqual([]);
    expect((await journal.call.records.trashed()).map(({ kind, id: of }) => [kind, of])).toContainEqual([
      'plan',
      planId,
    ]);
    await journal.call.plans.trash({ ids: [planId], trashed: false });
    expect(await found()).toEqual(['plan-review']);
    await journal.call.plans.trash({ ids: [planId], trashed: true });
    expect(await journal.call.records.deleteForGood([{ kind: 'plan', id: planId }])).toBe(1);
    await expect(journal.call.plans.review(id)).rejects.toThrow('no such review');
  });
});
