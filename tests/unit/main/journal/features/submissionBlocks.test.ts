import { v7 as uuid } from 'uuid';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { paragraph } from '../../../../../src/shared/document/build.ts';
import type { DocumentNode, ReflectionDocument } from '../../../../../src/shared/document/document.ts';
import { qualificationCore } from '../../../../../src/shared/domain/qualificationCore.ts';
import type { LiveSource } from '../../../../../src/shared/domain/submission/block.ts';
import { aPiece } from '../../../../helpers/evidence.ts';
import { aJournal, type TestJournal } from '../../../../helpers/journal.ts';
import { profileText } from '../../../../helpers/profile.ts';
import { aRound } from '../../../../helpers/ratings.ts';

const CORE = qualificationCore.id;
const MAY_BE_SHOWN = 'Said where all may read it.';
const PRIVATE = 'Said to nobody at all.';

let journal: TestJournal;
beforeEach(async () => {
  journal = await aJournal('2026-11-20T10:00:00Z');
});
afterEach(() => journal.remove());

const block = (source: LiveSource, of = '', blockId = uuid()): DocumentNode => ({
  type: 'liveBlock',
  attrs: { blockId, source, of, caption: `The ${source}`, frozen: '' },
});

/** A submission for 703 with these blocks in its first section. */
async function aSubmission(...blocks: DocumentNode[]): Promise<string> {
  const id = await journal.call.submissions.create({ unitId: '703', title: '' });
  const document = (await journal.call.submissions.byId(id)).document as ReflectionDocument;
  const content = document.content.map((node, index) =>
    index === 0 ? { ...node, content: [paragraph('As it stands:'), ...blocks] } : node,
  );
  await journal.call.submissions.save({ id, patch: { document: { ...document, content } } });
  return id;
}

/** What a block shows now. */
async function stateOf(id: string, { attrs = {} }: DocumentNode) {
  const order = { blockId: String(attrs.blockId), source: String(attrs.source), of: String(attrs.of) };
  return (await journal.call.submissions.blocks({ id, blocks: [order] }))[order.blockId];
}

async function textOf(id: string): Promise<string> {
  const paper = await journal.call.papers.make({ order: { paper: 'submission', id }, format: 'markdown' });
  if (!('text' in paper)) throw new Error('no text');
  return paper.text;
}

async function aPlan(): Promise<{ planId: string; objectiveId: string }> {
  const planId = await journal.call.plans.add({
    title: 'A year',
    startsOn: '2026-03-01',
    endsOn: '2027-02-28',
    aspiration: 'To say it sooner',
  });
  const objectiveId = await journal.call.plans.addObjective({ planId, title: 'Bear silence', serves: [] });
  const milestones = [{ id: uuid(), title: 'A first one', dueOn: '2026-06-01', doneOn: null }];
  const patch = { startsOn: '2026-04-01', endsOn: '2026-12-01', milestones };
  await journal.call.plans.saveObjective({ id: objectiveId, patch, reviewId: null });
  return { planId, objectiveId };
}

describe('the SWOT', () => {
  test('stands as its four quadrants and follows them; a snapshot stays as it was', async () => {
    const itemId = await journal.call.swot.add({ quadrant: 'strength', heading: 'I go back', text: 'Late, but I do.' });
    const snapshotId = await journal.call.swot.freeze('In autumn');
    const [now, then] = [block('swot'), block('swot', snapshotId)];
    const id = await aSubmission(now, then);
    await journal.call.swot.save({ id: itemId, patch: { heading: 'I go back sooner' } });
    const text = await textOf(id);
    expect(text).toContain('**Table 1.** The swot');
    expect(text).toContain('S1 I go back sooner: Late, but I do.');
    expect(text).toContain('S1 I go back: Late, but I do.');
    for (const name of ['Strengths', 'Weaknesses', 'Opportunities', 'Threats']) expect(text).toContain(`**${name}**`);
  });

  test('without an item left is said to be gone, with what it showed last', async () => {
    const itemId = await journal.call.swot.add({ quadrant: 'threat', heading: 'A full diary' });
    const shown = block('swot');
    const id = await aSubmission(shown);
    const live = await stateOf(id, shown);
    await journal.call.swot.trash({ id: itemId, trashed: true });
    expect(await stateOf(id, shown)).toEqual({ state: 'gone', content: live?.content });
    expect(await textOf(id)).toContain('Its source is no longer in the journal');
    expect(await textOf(id)).toContain('T1 A full diary');
  });
});

