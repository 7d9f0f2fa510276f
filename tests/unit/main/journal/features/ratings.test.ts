import { v7 as uuid } from 'uuid';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Framework } from '../../../../../src/shared/domain/framework.ts';
import { aJournal, type TestJournal } from '../../../../helpers/journal.ts';
import { aNewRound, aRating, aRound } from '../../../../helpers/ratings.ts';

let journal: TestJournal;
beforeEach(async () => {
  journal = await aJournal();
});
afterEach(() => journal.remove());

const CORE = 'qualification-core';
const history = (framework = CORE) => journal.call.ratings.history(framework);
const pilotFramework: Framework = {
  id: 'team-coaching',
  name: 'Team coaching',
  publisher: '',
  scale: { least: 1, most: 4, words: [] },
  domains: [
    {
      name: 'Before',
      competencies: [
        { id: 'agreeing', name: 'Agreeing', description: '' },
        { id: 'reading', name: 'Reading the room', description: '' },
      ],
    },
    { name: 'During', competencies: [{ id: 'holding', name: 'Holding back', description: '' }] },
  ],
};

describe('a round', () => {
  test('is a draft until it is finished, and only then in the history', async () => {
    const id = await aRound(journal, { scores: { listening: 4, questioning: 3 }, done: false });
    expect((await history()).rounds).toEqual([]);
    await journal.call.ratings.finish({ id, done: true });
    expect((await history()).rounds).toEqual([
      {
        id,
        source: 'self',
        who: '',
        ratedOn: '2026-11-02',
        scale: (await history()).framework.scale,
        note: '',
        ratings: [aRating('questioning', 3), aRating('listening', 4)],
      },
    ]);
  });

  test('is left half filled and found again as it was, drafts before the finished ones', async () => {
    const draft = await aRound(journal, {
      ratedOn: '2026-10-01',
      done: false,
      ratings: [
        aRating('listening', 4, { confidence: 'low', note: 'Better in the morning.' }),
        aRating('questioning', null, { note: 'Not seen.' }),
      ],
    });
    await aRound(journal, { ratedOn: '2026-11-01' });
    const [first, second] = await journal.call.ratings.list();
    expect(first).toMatchObject({ id: draft, state: 'draft', rated: 1, of: 12, frameworkName: 'Qualification core' });
    expect(second).toMatchObject({ state: 'done' });
    expect((await journal.call.ratings.byId(draft)).ratings).toEqual([
      aRating('questioning', null, { note: 'Not seen.' }),
      aRating('listening', 4, { confidence: 'low', note: 'Better in the morning.' }),
    ]);
  });

  test('takes back what was said of a competency as if nothing had been', async () => {
    const id = await aRound(journal, { scores: { listening: 4 }, done: false });
    await journal.call.ratings.save({ id, patch: { ratings: [aRating('listening', null, { note: '  ' })] } });
    expect((await journal.call.ratings.byId(id)).ratings).toEqual([]);
  });

  test('that is finished is changed only once it is reopened', async () => {
    const id = await aRound(journal, { scores: { listening: 4 } });
    const save = () => journal.call.ratings.save({ id, patch: { ratings: [aRating('listening', 2)] } });
    await expect(save()).rejects.toThrow('Reopen it');
    await journal.call.ratings.finish({ id, done: false });
    await save();
    expect((await journal.call.ratings.byId(id)).ratings).toEqual([aRating('listening', 2)]);
    expect((await history()).rounds).toEqual([]);
  });

  test('without a score is not finished', async () => {
    const id = await journal.call.ratings.start(aNewRound());
    await expect(journal.call.ratings.finish({ id, done: true })).rejects.toThrow('at least one score');
  });

  test('of tomorrow is refused, today’s is not', async () => {
    await expect(journal.call.ratings.start(aNewRound({ ratedOn: '2026-11-22' }))).rejects.toThrow(
      'lies in the future',
    );
    const id = await journal.call.ratings.start(aNewRound({ ratedOn: '2026-11-20' }));
    await expect(journal.call.ratings.save({ id, patch: { ratedOn: '2027-01-01' } })).rejects.toThrow('in the future');
  });

  test.each([
    ['off the scale', aRating('listening', 6), 'from 1 to 5'],
    ['of something else', aRating('juggling', 3), 'does not ask about'],
  ])('refuses a rating %s and keeps nothing of that save', async (_, rating, sentence) => {
    const id = await journal.call.ratings.start(aNewRound());
    const ratings = [aRating('questioning', 3), rating];
    await expect(journal.call.ratings.save({ id, patch: { note: 'x', ratings } })).rejects.toThrow(sentence);
    expect(await journal.call.ratings.byId(id)).toMatchObject({ note: '', ratings: [] });
  });

  test('two on one day keep the order in which they were made', async () => {
    const ids = [await aRound(journal), await aRound(journal), await aRound(journal, { ratedOn: '2026-11-01' })];
    expect((await history()).rounds.map(({ id }) => id)).toEqual([ids[2], ids[0], ids[1]]);
  });

  test('goes to the trash, out of list and history, and comes back', async () => {
    const id = await aRound(journal);
    await journal.call.ratings.trash({ ids: [id], trashed: true });
    expect(await journal.call.ratings.list()).toEqual([]);
    expect((await history()).rounds).toEqual([]);
    await journal.call.ratings.trash({ ids: [id], trashed: false });
    expect((await history()).rounds).toHaveLength(1);
  });

  test('of a framework or of an id that is not there is refused', async () => {
    await expect(journal.call.ratings.start(aNewRound({ frameworkId: 'none' }))).rejects.toThrow('no such framework');
    await expect(journal.call.ratings.byId(uuid())).rejects.toThrow('no such round');
    await expect(history('none')).rejects.toThrow('no such framework');
  });
});

