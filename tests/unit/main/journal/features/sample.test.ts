import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withEvidence } from '../../../../../src/main/journal/features/sample/marking.ts';
import { passagesOf, type ReflectionDocument } from '../../../../../src/shared/document/document.ts';
import { withMentions } from '../../../../../src/shared/document/mentions.ts';
import { termsOf } from '../../../../../src/shared/domain/client.ts';
import { isSignedByAll } from '../../../../../src/shared/domain/engagement.ts';
import { swotQuadrants } from '../../../../../src/shared/domain/evidence.ts';
import { ratedCompetencies } from '../../../../../src/shared/domain/feedback.ts';
import { competenciesOf, competencyKey, frameworkSchema } from '../../../../../src/shared/domain/framework.ts';
import { aJournal, type TestJournal } from '../../../../helpers/journal.ts';

const ADDED = '2027-03-01';
const WEEKS = 14;
/** The day of the sample's own year as it lies in a journal that was filled on 1 March 2027. */
const shifted = (day: string) => new Date(Date.parse(day) + WEEKS * 7 * 86_400_000).toISOString().slice(0, 10);

let journal: TestJournal;
let call: TestJournal['call'];

beforeAll(async () => {
  journal = await aJournal(`${ADDED}T10:00:00Z`);
  ({ call } = journal);
  expect(await call.sample.fill(ADDED)).toEqual({ reflections: 50, notes: 9 });
});
afterAll(() => journal.remove());

const sessions = async (filter = {}) => (await call.sessions.page({ filter, offset: 0, limit: 200 })).rows;
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

test('the sample year fills an empty journal: reflections over twelve months, both models, experiments and notes', async () => {
  const page = await call.reflections.page({ filter: {}, offset: 0, limit: 200 });
  expect(page).toHaveLength(50);
  expect(page.every(({ wordCount }) => wordCount >= 150 && wordCount <= 900)).toBe(true);
  const days = page.map(({ happenedOn }) => happenedOn);
  expect(days[0]?.slice(0, 7)).toBe('2027-02');
  expect(days.at(-1)?.slice(0, 7)).toBe('2026-03');
  for (const model of ['kolb', 'schon-on-action']) {
    expect(page.filter(({ modelId }) => modelId === model).length).toBeGreaterThan(10);
  }
  const experiments = await call.experiments.all();
  expect(experiments.filter(({ status }) => status === 'open')).toHaveLength(4);
  const told = experiments.filter(({ followedUpIn }) => followedUpIn !== null);
  expect(told.length).toBeGreaterThan(15);
  expect(await call.notes.waiting()).toHaveLength(3);
});

test('a journal that holds something already is not filled: neither one with reflections nor one with a client alone', async () => {
  await expect(call.sample.fill(ADDED)).rejects.toMatchObject({ cause: { code: 'in-use' } });
  const own = await aJournal();
  await own.call.clients.create({ codeName: 'Client 1' });
  await expect(own.call.sample.fill('2026-11-20')).rejects.toMatchObject({ cause: { code: 'in-use' } });
  own.remove();
});

