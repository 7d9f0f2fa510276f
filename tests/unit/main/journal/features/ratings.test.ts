import { unzipSync } from 'fflate';
import { v7 as uuid } from 'uuid';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EvidenceLink } from '../../../../../src/shared/domain/evidence.ts';
import type { NewFeedback } from '../../../../../src/shared/domain/feedback.ts';
import type { Framework } from '../../../../../src/shared/domain/framework.ts';
import { personsOf } from '../../../../../src/shared/domain/ratings/person.ts';
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

  test('a removed client who comes back has the rounds that were theirs, and nobody else’s of the same name', async () => {
    const { call } = journal;
    const clientId = await call.clients.create({ codeName: 'Heron' });
    const own = await aRound(journal, { source: 'client', clientId });
    const removed = await call.clients.remove(clientId);
    const free = await aRound(journal, { source: 'client', who: 'Heron' });
    await call.clients.restore(removed);
    expect((await call.ratings.byId(own)).clientId).toBe(clientId);
    expect((await call.ratings.byId(free)).clientId).toBeNull();
  });

  test('is one person by one name: a code name is its client’s, a name in other letters the one before', async () => {
    const { call } = journal;
    const clientId = await call.clients.create({ codeName: 'Heron' });
    const client = await aRound(journal, { source: 'client', who: ' heron' });
    expect(await call.ratings.byId(client)).toMatchObject({ clientId, who: 'Heron' });
    const first = await aRound(journal, { source: 'peer', who: 'Peer 1', ratedOn: '2026-10-01' });
    const second = await aRound(journal, { source: 'peer', who: 'peer  1', ratedOn: '2026-11-01' });
    expect(await call.ratings.byId(second)).toMatchObject({ who: 'Peer 1', previous: { id: first } });
    expect(personsOf(await history()).map(({ key }) => key)).toEqual(['client:Heron', 'peer:Peer 1']);
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

describe('what a rating rests on', () => {
  const passage = async (links: EvidenceLink[]) => {
    const facts = { modelId: 'free', title: 'A session', happenedOn: '2026-11-01', happenedAt: null, zone: 'UTC' };
    const sourceId = await journal.call.reflections.create(facts);
    const id = uuid();
    await journal.call.evidence.put({
      id,
      kind: 'passage',
      sourceKind: 'reflection',
      sourceId,
      quote: 'I waited.',
      links,
    });
    return { id, sourceId };
  };
  const tagged = (id: string): EvidenceLink => {
    return { target: { kind: 'competency', id }, justification: '', strength: 'supports', items: [] };
  };
  const asked = { frameworkId: CORE, competencyId: 'listening' };

  test('is offered with what was tagged for the competency first, and comes back with the round', async () => {
    const other = await passage([tagged('icf:listens-actively')]);
    const { id } = await passage([tagged('qualification-core:listening')]);
    const offered = await journal.call.ratings.offered(asked);
    expect(offered.tagged.map((piece) => piece.id)).toEqual([id]);
    expect(offered.others.map((piece) => piece.id)).toEqual([other.id]);
    const round = await aRound(journal, { ratings: [aRating('listening', 4, { evidenceIds: [id, id, uuid()] })] });
    const { ratings, evidence } = await journal.call.ratings.byId(round);
    expect(ratings).toEqual([aRating('listening', 4, { evidenceIds: [id] })]);
    expect(evidence).toMatchObject([{ id, quote: 'I waited.', sourceTitle: 'A session' }]);
    expect((await history()).rounds[0]?.ratings[0]?.evidenceIds).toEqual([id]);
  });

  test('is out of sight with its source in the trash and back with it, also through a save meanwhile', async () => {
    const { id, sourceId } = await passage([tagged('qualification-core:listening')]);
    const round = await aRound(journal, { done: false, ratings: [aRating('listening', 4, { evidenceIds: [id] })] });
    const behind = async () => (await journal.call.ratings.byId(round)).ratings[0]?.evidenceIds;
    await journal.call.reflections.trash([sourceId]);
    expect(await behind()).toEqual([]);
    await journal.call.ratings.save({ id: round, patch: { ratings: [aRating('listening', 5)] } });
    await journal.call.reflections.untrash([sourceId]);
    expect(await behind()).toEqual([id]);
  });

  test('that is dropped is gone from the rating, and back with the undo', async () => {
    const { id } = await passage([tagged('qualification-core:listening')]);
    const round = await aRound(journal, { ratings: [aRating('listening', 4, { evidenceIds: [id] })] });
    const behind = async () => (await journal.call.ratings.byId(round)).ratings[0]?.evidenceIds;
    const kept = await journal.call.evidence.drop({ id, target: null });
    expect(await behind()).toEqual([]);
    await journal.call.evidence.restore(kept);
    expect(await behind()).toEqual([id]);
  });

  test('can be a whole piece of feedback, which is then evidence once', async () => {
    const feedbackId = await journal.call.feedback.add(aFeedback());
    const first = await journal.call.ratings.feedbackAsEvidence({ ...asked, feedbackId });
    const second = await journal.call.ratings.feedbackAsEvidence({ ...asked, competencyId: 'questioning', feedbackId });
    expect(second.id).toBe(first.id);
    expect(second.links.map(({ target }) => target.id).toSorted()).toEqual([
      'qualification-core:listening',
      'qualification-core:questioning',
    ]);
    expect(first).toMatchObject({ kind: 'entry', quote: 'Feedback from a client' });
  });
});

const aFeedback = (more: Partial<NewFeedback> = {}): NewFeedback => {
  const facts = { givenOn: '2026-10-23', source: 'client', way: 'form', clientId: null, sessionId: null } as const;
  return { ...facts, mayBeQuoted: true, ratings: [{ competency: 'Listening', score: 4 }], ...more };
};

describe('feedback with ratings', () => {
  test('is offered and becomes a finished round on its own scale, once; with the round in the trash it is offered again', async () => {
    const clientId = await journal.call.clients.create({ codeName: 'Client 2' });
    await journal.call.frameworks.setScale({ id: CORE, scale: { least: 1, most: 10, words: [] } });
    const ratings = [
      { competency: 'Listening', score: 4 },
      { competency: 'Something else', score: 2 },
    ];
    const feedbackId = await journal.call.feedback.add(aFeedback({ clientId, ratings }));
    const offered = { id: feedbackId, title: 'Feedback from Client 2', givenOn: '2026-10-23', ratings: 2 };
    expect(await journal.call.ratings.feedbackToTurn()).toEqual([offered]);
    const id = await journal.call.ratings.fromFeedback(feedbackId);
    const facts = { source: 'client', who: 'Client 2', clientId, ratedOn: '2026-10-23', feedbackId, state: 'done' };
    expect(await journal.call.ratings.byId(id)).toMatchObject({ ...facts, scale: { most: 5 } });
    expect((await journal.call.ratings.byId(id)).ratings).toEqual([aRating('listening', 4)]);
    expect(await journal.call.ratings.feedbackToTurn()).toEqual([]);
    await expect(journal.call.ratings.fromFeedback(feedbackId)).rejects.toThrow('not in a round yet');
    await journal.call.ratings.trash({ ids: [id], trashed: true });
    expect(await journal.call.ratings.feedbackToTurn()).toEqual([offered]);
  });

  test('by people whom it does not name is by as many people; a supervisor is the one there is', async () => {
    const { call } = journal;
    const turned = async (more: Partial<NewFeedback>) => {
      const ratings = [{ competency: 'Listening', score: 4 }];
      const id = await call.ratings.fromFeedback(await call.feedback.add(aFeedback({ ratings, ...more })));
      return (await call.ratings.byId(id)).who;
    };
    const nobody = { clientId: null, givenOn: '2026-10-23' };
    expect(await turned({ source: 'peer', ...nobody })).toBe('Peer, 23 Oct 2026');
    expect(await turned({ source: 'peer', ...nobody })).toBe('Peer, 23 Oct 2026 (2)');
    expect(await turned({ source: 'client', ...nobody })).toBe('A client, 23 Oct 2026');
    expect(await turned({ source: 'client', ...nobody, givenOn: '2026-10-24' })).toBe('A client, 24 Oct 2026');
    expect(await turned({ source: 'supervisor', ...nobody })).toBe('My supervisor');
    expect(await turned({ source: 'supervisor', ...nobody })).toBe('My supervisor');
    await aRound(journal, { source: 'supervisor', who: 'The other one' });
    expect(await turned({ source: 'supervisor', ...nobody })).toBe('Supervisor, 23 Oct 2026');
    expect(personsOf(await history())).toHaveLength(7);
  });

  test.each<[string, Partial<NewFeedback>]>([
    ['without ratings', { ratings: [] }],
    ['by an observer, who is no source of ratings', { source: 'observer' }],
    ['by a stakeholder, who is none either', { source: 'stakeholder' }],
  ])('%s is not offered and makes no round', async (_, more) => {
    const feedbackId = await journal.call.feedback.add(aFeedback(more));
    expect(await journal.call.ratings.feedbackToTurn()).toEqual([]);
    await expect(journal.call.ratings.fromFeedback(feedbackId)).rejects.toThrow('not in a round yet');
  });
});

test('search finds a round by its notes, not while it lies in the trash, and by the client’s present code name', async () => {
  const clientId = await journal.call.clients.create({ codeName: 'Client 1' });
  const ratings = [aRating('listening', 4, { note: 'They stopped nodding.' })];
  const id = await aRound(journal, { source: 'client', clientId, ratings });
  const found = async (text: string) =>
    (await journal.call.search.find({ text })).hits.map((hit) => [hit.kind, hit.id, hit.happenedOn]);
  expect(await found('nodding')).toEqual([['rating', id, '2026-11-02']]);
  await journal.call.clients.rename({ id: clientId, codeName: 'Harbour' });
  expect(await found('harbour')).toEqual([['rating', id, '2026-11-02']]);
  await journal.call.ratings.trash({ ids: [id], trashed: true });
  expect(await found('nodding')).toEqual([]);
  await journal.call.ratings.trash({ ids: [id], trashed: false });
  expect(await found('nodding')).toHaveLength(1);
});

describe('the rhythm', () => {
  const due = async (day: string) => (await journal.call.today.overview(day)).ratingDue;

  test('shows on Today from the day on, with the draft to go on with, until a round is finished', async () => {
    expect(await due('2026-11-20')).toBeNull();
    await journal.call.ratings.setRhythm('monthly');
    expect(await due('2026-11-20')).toEqual({
      rhythm: 'monthly',
      dueOn: '2026-11-20',
      lastRatedOn: null,
      draftId: null,
    });
    const draftId = await aRound(journal, { ratedOn: '2026-11-20', done: false });
    expect(await due('2026-11-20')).toMatchObject({ draftId });
    await journal.call.ratings.finish({ id: draftId, done: true });
    expect(await due('2026-12-19')).toBeNull();
    expect(await due('2026-12-20')).toMatchObject({ dueOn: '2026-12-20', lastRatedOn: '2026-11-20' });
  });

  test('counts only ratings of oneself, and is off when the coach says so', async () => {
    await journal.call.ratings.setRhythm('quarterly');
    await aRound(journal, { source: 'peer', who: 'Peer 1', ratedOn: '2026-11-19' });
    expect(await due('2026-11-20')).toMatchObject({ lastRatedOn: null });
    await journal.call.ratings.setRhythm('off');
    expect(await journal.call.ratings.rhythm()).toEqual({ rhythm: 'off', dueOn: null, lastRatedOn: null });
    expect(await due('2027-11-20')).toBeNull();
  });
});

test('a round in the trash stands there by its framework and who rated, and is deleted for good with its ratings', async () => {
  const id = await aRound(journal, { source: 'supervisor', who: 'My supervisor', ratedOn: '2026-11-01' });
  await journal.call.ratings.trash({ ids: [id], trashed: true });
  expect(await journal.call.records.trashed()).toMatchObject([
    { kind: 'rating', id, name: 'Qualification core, My supervisor', day: '2026-11-01' },
  ]);
  expect(await journal.call.records.deleteForGood([{ kind: 'rating', id }])).toBe(1);
  await expect(journal.call.ratings.byId(id)).rejects.toThrow('no such round');
});

test('a finished rating of oneself answers what a unit asks: 701 any framework, 703 that of a professional body', async () => {
  const state = async (unitId: string) =>
    (await journal.call.readiness.of(unitId)).requirements.find(
      ({ requirement }) => requirement.rule.kind === 'framework-self-assessment',
    )?.answer.state;
  await aRound(journal, { frameworkId: 'icf', source: 'peer', who: 'Peer 1' });
  await aRound(journal, { frameworkId: 'icf', done: false });
  expect([await state('701'), await state('703')]).toEqual(['not-yet', 'not-yet']);
  await aRound(journal, { scores: { listening: 3 } });
  expect([await state('701'), await state('703')]).toEqual(['met', 'not-yet']);
  await aRound(journal, { frameworkId: 'icf' });
  expect([await state('701'), await state('703')]).toEqual(['met', 'met']);
});

describe('the form', () => {
  const order = (frameworkId: string) => ({ paper: 'rating-form' as const, frameworkId, codeName: 'Client <4>' });
  const htmlOf = async (frameworkId: string) => {
    const made = await journal.call.papers.make({ order: order(frameworkId), format: 'pdf' });
    return 'html' in made ? made.html : '';
  };

  test('asks for every competency that is rated now, by the scale and its words', async () => {
    await journal.call.frameworks.retireCompetency({ id: 'emcc', competencyId: 'evaluation', retired: true });
    const html = await htmlOf('emcc');
    expect(html).toContain('4<br>Master Practitioner');
    expect(html.match(/<th scope="row">/g)).toHaveLength(7);
    expect(html.match(/<td>/g)).toHaveLength(7 * 4);
    expect(html).toContain('Client &lt;4&gt;');
  });

  test('explains the words of a long scale above the table, and comes for Word too', async () => {
    const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];
    await journal.call.frameworks.setScale({ id: 'icf', scale: { least: 1, most: 7, words } });
    expect(await htmlOf('icf')).toContain('1 one · 2 two · 3 three');
    const made = await journal.call.papers.make({ order: order('icf'), format: 'docx' });
    const file = unzipSync(Buffer.from('base64' in made ? made.base64 : '', 'base64'));
    const text = Buffer.from(file['word/document.xml'] ?? []).toString('utf8');
    for (const words of ['Co-Creating the Relationship', 'Listens Actively', '7 seven']) expect(text).toContain(words);
    await expect(journal.call.papers.make({ order: order('icf'), format: 'csv' })).rejects.toThrow('PDF');
  });
});