describe('the round before', () => {
  test('is the last one by the same person in the same framework', async () => {
    const client1 = await journal.call.clients.create({ codeName: 'Client 1' });
    const client2 = await journal.call.clients.create({ codeName: 'Client 2' });
    const byClient = { source: 'client' } as const;
    await aRound(journal, { ratedOn: '2026-10-01', scores: { listening: 1 } });
    const own = await aRound(journal, { ratedOn: '2026-10-02', scores: { listening: 2 } });
    await aRound(journal, { ratedOn: '2026-10-03', scores: { listening: 3 }, ...byClient, clientId: client2 });
    const first = await aRound(journal, {
      ratedOn: '2026-10-04',
      scores: { listening: 4 },
      ...byClient,
      clientId: client1,
    });
    await aRound(journal, { ratedOn: '2026-10-05', frameworkId: 'icf' });
    await aRound(journal, { ratedOn: '2026-10-06', done: false });
    const trashed = await aRound(journal, { ratedOn: '2026-10-07' });
    await journal.call.ratings.trash({ ids: [trashed], trashed: true });
    const mine = await journal.call.ratings.start(aNewRound({ ratedOn: '2026-11-01' }));
    const theirs = await journal.call.ratings.start(
      aNewRound({ ...byClient, clientId: client1, ratedOn: '2026-11-01' }),
    );
    expect((await journal.call.ratings.byId(mine)).previous).toMatchObject({ id: own, ratings: [{ score: 2 }] });
    expect((await journal.call.ratings.byId(theirs)).previous).toMatchObject({ id: first, ratings: [{ score: 4 }] });
    expect((await journal.call.ratings.byId(own)).previous).toMatchObject({ ratings: [{ score: 1 }] });
  });
});

