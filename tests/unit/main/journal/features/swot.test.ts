import { v7 as uuid } from 'uuid';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { frameworkSetting, rating, ratingRound } from '../../../../../src/main/journal/database/schema.ts';
import { emptyIdentity } from '../../../../../src/shared/domain/client.ts';
import { qualificationCore } from '../../../../../src/shared/domain/qualificationCore.ts';
import type { RatingSource } from '../../../../../src/shared/domain/rating.ts';
import type { Quadrant } from '../../../../../src/shared/domain/swot.ts';
import { swotLink } from '../../../../helpers/evidence.ts';
import { aJournal, type TestJournal } from '../../../../helpers/journal.ts';
import { aReflection } from '../../../../helpers/reflections.ts';
import { aSwotPassage } from '../../../../helpers/swot.ts';

let journal: TestJournal;
beforeEach(async () => {
  journal = await aJournal();
});
afterEach(() => journal.remove());

const add = (quadrant: Quadrant, heading: string, passages: string[] = []) =>
  journal.call.swot.add({ quadrant, heading, grounds: passages.map((ref) => ({ kind: 'evidence', ref })) });
const headings = async (quadrant: Quadrant) =>
  (await journal.call.swot.items()).filter((item) => item.quadrant === quadrant).map(({ heading }) => heading);
const waiting = async (quadrant: Quadrant) =>
  (await journal.call.swot.board()).trays[quadrant].cards.flatMap(({ grounds }) => grounds.map(({ ref }) => ref));
const grounds = async (id: string) => (await journal.call.swot.items()).find((item) => item.id === id)?.grounds;

describe('the tray', () => {
  test('holds passages that were tagged, until they stand on an item, and again when that goes', async () => {
    const { call } = journal;
    const passage = await aSwotPassage(call, 'weakness', { justification: 'Rank decides how much I do.' });
    const [card] = (await call.swot.board()).trays.weakness.cards;
    expect(card).toMatchObject({
      heading: 'Rank decides how much I do',
      words: 'I stayed silent.',
      source: 'Reflection “Three weeks on”, 2 Feb 2026',
      place: { kind: 'reflection', passageId: passage },
    });
    expect(await waiting('strength')).toEqual([]);
    const id = await add('weakness', 'Deference', [passage]);
    expect(await waiting('weakness')).toEqual([]);
    await call.swot.trash({ id, trashed: true });
    expect(await waiting('weakness')).toEqual([passage]);
    await call.swot.trash({ id, trashed: false });
    expect(await waiting('weakness')).toEqual([]);
    const ground = { kind: 'evidence', ref: passage } as const;
    expect(await call.swot.setGrounds({ id, grounds: [ground], on: false })).toEqual([ground]);
    expect(await waiting('weakness')).toEqual([passage]);
  });

  test('knows the theme of a passage that speaks for a competency of the core', async () => {
    const competency = { kind: 'competency', id: 'qualification-core:ethical-practice' } as const;
    const links = [{ ...swotLink('strength'), target: competency }];
    await aSwotPassage(journal.call, 'strength', { links });
    expect((await journal.call.swot.board()).trays.strength.cards[0]?.themes).toEqual(['ethics']);
  });

  test('shows the first cards, and all of them page by page, those tagged last first', async () => {
    const { call } = journal;
    const reflectionId = await aReflection(call);
    const ids: string[] = [];
    for (let index = 0; index < 8; index++) ids.push(await aSwotPassage(call, 'threat', { reflectionId }));
    const { threat } = (await call.swot.board()).trays;
    expect([threat.total, threat.cards.length]).toEqual([8, 3]);
    const page = async (offset: number) =>
      (await call.swot.tray({ quadrant: 'threat', offset, limit: 5 })).cards.map(({ grounds: [one] }) => one?.ref);
    expect([...(await page(0)), ...(await page(5))]).toEqual(ids.toReversed());
  });

  test('forgets what is put aside until it is brought back, in that quadrant alone', async () => {
    const { call } = journal;
    const links = [swotLink('threat')];
    const passage = await aSwotPassage(call, 'weakness', { links });
    await call.swot.putAside({ quadrant: 'weakness', cards: [`evidence:${passage}`], aside: true });
    expect([await waiting('weakness'), await waiting('threat')]).toEqual([[], [passage]]);
    expect((await call.swot.board()).trays.weakness.aside).toBe(1);
    const cards = await call.swot.bringBack('weakness');
    expect(await waiting('weakness')).toEqual([passage]);
    await call.swot.putAside({ quadrant: 'weakness', cards, aside: true });
    expect(await waiting('weakness')).toEqual([]);
  });

  test('lets a passage go whose text is gone, or whose record lies in the trash, and has it again afterwards', async () => {
    const { call } = journal;
    const reflectionId = await aReflection(call);
    const passage = await aSwotPassage(call, 'strength', { reflectionId });
    await call.reflections.trash([reflectionId]);
    expect(await waiting('strength')).toEqual([]);
    await call.reflections.untrash([reflectionId]);
    expect(await waiting('strength')).toEqual([passage]);
    const { document } = await call.reflections.byId(reflectionId);
    await call.reflections.save({ id: reflectionId, patch: { document } });
    expect(await waiting('strength')).toEqual([]);
  });
});