describe('the development plan', () => {
  test('stands with the days and letters of every objective, and follows it', async () => {
    const { planId, objectiveId } = await aPlan();
    const shown = block('plan', planId);
    const id = await aSubmission(shown);
    expect(await textOf(id)).toContain(
      '| 1. Bear silence |  | 1 Apr 2026 to 1 Dec 2026 | 1 Jun 2026: A first one | open: SMART | Open |',
    );
    const answered = {
      specific: 'Wait for nine seconds after each question that I ask.',
      resources: 'A watch',
      time: 'None',
    };
    await journal.call.plans.saveObjective({ id: objectiveId, patch: answered, reviewId: null });
    expect(await textOf(id)).toContain('| SA<br>open: MRT | Open |');
  });

  test('in the trash is said to be gone, and comes back with its undo', async () => {
    const { planId } = await aPlan();
    const shown = block('plan', planId);
    const id = await aSubmission(shown);
    await journal.call.plans.trash({ ids: [planId], trashed: true });
    expect(await stateOf(id, shown)).toMatchObject({ state: 'gone', content: { kind: 'table' } });
    await journal.call.plans.trash({ ids: [planId], trashed: false });
    expect(await stateOf(id, shown)).toMatchObject({ state: 'live' });
  });
});

test('a version of the profile stands section by section, and one that is taken away is said to be gone', async () => {
  await journal.call.profile.begin();
  await journal.call.profile.saveSection({ id: 'approach', document: profileText('I wait.\n\nThen I ask.') });
  const full = (await journal.call.profile.get('2026-11-20'))?.versions.find(({ purpose }) => purpose === 'full');
  const shown = block('profile', full?.id);
  const id = await aSubmission(shown);
  expect(await stateOf(id, shown)).toMatchObject({
    content: { kind: 'lists', lists: [{ items: ['I wait.', 'Then I ask.'] }] },
  });
  await journal.call.profile.trashVersion({ id: full?.id ?? '', trashed: true });
  expect(await stateOf(id, shown)).toMatchObject({ state: 'gone', content: { kind: 'lists' } });
});

describe('ratings', () => {
  const [listening, questioning, challenge] = ['listening', 'questioning', 'support-and-challenge'];

  async function rounds(): Promise<void> {
    const clientId = await journal.call.clients.create({ codeName: 'Client 1' });
    await aRound(journal, { ratedOn: '2026-01-10', scores: { [listening]: 2, [questioning]: 3, [challenge]: 1 } });
    await aRound(journal, { ratedOn: '2026-03-10', source: 'client', clientId, scores: { [listening]: 5 } });
    await aRound(journal, { ratedOn: '2026-05-10', scores: { [listening]: 4, [questioning]: 3, [challenge]: 3 } });
    await aRound(journal, { ratedOn: '2026-06-10', scores: { [listening]: 1 }, done: false });
  }

  test('over time are a line for each person, never put together; a draft is not in it', async () => {
    await rounds();
    const shown = block('ratings-over-time', `${CORE}/${listening}`);
    const id = await aSubmission(shown);
    expect((await stateOf(id, shown))?.content).toEqual({
      kind: 'chart',
      shape: 'lines',
      labels: ['10 Jan 2026', '10 Mar 2026', '10 May 2026'],
      series: [
        { name: 'Myself', values: [2, null, 4] },
        { name: 'Client 1', values: [null, 5, null] },
      ],
      unit: 'rating, 1 to 5',
      most: 5,
    });
    const text = await textOf(id);
    expect(text).toContain('**Figure 1.** The ratings-over-time');
    expect(text).toContain('Myself: 10 Jan 2026 2, 10 May 2026 4. Client 1: 10 Mar 2026 5.');
  });

  test('lie on each other round by round, and one’s own beside those of others', async () => {
    await rounds();
    const [own, others] = [block('ratings-rounds', CORE), block('ratings-others', CORE)];
    const id = await aSubmission(own, others);
    expect((await stateOf(id, own))?.content).toMatchObject({
      shape: 'radar',
      series: [
        { name: '10 Jan 2026', values: [3, 2, 1] },
        { name: '10 May 2026', values: [3, 4, 3] },
      ],
    });
    expect((await stateOf(id, others))?.content).toMatchObject({
      shape: 'radar',
      series: [
        { name: 'Myself', values: [3, 4, 3] },
        { name: 'Client 1', values: [null, 5, null] },
      ],
    });
  });

  test('of which none is left, or of a framework that is none, show nothing and stop nothing', async () => {
    const roundId = await aRound(journal, { scores: { [listening]: 2 } });
    const blocks = [block('ratings-over-time', `${CORE}/${listening}`), block('ratings-rounds', 'nowhere')];
    const id = await aSubmission(...blocks);
    await journal.call.ratings.trash({ ids: [roundId], trashed: true });
    for (const shown of blocks) expect(await stateOf(id, shown)).toMatchObject({ state: 'gone' });
    expect(await textOf(id)).toContain('Its source is no longer in the journal');
  });
});