describe('the practice record agrees with the year that the README tells', () => {
  /** The README's table of sessions: date, start, client, minutes, what it says of the format, its reflections. */
  const readme = readFileSync('resources/sample/README.md', 'utf8');
  const rows = readme.split('\n').flatMap((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    const [, , when = '', client = '', minutes = '', format = '', told = ''] = cells;
    const [date, start] = [/\d{4}-\d\d-\d\d/u.exec(when)?.[0], /\d\d:\d\d$/u.exec(when)?.[0]];
    if (cells.length !== 8 || date === undefined || start === undefined) return [];
    return [{ date, start, client: `Client ${client}`, minutes: Number(minutes), format, told: told.match(/r\d\d/gu) }];
  });

  test('24 sessions were held, 1,425 minutes, each on the day, at the hour and in the way of the table', async () => {
    expect(rows).toHaveLength(25);
    const held = await sessions({ status: 'held' });
    expect(held).toHaveLength(24);
    expect(sum(held.map(({ minutes }) => minutes))).toBe(1425);
    const asTold = rows
      .filter(({ minutes }) => minutes > 0)
      .map(({ date, start, client, minutes, format }) => {
        const way = format.startsWith('video') ? 'video' : format.startsWith('phone') ? 'phone' : 'in-person';
        return { happenedOn: shifted(date), startedAt: start, codeName: client, minutes, format: way, paid: false };
      });
    const asLogged = held.map(({ happenedOn, startedAt, codeName, minutes, format, paid }) => {
      return { happenedOn, startedAt, codeName, minutes, format, paid };
    });
    expect(asLogged.toSorted((a, b) => a.happenedOn.localeCompare(b.happenedOn))).toEqual(asTold);
  });

  test('each client has eight of them: 480, 495 and 450 minutes; the one that was missed is counted apart', async () => {
    const clients = await call.clients.list();
    expect(clients.map(({ codeName, sessions, minutes }) => [codeName, sessions, minutes])).toEqual([
      ['Client 1', 8, 480],
      ['Client 2', 8, 495],
      ['Client 3', 8, 450],
    ]);
    const missed = await sessions({ status: 'not-attended' });
    expect(missed.map(({ happenedOn, codeName }) => [happenedOn, codeName])).toEqual([
      [shifted('2026-05-20'), 'Client 1'],
    ]);
  });

  test('every session has the reflections that the table gives it, and no other has any', async () => {
    const titles = new Map<string, string>();
    for (const file of readdirSync('resources/sample/reflections')) {
      const { reflections } = JSON.parse(readFileSync(join('resources/sample/reflections', file), 'utf8'));
      for (const { id, title } of reflections) titles.set(id, title);
    }
    for (const session of await sessions()) {
      const row = rows.find(({ date }) => shifted(date) === session.happenedOn);
      const { linked } = await call.sessions.byId(session.id);
      expect(linked.map(({ title }) => title).toSorted()).toEqual(row?.told?.map((id) => titles.get(id)).toSorted());
    }
    expect(sum((await sessions()).map(({ reflections }) => reflections))).toBe(26);
  });

  test('the ledger holds five hours of supervision and 53 and a half of fifteen CPD activities', async () => {
    const supervision = await call.supervision.list();
    expect(supervision.map(({ happenedOn }) => happenedOn).toSorted()).toEqual(
      ['2025-12-17', '2026-02-18', '2026-05-06', '2026-07-15', '2026-10-07'].map(shifted),
    );
    const { byKind } = await call.ledger.totals({});
    expect(byKind.supervision).toEqual({ count: 5, minutes: 300 });
    const cpd = readme.split('\n').flatMap((line) => {
      const [, date = '', , hours = ''] = line.split('|').map((cell) => cell.trim());
      return /^\d{4}-\d\d-\d\d$/u.test(date) ? [[shifted(date), Number(hours) * 60]] : [];
    });
    expect(cpd).toHaveLength(15);
    const activities = (await call.cpd.list()).map(({ doneOn, minutes }) => [doneOn, minutes] as const);
    expect(activities.toSorted(([a], [b]) => a.localeCompare(b))).toEqual(cpd);
    expect(byKind.cpd).toEqual({ count: 15, minutes: 53.5 * 60 });
    expect(byKind.coaching.minutes + byKind.mentoring.minutes).toBe(1425);
  });

  test('twelve pieces of feedback come from every kind of giver, each from the day of what it is about', async () => {
    const feedback = await call.feedback.list();
    expect(feedback).toHaveLength(12);
    expect(new Set(feedback.map(({ source }) => source))).toEqual(
      new Set(['client', 'supervisor', 'peer', 'stakeholder', 'observer']),
    );
    expect(feedback.filter(({ ratings }) => ratings.length > 0)).toHaveLength(5);
    const rated = feedback.flatMap(({ ratings }) => ratings.map(({ competency }) => competency));
    expect(ratedCompetencies).toEqual(expect.arrayContaining(rated));
    const days = new Map((await sessions()).map(({ id, happenedOn }) => [id, happenedOn]));
    for (const { sessionId, givenOn } of feedback) {
      if (sessionId !== null) expect(givenOn >= (days.get(sessionId) ?? '9')).toBe(true);
    }
  });
});