describe('ratings and feedback in the tray', () => {
  function aRound(source: RatingSource, ratedOn: string, scores: Record<string, number>, who = ''): string {
    const id = uuid();
    const { database } = journal.context;
    const framework = { frameworkId: qualificationCore.id, framework: qualificationCore };
    const round = { id, ...framework, scale: qualificationCore.scale, source, who, ratedOn, note: '' };
    database
      .insert(ratingRound)
      .values({ ...round, state: 'done', createdAt: `${ratedOn}T10:00:00.000Z` })
      .run();
    for (const [competencyId, score] of Object.entries(scores)) {
      database.insert(rating).values({ roundId: id, competencyId, score, note: '' }).run();
    }
    return id;
  }

  test('a gap between oneself and a client is offered with its figures, stands on an item, and is not offered again', async () => {
    const { call } = journal;
    aRound('self', '2026-01-10', { listening: 1, questioning: 3 });
    const own = aRound('self', '2026-06-10', { listening: 2, questioning: 4 });
    const theirs = aRound('client', '2026-06-20', { listening: 4 }, 'Client 2');
    const [card] = (await call.swot.board()).trays.strength.cards;
    expect(card).toMatchObject({
      kind: 'rating',
      heading: 'Listening: Client 2 sees more than you do',
      words:
        '2 of 5 (your own, 10 Jun 2026, the latest of 2 by you) against 4 of 5 (Client 2, 20 Jun 2026, the only one by them)',
    });
    const id = await call.swot.add({ quadrant: 'strength', heading: 'Listening', grounds: card?.grounds ?? [] });
    expect(await waiting('strength')).toEqual([]);
    expect((await call.swot.grounds(id)).map(({ words, source, place }) => [words, source, place])).toEqual([
      ['Listening: 2 of 5', 'Own rating, Qualification core', { kind: 'round', id: own }],
      ['Listening: 4 of 5', 'Rating by Client 2, Qualification core', { kind: 'round', id: theirs }],
    ]);
    journal.context.database.update(ratingRound).set({ trashedAt: '2026-07-01T00:00:00.000Z' }).run();
    expect(await grounds(id)).toEqual({ standing: 0, gone: 2 });
  });

  test('two clients are two people: each has a latest score, a gap of their own and a count of their own', async () => {
    const { call } = journal;
    const own = aRound('self', '2026-06-10', { listening: 2 });
    const first = aRound('client', '2026-05-01', { listening: 5 }, 'Client 1');
    aRound('client', '2026-06-01', { listening: 3 }, 'Client 2');
    const last = aRound('client', '2026-06-20', { listening: 4 }, 'Client 2');
    const { cards } = (await call.swot.board()).trays.strength;
    expect(cards.map(({ heading, words, grounds: on }) => [heading, words, on.map(({ ref }) => ref)])).toEqual([
      [
        'Listening: Client 2 sees more than you do',
        '2 of 5 (your own, 10 Jun 2026, the only one by you) against 4 of 5 (Client 2, 20 Jun 2026, the latest of 2 by them)',
        [`${own}/listening`, `${last}/listening`],
      ],
      [
        'Listening: Client 1 sees more than you do',
        '2 of 5 (your own, 10 Jun 2026, the only one by you) against 5 of 5 (Client 1, 1 May 2026, the only one by them)',
        [`${own}/listening`, `${first}/listening`],
      ],
    ]);
  });

  test('older ratings can be picked too, after the latest ones', async () => {
    const { call } = journal;
    const older = aRound('self', '2026-01-10', { listening: 1 });
    aRound('self', '2026-06-10', { listening: 2 });
    const labels = (await call.swot.choices()).map(({ group, choices }) => [group, choices.map(({ label }) => label)]);
    expect(labels).toEqual([
      ['Latest ratings', ['Listening: 2 of 5 (Myself, 10 Jun 2026)']],
      ['Older ratings', ['Listening: 1 of 5 (Myself, 10 Jan 2026)']],
    ]);
    const id = await add('weakness', 'I did not listen then');
    await call.swot.setGrounds({ id, grounds: [{ kind: 'rating', ref: `${older}/listening` }], on: true });
    expect(await grounds(id)).toEqual({ standing: 1, gone: 0 });
  });

  test('a competency that the newest round left open is offered by the score before; one that is retired is not', async () => {
    const { call } = journal;
    aRound('self', '2026-01-10', { listening: 2, questioning: 1 });
    aRound('self', '2026-06-10', { questioning: 4 });
    const cards = async () =>
      (await call.swot.board()).trays.weakness.cards.map(({ heading, words }) => [heading, words]);
    expect(await cards()).toEqual([['Listening: rated low', '2 of 5 (your own, 10 Jan 2026, the only one by you)']]);
    const setting = { frameworkId: qualificationCore.id, chosen: true, scale: null, retired: ['listening'] };
    journal.context.database.insert(frameworkSetting).values(setting).run();
    expect(await cards()).toEqual([]);
  });

  test('a competency that two givers score low is offered, put aside, and offered again when a third one does', async () => {
    const { call } = journal;
    const given = (source: 'peer' | 'supervisor' | 'observer', score: number) =>
      call.feedback.add({
        givenOn: '2026-03-01',
        source,
        way: 'form',
        clientId: null,
        sessionId: null,
        mayBeQuoted: true,
        ratings: [{ competency: 'Questioning', score }],
      });
    const first = await given('peer', 2);
    expect(await waiting('weakness')).toEqual([]);
    const second = await given('supervisor', 1);
    const [card] = (await call.swot.board()).trays.weakness.cards;
    expect(card?.words).toBe('Of 5: 1 (a supervisor), 2 (a peer); by 2 of 2 givers');
    expect(card?.grounds.map(({ ref }) => ref).toSorted()).toEqual(
      [`${first}/Questioning`, `${second}/Questioning`].toSorted(),
    );
    await call.swot.putAside({ quadrant: 'weakness', cards: [card?.key ?? ''], aside: true });
    expect(await waiting('weakness')).toEqual([]);
    await given('observer', 2);
    const id = await add('weakness', 'Questions');
    const [again] = (await call.swot.board()).trays.weakness.cards;
    await call.swot.setGrounds({ id, grounds: again?.grounds ?? [], on: true });
    expect(await waiting('weakness')).toEqual([]);
    expect(await grounds(id)).toEqual({ standing: 3, gone: 0 });
    await call.feedback.trash({ ids: [first], trashed: true });
    expect(await grounds(id)).toEqual({ standing: 2, gone: 1 });
    expect((await call.swot.grounds(id)).map(({ words }) => words)).toEqual(
      expect.arrayContaining(['Questioning: 1 of 5']),
    );
  });
});

