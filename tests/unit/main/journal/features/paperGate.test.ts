import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openNames } from '../../../../../src/shared/domain/anonymity/report.ts';
import { emptyIdentity } from '../../../../../src/shared/domain/client.ts';
import type { PaperFormat, PaperOrder } from '../../../../../src/shared/domain/paper.ts';
import { aCriterion, aLink, aPiece, aUnit } from '../../../../helpers/evidence.ts';
import { aJournal, type TestJournal } from '../../../../helpers/journal.ts';
import { aHeldSession, profileText } from '../../../../helpers/profile.ts';
import { aReflection } from '../../../../helpers/reflections.ts';

const TODAY = '2026-11-20';
const NAME = 'Ottilie Brackwater';
/** In forms that the net does not know. */
const PARTLY = 'ottiliebrackwater@post.example or 020 7946 0958';

let journal: TestJournal;
let clientId: string;
let engagementId: string;
beforeEach(async () => {
  journal = await aJournal(`${TODAY}T10:00:00Z`);
  clientId = await journal.call.clients.create({
    codeName: 'Client 1',
    identity: {
      ...emptyIdentity,
      realName: NAME,
      aliases: ['Otty'],
      organisation: 'Tarnfield Housing',
      contact: 'otty@tarnfield.example, 020 7946 0958',
    },
  });
  engagementId = await journal.call.engagements.create({ clientId, kind: 'coaching', startedOn: '2026-01-05' });
});
afterEach(() => journal.remove());

const look = (order: PaperOrder) => journal.call.papers.gate(order);

async function read(order: PaperOrder, format: PaperFormat): Promise<string> {
  const made = await journal.call.papers.make({ order, format });
  return 'html' in made ? made.html : 'text' in made ? made.text : '';
}

/** Each kind of paper, with these words in it wherever it holds words of the writer’s. */
const papers: Record<string, { order: (words: string) => Promise<PaperOrder>; href: string }> = {
  plan: {
    href: '/plan',
    order: async (title) => ({ paper: 'development-plan', planId: await aPlan(title), today: TODAY }),
  },
  'picture of a plan': {
    href: '/plan',
    order: async (title) => ({ paper: 'plan-timeline', planId: await aPlan(title), today: TODAY }),
  },
  'calendar of a plan': {
    href: '/plan',
    order: async (title) => ({ paper: 'plan-calendar', planId: await aPlan(title), titles: 'full' }),
  },
  'CPD record': {
    href: '/practice/cpd',
    async order(title) {
      await journal.call.cpd.add({
        title,
        doneOn: '2026-05-05',
        minutes: 90,
        kind: 'webinar',
        provider: '',
        level: 'learning',
      });
      return { paper: 'cpd-record', from: '2026-01-01', to: '2026-12-31' };
    },
  },
  profile: {
    href: '/profile',
    async order(words) {
      await journal.call.profile.begin();
      await journal.call.profile.saveSection({ id: 'about', document: profileText(`${words}.`) });
      return { paper: 'profile', versionId: await firstVersion() };
    },
  },
  SWOT: {
    href: '/swot',
    async order(heading) {
      await journal.call.swot.add({ quadrant: 'strength', heading });
      return { paper: 'swot', snapshotId: null };
    },
  },
  'mapping sheet': {
    href: '/evidence/8588-503/readiness',
    async order(quote) {
      const reflection = await aReflection(journal.call, { title: 'Three weeks on', day: '2026-02-02' });
      await journal.call.evidence.put(aPiece(reflection, [aLink('8588-503', '1.1')], { quote }));
      return { paper: 'mapping-sheet', unitId: '8588-503' };
    },
  },
  'unit file': {
    href: '/units/own/body-7',
    async order(guidance) {
      await journal.call.units.addOwn(aUnit({ id: 'body-7', criteria: [aCriterion('1.1', { guidance })] }));
      return { paper: 'unit-file', unitId: 'body-7' };
    },
  },
  'hours log': {
    href: '/practice/hours',
    async order(title) {
      await journal.call.cpd.add({
        title,
        doneOn: '2026-05-05',
        minutes: 90,
        kind: 'webinar',
        provider: '',
        level: 'learning',
      });
      return { paper: 'hours-log', view: 'code-names', filter: {} };
    },
  },
};

async function firstVersion(): Promise<string> {
  return (await journal.call.profile.get(TODAY))?.versions[0]?.id ?? '';
}