test('each client has a contract that everybody signed, needs with the tool that found them and goals with measures', async () => {
  for (const { id, codeName } of await call.clients.list()) {
    const [engagement] = await call.engagements.ofClient(id);
    if (!engagement) throw new Error(`no engagement with ${codeName}`);
    expect(isSignedByAll(engagement.contract)).toBe(true);
    expect(engagement.needs.filter(({ tool }) => tool !== '').length).toBeGreaterThanOrEqual(2);
    expect(engagement.goals.filter(({ measure, agreedOn }) => measure !== '' && agreedOn).length).toBeGreaterThan(1);
    const parties = engagement.contract.parties.map(({ role }) => role);
    expect(parties.includes('stakeholder')).toBe(codeName === 'Client 1');
    const closed = { 'Client 1': '2026-09-08', 'Client 2': '2026-10-22' }[codeName];
    expect(engagement.closedOn).toBe(closed === undefined ? null : shifted(closed));
    expect(engagement.closingReason === '').toBe(closed === undefined);
  }
  expect(await call.engagements.reviewsDue(ADDED)).toMatchObject([{ codeName: 'Client 3', kind: 'closing' }]);
});

test('every session says what it was for, with what and why; a few actions of the last weeks are open', async () => {
  for (const { id, status } of await sessions()) {
    const session = await call.sessions.byId(id);
    expect(session.aim).not.toBe('');
    expect(session.goalId).not.toBeNull();
    if (status === 'held') expect(session.tools.length).toBeGreaterThan(0);
    expect(session.tools.every(({ reason }) => reason !== '')).toBe(true);
    expect(session.actions.every(({ doneOn }) => doneOn === null || doneOn >= session.happenedOn)).toBe(true);
  }
  const open = await call.sessions.openActions();
  expect(open).toHaveLength(3);
  expect(open.every(({ happenedOn }) => happenedOn >= shifted('2026-10-22'))).toBe(true);
});

test('two targets are chosen, and what the year reached of them is told', async () => {
  const progress = await call.ledger.progress(ADDED);
  const met = Object.fromEntries(progress.map(({ target, rules }) => [target.id, rules.map((rule) => rule.met)]));
  expect(met).toEqual({ 'unit-8588-501': [true, true, true], 'icf-acc': [false, false, false, false] });
});

test('reflections and notes speak of clients by mention, and of nobody by a name from the register', async () => {
  const clients = await call.clients.list();
  const texts: string[] = [];
  for (const { id } of await call.reflections.page({ filter: {}, offset: 0, limit: 200 })) {
    texts.push(JSON.stringify((await call.reflections.byId(id)).document));
  }
  for (const { id } of await sessions()) texts.push(JSON.stringify(await call.sessions.byId(id)));
  for (const { id } of await call.supervision.list()) texts.push(JSON.stringify(await call.supervision.byId(id)));
  for (const { id } of await call.feedback.list()) texts.push(JSON.stringify(await call.feedback.byId(id)));
  for (const { id } of await call.cpd.list()) texts.push(JSON.stringify(await call.cpd.byId(id)));
  for (const { id } of clients) texts.push(JSON.stringify(await call.engagements.ofClient(id)));
  for (const { id, codeName } of clients) {
    const mentions = texts.filter((text) => text.includes(`{"clientId":"${id}","codeName":"${codeName}"}`));
    expect(mentions.length).toBeGreaterThan(10);
    expect(texts.slice(0, 50).some((text) => text.includes(`"text":"${codeName}`))).toBe(false);
    const identity = await call.clients.identity(id);
    if (!identity) throw new Error(`nobody in the register for ${codeName}`);
    expect(identity.recordConsentOn).not.toBeNull();
    const telling = [...termsOf(identity), ...identity.realName.split(' '), identity.contact];
    const all = texts.join('\n').toLowerCase();
    for (const term of telling) expect(all).not.toContain(term.toLowerCase());
  }
  const named = await Promise.all(clients.map(async ({ id }) => (await call.clients.identity(id))?.namingConsentOn));
  expect(named.filter((day) => day !== null)).toHaveLength(2);
});