describe('items', () => {
  test('are written, reworded, moved within and between quadrants, taken away and brought back to their place', async () => {
    const { call } = journal;
    const [one, two, three] = [
      await add('strength', 'One'),
      await add('strength', 'Two'),
      await add('strength', 'Three'),
    ];
    await call.swot.save({ id: two, patch: { heading: 'Second', state: 'in-hand', themes: ['listening'] } });
    const was = await call.swot.move({ id: three, place: { quadrant: 'strength', beforeId: one } });
    expect(was).toEqual({ quadrant: 'strength', beforeId: null });
    expect(await headings('strength')).toEqual(['Three', 'One', 'Second']);
    const back = await call.swot.move({ id: one, place: { quadrant: 'threat', beforeId: null } });
    expect([await headings('strength'), await headings('threat')]).toEqual([['Three', 'Second'], ['One']]);
    await call.swot.move({ id: one, place: back });
    await call.swot.trash({ id: one, trashed: true });
    await call.swot.trash({ id: one, trashed: false });
    expect(await headings('strength')).toEqual(['Three', 'One', 'Second']);
  });

  test('keep their order however often they are moved between the same two', async () => {
    const { call } = journal;
    const ids: string[] = [];
    for (const heading of ['A', 'B', 'C', 'D']) ids.push(await add('threat', heading));
    const expected = ['A', 'B', 'C', 'D'];
    for (let turn = 0; turn < 60; turn++) {
      const moved = expected.pop() ?? '';
      expected.splice(1, 0, moved);
      const [id, beforeId] = [moved, expected[2] ?? ''].map((heading) => ids['ABCD'.indexOf(heading)] ?? '');
      await call.swot.move({ id: id ?? '', place: { quadrant: 'threat', beforeId: beforeId ?? null } });
    }
    expect(await headings('threat')).toEqual(expected);
  });

  test('without evidence, or with evidence whose text is gone, say so', async () => {
    const { call } = journal;
    const reflectionId = await aReflection(call);
    const id = await add('strength', 'Frankness', [await aSwotPassage(call, 'strength', { reflectionId })]);
    const bare = await add('strength', 'Patience');
    expect([await grounds(id), await grounds(bare)]).toEqual([
      { standing: 1, gone: 0 },
      { standing: 0, gone: 0 },
    ]);
    const { document } = await call.reflections.byId(reflectionId);
    await call.reflections.save({ id: reflectionId, patch: { document } });
    expect(await grounds(id)).toEqual({ standing: 0, gone: 1 });
  });

  test('have evidence back that was dropped, with the undo of the drop', async () => {
    const { call } = journal;
    const passage = await aSwotPassage(call, 'strength');
    const id = await add('strength', 'Frankness', [passage]);
    const dropped = await call.evidence.drop({ id: passage, target: null });
    expect([await grounds(id), await call.swot.grounds(id)]).toEqual([{ standing: 0, gone: 1 }, []]);
    await call.evidence.restore(dropped);
    expect(await grounds(id)).toEqual({ standing: 1, gone: 0 });
  });

  test('without a heading, in no quadrant, or that are not there, are refused', async () => {
    const { call } = journal;
    await expect(call.swot.add({ quadrant: 'strength', heading: ' ' })).rejects.toThrow();
    await expect(call.swot.save({ id: uuid(), patch: { text: 'x' } })).rejects.toThrow('no such');
    await expect(call.swot.move({ id: uuid(), place: { quadrant: 'threat', beforeId: null } })).rejects.toThrow(
      'no such',
    );
    const ground = { kind: 'evidence', ref: uuid() } as const;
    await expect(call.swot.setGrounds({ id: uuid(), grounds: [ground], on: true })).rejects.toThrow('no such');
  });
});