describe('who rates', () => {
  test('is a client by code name, through a rename, a removal and its undo', async () => {
    const clientId = await journal.call.clients.create({ codeName: 'Client 1' });
    const id = await aRound(journal, { source: 'client', clientId });
    const who = async () => {
      const round = await journal.call.ratings.byId(id);
      return [round.who, round.clientId];
    };
    expect(await who()).toEqual(['Client 1', clientId]);
    await journal.call.clients.rename({ id: clientId, codeName: 'Harbour' });
    expect(await who()).toEqual(['Harbour', clientId]);
    const removed = await journal.call.clients.remove(clientId);
    expect(await who()).toEqual(['Harbour', null]);
    await journal.call.clients.restore(removed);
    expect(await who()).toEqual(['Harbour', clientId]);
  });

  test('is somebody, and nobody from the register', async () => {
    const identity = { realName: 'Ada Quill', aliases: [], organisation: '', role: '', contact: '', sector: '' };
    const consents = { recordConsentOn: null, namingConsentOn: null };
    await journal.call.clients.create({ codeName: 'Client 1', identity: { ...identity, ...consents } });
    const peer = aNewRound({ source: 'peer' });
    await expect(journal.call.ratings.start(peer)).rejects.toThrow('Say who rated you');
    await expect(journal.call.ratings.start({ ...peer, who: 'ada quill' })).rejects.toThrow('Use a code name');
    const id = await journal.call.ratings.start({ ...peer, who: 'Peer 1' });
    await expect(journal.call.ratings.save({ id, patch: { who: 'Ada Quill' } })).rejects.toThrow('Use a code name');
    await journal.call.ratings.save({ id, patch: { who: 'Peer 2' } });
    expect(await journal.call.ratings.byId(id)).toMatchObject({ who: 'Peer 2', source: 'peer' });
  });
});

describe('history stays right', () => {
  test('when the scale changes: each round keeps the scale of its day', async () => {
    await aRound(journal, { scores: { listening: 4 } });
    const scale = { least: 1, most: 7, words: [] };
    await journal.call.frameworks.setScale({ id: CORE, scale });
    await aRound(journal, { ratedOn: '2026-11-03', scores: { listening: 7 } });
    const { framework, rounds } = await history();
    expect(framework.scale).toEqual(scale);
    expect(rounds.map((round) => [round.scale.most, round.ratings[0]?.score])).toEqual([
      [5, 4],
      [7, 7],
    ]);
  });

  test('when a competency is retired: it stays at the end of its domain where it was rated, and is asked no more', async () => {
    await journal.call.frameworks.saveOwn(pilotFramework);
    await aRound(journal, { frameworkId: 'team-coaching', scores: { agreeing: 2, holding: 3 } });
    for (const competencyId of ['agreeing', 'holding']) {
      await journal.call.frameworks.retireCompetency({ id: 'team-coaching', competencyId, retired: true });
    }
    const { framework, retired } = await history('team-coaching');
    const shape = framework.domains.map(({ name, competencies }) => [name, ...competencies.map(({ id }) => id)]);
    expect(shape).toEqual([
      ['Before', 'reading', 'agreeing'],
      ['During', 'holding'],
    ]);
    expect(retired).toEqual(['agreeing', 'holding']);
    const next = await journal.call.ratings.start(aNewRound({ frameworkId: 'team-coaching' }));
    const asked = (await journal.call.ratings.byId(next)).framework.domains;
    expect(asked.flatMap(({ competencies }) => competencies.map(({ id }) => id))).toEqual(['reading']);
    await journal.call.frameworks.retireCompetency({ id: 'team-coaching', competencyId: 'reading', retired: false });
    expect((await history('team-coaching')).retired).toEqual(['agreeing', 'holding']);
  });

  test('when a framework of one’s own is edited: what was taken out is known from the round', async () => {
    await journal.call.frameworks.saveOwn(pilotFramework);
    const id = await aRound(journal, { frameworkId: 'team-coaching', scores: { agreeing: 2, holding: 3 } });
    const [before] = pilotFramework.domains;
    const edited = {
      ...pilotFramework,
      name: 'Coaching teams',
      domains: [{ name: 'Before', competencies: [{ id: 'agreeing', name: 'Contracting', description: '' }] }],
    };
    expect(await journal.call.frameworks.saveOwn(edited)).toEqual(pilotFramework);
    const { framework, retired, rounds } = await history('team-coaching');
    expect(framework.domains).toEqual([
      ...edited.domains,
      { name: 'During', competencies: [{ id: 'holding', name: 'Holding back', description: '' }] },
    ]);
    expect(retired).toEqual(['holding']);
    expect(rounds[0]?.ratings).toHaveLength(2);
    const round = await journal.call.ratings.byId(id);
    expect(round.framework.domains[0]).toEqual(before);
    expect(round.frameworkName).toBe('Team coaching');
  });
});