test('a code name becomes a mention where it stands as a word of its own, with its marks and the text around it', () => {
  const id = '0190b3c0-0000-7000-8000-000000000001';
  const marks = [{ type: 'bold' }];
  const paragraph = { type: 'paragraph', content: [{ type: 'text', text: 'Client 1’s boss, not Client 12.', marks }] };
  const written = withMentions(
    { type: 'doc', attrs: { version: 1 }, content: [paragraph] },
    new Map([['Client 1', id]]),
  );
  expect(written.content).toEqual([
    {
      type: 'paragraph',
      content: [
        { type: 'client', attrs: { clientId: id, codeName: 'Client 1' }, marks },
        { type: 'text', text: '’s boss, not Client 12.', marks },
      ],
    },
  ]);
});

describe('passages of the year are evidence', () => {
  const units = ['8588-503', '703', '8588-501', '701'];
  const json = (file: string) => JSON.parse(readFileSync(join('resources', file), 'utf8'));
  const { evidence }: { evidence: { quote: string; links: unknown[] }[] } = json('sample/evidence.json');
  const all = () => call.evidence.list({ filter: {}, offset: 0, limit: 200 });
  const documentOf = async (kind: string, id: string) => {
    if (kind === 'reflection') return (await call.reflections.byId(id)).document;
    if (kind === 'session') return (await call.sessions.byId(id)).document;
    if (kind === 'supervision') return (await call.supervision.byId(id)).document;
    if (kind === 'feedback') return (await call.feedback.byId(id)).document;
    return (await call.cpd.byId(id)).document;
  };

  test('every quote stands word for word in the text of its source, and no text is marked as anything else', async () => {
    const rows = await all();
    expect(rows).toHaveLength(evidence.length);
    expect(rows.map(({ quote }) => quote).toSorted()).toEqual(evidence.map(({ quote }) => quote).toSorted());
    expect(new Set(rows.map(({ sourceKind }) => sourceKind))).toEqual(
      new Set(['reflection', 'session', 'supervision', 'feedback', 'cpd']),
    );
    for (const { id, quote, sourceKind, sourceId, detachedAt } of rows) {
      expect(detachedAt).toBeNull();
      const passages = passagesOf((await documentOf(sourceKind, sourceId)) as ReflectionDocument);
      expect(passages.get(id)).toBe(quote);
      const ofSource = rows.filter((row) => row.sourceId === sourceId).map((row) => row.id);
      expect([...passages.keys()].toSorted()).toEqual(ofSource.toSorted());
    }
  });

  test('a text that is saved as it was filled keeps its evidence attached, and marking made no versions', async () => {
    for (const { sourceId } of (await all()).filter(({ sourceKind }) => sourceKind === 'reflection')) {
      expect(await call.versions.of(sourceId)).toHaveLength(0);
    }
    const [row] = (await all()).filter(({ sourceKind }) => sourceKind === 'feedback');
    if (!row) throw new Error('no evidence from feedback');
    await call.feedback.save({ id: row.sourceId, patch: { document: await documentOf('feedback', row.sourceId) } });
    const after = (await all()).find(({ id }) => id === row.id);
    expect(after).toEqual(row);
  });

  test('each piece says in a line why it speaks for what it names, and everything that it names is there', async () => {
    const criteria = (await call.units.all()).flatMap(({ id, outcomes }) =>
      outcomes.flatMap((outcome) =>
        outcome.criteria.map(({ reference, items }) => [`${id}:${reference}`, items.map((item) => item.id)] as const),
      ),
    );
    const items = new Map<string, string[]>(criteria);
    const core = frameworkSchema.parse(json('frameworks/qualification-core.json'));
    const competencies = competenciesOf(core).map((competency) => competencyKey(core.id, competency.id));
    const seen = new Set<string>();
    for (const link of (await all()).flatMap(({ links }) => links)) {
      const { kind, id } = link.target;
      seen.add(kind);
      expect(link.justification).toMatch(/^[^\n]{15,}$/u);
      if (kind === 'criterion') expect([...items.keys()]).toContain(id);
      if (kind === 'competency') expect(competencies).toContain(id);
      if (kind === 'swot') expect(swotQuadrants).toContain(id);
      const counted = items.get(id) ?? [];
      expect(link.items.length > 0).toBe(counted.length > 0);
      for (const { item, label } of link.items) expect([counted.includes(item), label !== '']).toEqual([true, true]);
    }
    expect(seen).toEqual(new Set(['criterion', 'competency', 'swot', 'need']));
  });

  test('the SWOT stands on them in every quadrant, two snapshots tell how it grew, and some passages wait', async () => {
    const { items, trays, untouched } = await call.swot.board();
    for (const quadrant of swotQuadrants) {
      const own = items.filter((item) => item.quadrant === quadrant);
      expect(own.length).toBeGreaterThan(1);
      expect(own.every(({ grounds }) => grounds.standing > 0 && grounds.gone === 0)).toBe(true);
    }
    expect(items.flatMap(({ need }) => need?.title ?? [])).toEqual(['My challenge comes months late']);
    const passages = swotQuadrants.map((quadrant) => trays[quadrant].cards.filter(({ kind }) => kind === 'evidence'));
    expect(passages.map(({ length }) => length)).toEqual([2, 2, 2, 0]);
    expect(untouched.map(({ theme }) => theme)).toEqual(['knowledge']);
    const [middle, early, ...others] = await call.swot.snapshots();
    expect(others).toEqual([]);
    const { items: changes } = await call.swot.compare({ before: early?.id ?? '', after: middle?.id ?? '' });
    const count = (test: (change: (typeof changes)[number]) => boolean) => changes.filter(test).length;
    expect(count(({ isNew }) => isNew)).toBeGreaterThan(1);
    expect(count(({ isGone }) => isGone)).toBe(1);
    expect(count(({ movedFrom }) => movedFrom === 'weakness')).toBe(1);
    expect(count(({ evidence }) => evidence > 0)).toBeGreaterThan(2);
    expect((await call.swot.pairs()).every(({ sentence }) => sentence !== '')).toBe(true);
  });

  test('the boards of four units show every state: two with something everywhere, two half way', async () => {
    const progress = await call.readiness.overview();
    expect(progress.map(({ unitId }) => unitId)).toEqual(units);
    const [reviewing, reflecting, coaching, senior] = progress.map(({ criteria }) => criteria);
    expect([reviewing?.none, reflecting?.none]).toEqual([0, 0]);
    for (const half of [coaching, senior]) {
      expect(half?.none).toBeGreaterThan(1);
      expect(half?.begun).toBeGreaterThan(1);
      expect(half?.enough).toBeGreaterThan(1);
    }
    expect(progress.map(({ criteria }) => criteria.done)).toEqual([1, 1, 1, 0]);
    const { criteria } = await call.readiness.of('703');
    const ofItem = Object.fromEntries(criteria.map(({ reference, items }) => [reference, items]));
    expect(ofItem['2.1']).toEqual({ 'development-need': 3 });
    expect(ofItem['2.3']).toEqual({ way: 3 });
    expect(criteria.find(({ judgement }) => judgement?.done)?.judgement?.note).not.toBe('');
  });
});