describe('needs and pairs', () => {
  test('a weakness becomes a gap to close that its evidence speaks for, once; the undo takes both back', async () => {
    const { call } = journal;
    const passage = await aSwotPassage(call, 'weakness');
    const id = await add('weakness', 'Late challenge', [passage]);
    const needId = await call.swot.makeNeed(id);
    expect(await call.needs.list()).toEqual([
      expect.objectContaining({ title: 'Late challenge', aim: 'close', originKind: 'swot', originId: id, evidence: 1 }),
    ]);
    expect((await call.swot.items())[0]?.need).toEqual({ id: needId, title: 'Late challenge' });
    await expect(call.swot.makeNeed(id)).rejects.toThrow('already');
    await call.swot.unmakeNeed(needId);
    expect(await call.needs.list()).toEqual([]);
    expect((await call.swot.items())[0]?.need).toBeNull();
    const target = { kind: 'swot', id: 'weakness' } as const;
    const [piece] = await call.evidence.list({ filter: { target }, offset: 0, limit: 9 });
    expect(piece?.links.map(({ target }) => target.kind)).toEqual(['swot']);
  });

  test('a strength is used for an opportunity, in a sentence that can become something to build on', async () => {
    const { call } = journal;
    const [strength, opportunity] = [await add('strength', 'Frankness'), await add('opportunity', 'Study days')];
    await expect(call.swot.addPair({ insideId: opportunity, outsideId: strength, sentence: '' })).rejects.toThrow(
      'A pair is',
    );
    const id = await call.swot.addPair({ insideId: strength, outsideId: opportunity, sentence: '' });
    await expect(call.swot.addPair({ insideId: strength, outsideId: opportunity, sentence: 'Again' })).rejects.toThrow(
      'already',
    );
    await call.swot.savePair({ id, sentence: 'Speak in the first half hour.' });
    const need = await call.swot.makeNeedOfPair(id);
    expect(await call.swot.pairs()).toEqual([
      expect.objectContaining({ id, need: { id: need, title: 'Speak in the first half hour.' } }),
    ]);
    expect((await call.needs.list())[0]?.aim).toBe('build-on');
    await call.swot.trash({ id: strength, trashed: true });
    expect(await call.swot.pairs()).toEqual([]);
    await call.swot.trash({ id: strength, trashed: false });
    await call.swot.trashPair({ id, trashed: true });
    expect(await call.swot.pairs()).toEqual([]);
    await call.swot.trashPair({ id, trashed: false });
    expect(await call.swot.pairs()).toHaveLength(1);
  });
});