test('what can be put in is offered by name, and a block that is frozen keeps what it showed', async () => {
  const { planId, objectiveId } = await aPlan();
  await aRound(journal, { scores: { listening: 2 } });
  expect(await journal.call.submissions.blockChoices()).toMatchObject({
    swot: { isBegun: false, snapshots: [] },
    plans: [{ id: planId, name: 'A year' }],
    profiles: [],
    frameworks: [{ id: CORE, competencies: [{ id: 'listening', name: 'Listening' }] }],
  });
  const shown = block('plan', planId);
  const id = await aSubmission(shown);
  const state = await stateOf(id, shown);
  await journal.call.plans.saveObjective({ id: objectiveId, patch: { title: 'Something else' }, reviewId: null });
  const frozen = { ...shown, attrs: { ...shown.attrs, frozen: JSON.stringify(state?.content) } };
  expect(await textOf(await aSubmission(frozen))).toContain('1. Bear silence');
  expect(await textOf(id)).toContain('1. Something else');
});

describe('appendices', () => {
  async function withAppendices(...appendices: ('swot' | 'plan' | 'profile' | 'mapping-sheet')[]): Promise<string> {
    const id = await aSubmission();
    await journal.call.submissions.save({ id, patch: { choices: { appendices, arranged: 'by-kind' } } });
    return textOf(id);
  }

  async function aGround(title: string, quote: string, isPrivate: boolean): Promise<string> {
    const occasion = { happenedOn: '2026-11-10', happenedAt: null, zone: 'Europe/London' };
    const sourceId = await journal.call.reflections.create({ modelId: 'free', title, ...occasion });
    await journal.call.reflections.save({ id: sourceId, patch: { private: isPrivate } });
    const links = [
      {
        target: { kind: 'swot' as const, id: 'strength' },
        justification: '',
        strength: 'supports' as const,
        items: [],
      },
    ];
    const piece = { ...aPiece(sourceId, links, { quote }), links };
    await journal.call.evidence.put(piece);
    const marks = [{ type: 'evidence', attrs: { evidenceId: piece.id } }];
    const content = [{ type: 'paragraph', content: [{ type: 'text', text: quote, marks }] }];
    await journal.call.reflections.save({ id: sourceId, patch: { document: { type: 'doc', content } } });
    return piece.id;
  }

  test('have the SWOT with what it rests on, but nothing out of a private reflection', async () => {
    const shown = await aGround('A day', MAY_BE_SHOWN, false);
    const hidden = await aGround('A night', PRIVATE, true);
    const grounds = [shown, hidden].map((ref) => ({ kind: 'evidence' as const, ref }));
    await journal.call.swot.add({ quadrant: 'strength', heading: 'I go back', grounds });
    const text = await withAppendices('swot');
    expect(text).toContain('## Appendix A: SWOT analysis');
    expect(text).toContain('**S1 I go back**');
    expect(text).toContain(MAY_BE_SHOWN);
    expect(text).not.toContain(PRIVATE);
  });

  test('have the plan with its letters and the profile section by section, each where it was ticked', async () => {
    await aPlan();
    await journal.call.profile.begin();
    await journal.call.profile.saveSection({ id: 'approach', document: profileText('I wait.') });
    const text = await withAppendices('plan', 'profile', 'mapping-sheet');
    expect(text.match(/^## Appendix .*/gmu)).toEqual([
      '## Appendix A: Mapping sheet',
      '## Appendix B: Development plan',
      '## Appendix C: Coaching profile',
    ]);
    expect(text).toContain('To say it sooner');
    expect(text).toContain('Open letters:');
    expect(text).toContain('I wait.');
  });

  test('of what was never begun say so', async () => {
    const text = await withAppendices('swot', 'plan', 'profile');
    expect(text.match(/Nothing is recorded yet\./gu)).toHaveLength(3);
  });
});