describe('the rounds of ratings', () => {
  const rounds = async () => Promise.all((await call.ratings.list()).map(({ id }) => call.ratings.byId(id)));

  test('are six over the year, finished, in two frameworks by three sources', async () => {
    const facts = (await rounds()).map((round) => [
      round.ratedOn,
      round.frameworkId,
      round.source,
      round.who,
      round.rated,
    ]);
    expect(facts.toReversed()).toEqual([
      [shifted('2025-12-05'), 'qualification-core', 'self', '', 11],
      [shifted('2026-03-30'), 'qualification-core', 'self', '', 12],
      [shifted('2026-07-15'), 'qualification-core', 'supervisor', 'My supervisor', 5],
      [shifted('2026-09-08'), 'qualification-core', 'client', 'Client 1', 5],
      [shifted('2026-09-26'), 'icf', 'self', '', 8],
      [shifted('2026-11-15'), 'qualification-core', 'self', '', 12],
    ]);
    expect((await rounds()).every(({ state }) => state === 'done')).toBe(true);
  });

  test('rest on passages that were there on the day, and say what the feedback behind them says', async () => {
    for (const round of await rounds()) {
      const own = round.ratings.flatMap(({ evidenceIds }) => evidenceIds);
      for (const piece of round.evidence.filter(({ id }) => own.includes(id))) {
        expect(piece.happenedOn <= round.ratedOn, piece.quote).toBe(true);
      }
      if (round.feedbackId === null) continue;
      const { givenOn, ratings } = await call.feedback.byId(round.feedbackId);
      const names = new Map(competenciesOf(round.framework).map(({ id, name }) => [id, name]));
      const said = round.ratings.map(({ competencyId, score }) => ({ competency: names.get(competencyId), score }));
      expect(givenOn).toBe(round.ratedOn);
      expect(said).toHaveLength(ratings.length);
      expect(said).toEqual(expect.arrayContaining(ratings));
    }
  });

  test('move down as well as up, and one form is left to be made a round', async () => {
    const own = (await call.ratings.history('qualification-core')).rounds.filter(({ source }) => source === 'self');
    const lineOf = (competency: string) =>
      own.map(({ ratings }) => ratings.find(({ competencyId }) => competencyId === competency)?.score);
    expect(lineOf('non-judgemental-attitude')).toEqual([5, 4, 3]);
    expect(lineOf('giving-feedback')).toEqual([3, 3, 3]);
    expect(lineOf('questioning')).toEqual([2, 3, 4]);
    expect((await call.ratings.feedbackToTurn()).map(({ title }) => title)).toEqual(['Feedback from Client 2']);
  });
});