describe('snapshots', () => {
  test('stay as they were frozen, by code names only, and are compared with one another and with now', async () => {
    const { call } = journal;
    await expect(call.swot.freeze('Nothing')).rejects.toThrow('nothing to freeze');
    const client = await call.clients.create({ codeName: 'Heron' });
    await call.clients.setIdentity({
      id: client,
      identity: { ...emptyIdentity, realName: 'Henrietta Quillfeather', aliases: [] },
    });
    const passage = await aSwotPassage(call, 'weakness', { quote: 'Quillfeather waited for me.' });
    const id = await add('weakness', 'I leave Henrietta waiting', []);
    const early = await call.swot.freeze('Early');
    await call.swot.setGrounds({ id, grounds: [{ kind: 'evidence', ref: passage }], on: true });
    await call.swot.move({ id, place: { quadrant: 'threat', beforeId: null } });
    const added = await add('strength', 'I go back');
    const late = await call.swot.freeze('Late');
    const snapshot = await call.swot.snapshot(late);
    expect(snapshot.counts).toEqual({ strength: 1, weakness: 0, opportunity: 0, threat: 1 });
    expect(JSON.stringify(snapshot)).not.toMatch(/henrietta|quillfeather/iu);
    expect(snapshot.content.items[1]).toMatchObject({
      heading: 'I leave Heron waiting',
      grounds: [{ words: 'Heron waited for me.', source: 'Reflection “Three weeks on”', stands: true }],
    });
    expect((await call.swot.snapshot(early)).content.items).toHaveLength(1);
    await call.swot.trash({ id: added, trashed: true });
    const summary = async (before: string, after: string | null) =>
      (await call.swot.compare({ before, after })).items.map(({ isNew, isGone, movedFrom, evidence }) => {
        return [isNew, isGone, movedFrom, evidence];
      });
    expect(await summary(early, late)).toEqual([
      [true, false, null, 0],
      [false, false, 'weakness', 1],
    ]);
    expect(await summary(late, null)).toEqual([
      [false, false, null, 0],
      [false, true, null, 0],
    ]);
  });

  test('are restored as copies: what was there is frozen first, needs stay with their items, and the undo brings all back', async () => {
    const { call } = journal;
    const passage = await aSwotPassage(call, 'weakness');
    const first = await add('weakness', 'Late challenge', [passage]);
    const outside = await add('opportunity', 'The course');
    const pair = await call.swot.addPair({ insideId: first, outsideId: outside, sentence: 'Practise there.' });
    const need = await call.swot.makeNeed(first);
    const frozen = await call.swot.freeze('Spring');
    await call.swot.save({ id: first, patch: { heading: 'Challenge in time', state: 'settled' } });
    await add('strength', 'New since');

    const restored = await call.swot.restore(frozen);
    const copies = await call.swot.items();
    expect(copies.map(({ heading, state, grounds, need: of }) => [heading, state, grounds.standing, of?.id])).toEqual([
      ['Late challenge', 'open', 1, need],
      ['The course', 'open', 0, undefined],
    ]);
    expect(copies.map(({ id }) => id)).not.toContain(first);
    expect((await call.swot.pairs()).map(({ sentence }) => sentence)).toEqual(['Practise there.']);
    const [before] = await call.swot.snapshots();
    expect(before).toMatchObject({ name: 'Before “Spring” was restored', counts: { strength: 1, weakness: 1 } });
    const { items, pairs } = await call.swot.compare({ before: frozen, after: null });
    expect(items.every(({ isNew, isGone }) => !isNew && !isGone)).toBe(true);
    expect(pairs).toMatchObject([{ before: 'Practise there.', after: 'Practise there.' }]);

    await call.swot.takeBackRestore(restored);
    expect(await headings('weakness')).toEqual(['Challenge in time']);
    expect(await headings('strength')).toEqual(['New since']);
    expect((await call.swot.pairs()).map(({ id }) => id)).toEqual([pair]);
    expect((await call.swot.snapshots()).map(({ name }) => name)).toEqual(['Spring']);
  });

  test('are renamed, taken away and brought back', async () => {
    const { call } = journal;
    await add('strength', 'Frankness');
    const id = await call.swot.freeze('Spring');
    await call.swot.renameSnapshot({ id, name: 'Early spring' });
    await call.swot.trashSnapshot({ id, trashed: true });
    expect(await call.swot.snapshots()).toEqual([]);
    await call.swot.trashSnapshot({ id, trashed: false });
    expect((await call.swot.snapshots()).map(({ name, frozenOn }) => [name, frozenOn])).toEqual([
      ['Early spring', '2026-11-20'],
    ]);
    await expect(call.swot.snapshot(uuid())).rejects.toThrow('no such snapshot');
  });
});