async function aPlan(title: string): Promise<string> {
  const { plans, needs } = journal.call;
  const planId = await plans.add({ title, startsOn: '2026-03-01', endsOn: '2027-02-28', aspiration: '' });
  const id = await needs.add({ title: 'Silence', detail: '', aim: 'close', originKind: 'own', originId: null });
  const objectiveId = await plans.addObjective({ planId, title, serves: [{ kind: 'need', id }] });
  const milestone = { id: '0192f0a0-0000-7000-8000-00000000cccc', title, dueOn: '2026-12-31', doneOn: null };
  await plans.saveObjective({ id: objectiveId, reviewId: null, patch: { milestones: [milestone] } });
  return planId;
}

/** Of papers that are no pages. */
const formats: Partial<Record<PaperOrder['paper'], PaperFormat>> = { 'plan-calendar': 'ics', 'unit-file': 'json' };

describe.each(Object.entries(papers))('a %s', (_kind, { order, href }) => {
  test('goes out with the code name where the whole name was written', async () => {
    const wanted = await order(`Listening to ${NAME}`);
    expect(openNames(await look(wanted))).toEqual([]);
    const format = formats[wanted.paper] ?? 'pdf';
    const page = await read(wanted, format);
    expect(page).toContain('istening to Client 1');
    expect(page).not.toContain('Brackwater');
  });

  test('waits for what only the gate finds, leads to where it is kept, and lets it go with a reason', async () => {
    const wanted = await order(`Listening at ${PARTLY}`);
    const report = await look(wanted);
    const found = openNames(report);
    expect(found.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['email', 'phone']));
    for (const { textId } of found) expect(report.leads[textId]).toMatchObject({ href, replaceable: false });
    await journal.call.anonymity.accept({
      scope: report.scope,
      keys: found.map(({ key }) => key),
      reason: 'She wants it so.',
    });
    expect(openNames(await look(wanted))).toEqual([]);
  });

  test('is passed by where nothing is found', async () => {
    const { findings, lookedFor } = await look(await order('Listening for longer'));
    expect(findings).toEqual([]);
    expect(lookedFor.words).toBeGreaterThan(1);
  });
});

test('the hours by real names say whose names they hold, and ask of nobody who agreed', async () => {
  const { call } = journal;
  await aHeldSession(call, engagementId, '2026-05-05');
  const order: PaperOrder = { paper: 'hours-log', view: 'real-names', filter: {} };
  const before = await call.clients.identity(clientId);
  await call.clients.setIdentity({ id: clientId, identity: { ...emptyIdentity, ...before, namingConsentOn: TODAY } });
  expect(await read(order, 'pdf')).toContain(NAME);
  const report = await look(order);
  expect(report.findings).toEqual([]);
  expect(report.onPurpose).toContain('the real names of 1 client who agreed to being named');
  expect(await look({ ...order, view: 'code-names' })).not.toHaveProperty('onPurpose');
});

test('a snapshot’s own name and what it froze go out by code names, though they were registered later', async () => {
  const { call } = journal;
  await call.swot.add({ quadrant: 'strength', heading: 'I heard Wilfred Stonehaugh out' });
  const id = await call.swot.freeze(`With ${NAME} and Wilfred Stonehaugh`);
  await call.clients.create({ codeName: 'Client 2', identity: { ...emptyIdentity, realName: 'Wilfred Stonehaugh' } });
  const page = await read({ paper: 'swot', snapshotId: id }, 'pdf');
  expect(page).toContain('“With Client 1 and Client 2”, frozen on');
  expect(page).toContain('I heard Client 2 out');
  expect(page).not.toMatch(/Brackwater|Stonehaugh/u);
  expect(JSON.stringify(await call.swot.sheet(id))).not.toMatch(/Brackwater|Stonehaugh/u);
});

test('the name of a version of the profile stays out of the document', async () => {
  await papers.profile?.order('people');
  const versionId = await firstVersion();
  await journal.call.profile.saveVersion({ id: versionId, patch: { name: `For ${NAME}` } });
  for (const format of ['pdf', 'html', 'markdown'] as const) {
    expect(await read({ paper: 'profile', versionId }, format)).not.toContain('Brackwater');
  }
});

test('names of files hold code names only, in whatever form the name was written', async () => {
  const { fileName } = journal.call.papers;
  expect(await fileName(`A year with ${NAME} 2026-11-20`)).toBe('A year with Client 1 2026-11-20');
  expect(await fileName(`SWOT before Otty’s review, picture`)).toBe('SWOT before Client 1’s review, picture');
  expect(await fileName('Coaching profile, for Tarnfield Housing')).toBe(
    'Coaching profile, for Client 1’s organisation',
  );
  expect(await fileName('contract_Ottilie_Brackwater.pdf')).not.toMatch(/Ottilie|Brackwater/u);
  expect(await fileName('CPD record 2026')).toBe('CPD record 2026');
});