test('a quote is marked across emphasis and a mention within one paragraph; words that are not there are refused', () => {
  const clientId = '0190b3c0-0000-7000-8000-000000000001';
  const evidenceId = '0190b3c0-0000-7000-8000-000000000002';
  const italic = { type: 'italic' };
  const mark = { type: 'evidence', attrs: { evidenceId } };
  const client = { type: 'client', attrs: { clientId, codeName: 'Client 1' } };
  const content = [
    { type: 'text', text: 'I told ' },
    client,
    { type: 'text', text: ' so ' },
    { type: 'text', text: 'twice.', marks: [italic] },
  ];
  const document = { type: 'doc' as const, attrs: { version: 1 }, content: [{ type: 'paragraph', content }] };
  const marked = withEvidence(document, new Map([[evidenceId, 'told Client 1 so twice']]));
  expect(marked.content[0]?.content).toEqual([
    { type: 'text', text: 'I ' },
    { type: 'text', text: 'told ', marks: [mark] },
    { ...client, marks: [mark] },
    { type: 'text', text: ' so ', marks: [mark] },
    { type: 'text', text: 'twice', marks: [mark, italic] },
    { type: 'text', text: '.', marks: [italic] },
  ]);
  expect(() => withEvidence(document, new Map([[evidenceId, 'never said']]))).toThrow('does not say');
});

test('the profile of the sample is full: every section, shorter versions, a figure that is out of date, and no real name', async () => {
  const profile = await call.profile.get(ADDED);
  expect(profile?.sections.filter(({ filled }) => !filled)).toEqual([]);
  expect(profile?.versions.map(({ purpose, ownTexts }) => [purpose, Object.keys(ownTexts).length])).toEqual([
    ['full', 0],
    ['page', 5],
    ['biography', 3],
  ]);
  expect(profile?.figures.filter(({ stale }) => stale).map(({ kind }) => kind)).toEqual(['sessions']);
  expect(profile?.quotes.map(({ state }) => state)).toEqual(['stands', 'stands', 'stands']);
  expect(await call.profile.names()).toEqual([]);
  const words = await Promise.all(
    (profile?.versions ?? []).map(({ id }) => call.profile.preview({ versionId: id, today: ADDED })),
  );
  expect(words.map((preview) => preview.words <= 1000)).toEqual([true, true, true]);
  expect(words[2]?.words).toBeLessThanOrEqual(150);
  const { requirements } = await call.readiness.of('703');
  expect(requirements.find(({ requirement }) => requirement.id === 'profile')?.answer).toMatchObject({ state: 'met' });
});