test('what chosen units ask for and no item touches is told, with the units that ask', async () => {
  const { call } = journal;
  expect(await call.swot.board()).toMatchObject({ untouched: [], isAsked: false });
  await call.units.choose(['8580-503', '703']);
  const themes = ['questioning', 'self-awareness', 'relationship-management', 'ethics', 'non-judgement'] as const;
  await call.swot.add({ quadrant: 'strength', heading: 'Much', themes: [...themes] });
  expect((await call.swot.board()).untouched).toEqual([
    { theme: 'knowledge', unitIds: ['8580-503', '703'] },
    { theme: 'skills', unitIds: ['8580-503', '703'] },
    { theme: 'behaviours', unitIds: ['8580-503', '703'] },
  ]);
});

test('the requirement of a unit is met once every quadrant has an item with evidence that stands', async () => {
  const { call } = journal;
  await call.units.choose(['8588-503']);
  const answer = async () =>
    (await call.readiness.of('8588-503')).requirements.find(({ requirement }) => requirement.id === 'swot')?.answer;
  expect(await answer()).toEqual({ state: 'not-yet', missing: 'No SWOT analysis is recorded.', where: '/swot' });
  const ids: string[] = [];
  for (const quadrant of ['strength', 'weakness', 'opportunity', 'threat'] as const) {
    ids.push(await add(quadrant, 'Something', [await aSwotPassage(call, quadrant)]));
  }
  expect(await answer()).toMatchObject({ state: 'met' });
  const [ground] = await call.swot.grounds(ids[3] ?? '');
  await call.evidence.drop({ id: ground?.ref ?? '', target: null });
  expect(await answer()).toMatchObject({ missing: 'The SWOT has nothing with evidence under threats yet.' });
});
