import { randomUUID } from 'node:crypto';
import type { Ask } from '../../scripts/demo/ask.ts';
import type { Identity } from '../../src/shared/domain/client.ts';
import { profileSectionIds } from '../../src/shared/domain/profile.ts';
import type { Reflection } from '../../src/shared/domain/reflection.ts';
import { createRandom, type Random } from '../helpers/random.ts';
import { heading, mention, p } from '../unit/shared/document/documents.ts';

/** A unit that is worked towards, with a session as evidence. */
const UNIT = '8588-501';
const OWN_UNIT = 'own-1';
const COUNT = 4;
const ZONE = 'Europe/London';

/** Somebody in the register whose every word occurs nowhere else. */
export interface NamedClient {
  id: string;
  codeName: string;
  /** In small letters: whatever would tell who this is. */
  secrets: string[];
  /** They agreed to be named to a professional body. */
  consents: boolean;
}

/** A practice with something of every kind in it. The ids are what the screens' paths ask for. */
export interface NamedPractice {
  clients: NamedClient[];
  /** By the first part of the path that has the id. */
  ids: Record<string, string>;
}

/** No word of any language: `qavuzexi`, say. */
function invented(random: Random): string {
  const syllable = () => random.pick([...'zxqvjkw']) + random.pick([...'aeiouy']);
  return Array.from({ length: 5 }, syllable).join('');
}

function whoever(random: Random, consents: boolean): { identity: Identity; secrets: string[] } {
  const secrets = Array.from({ length: 9 }, () => invented(random));
  const [first, last, alias, other, organisation, role, mailbox, host, sector] = secrets.map(
    (word) => word.charAt(0).toUpperCase() + word.slice(1),
  );
  const identity = {
    realName: `${first} ${last}`,
    aliases: [`${alias}`, `${other}`],
    organisation: `${organisation} Ltd`,
    role: `Head of ${role}`,
    contact: `${mailbox}@${host}.example`,
    sector: `${sector}`,
    recordConsentOn: '2026-01-05',
    namingConsentOn: consents ? '2026-01-05' : null,
  };
  return { identity, secrets };
}

/** Fills the open journal through its own procedures; everything that is written mentions the clients. */
export async function namedPractice(ask: Ask): Promise<NamedPractice> {
  const random = createRandom(20_261_123);
  const change = (path: string, input: unknown) =>
    ask({ to: 'journal', path, type: 'mutation', input }) as Promise<string>;
  const today = new Date().toISOString().slice(0, 10);
  const when = { happenedOn: today, startedAt: null, zone: ZONE, minutes: 60 };
  const clients: NamedClient[] = [];
  const ids: Record<string, string> = {};

  for (let number = 1; number <= COUNT; number += 1) {
    const codeName = `Client ${number}`;
    const consents = number === 1;
    const { identity, secrets } = whoever(random, consents);
    const id = await change('clients.create', { codeName, identity });
    clients.push({ id, codeName, secrets, consents });
    const document = { type: 'doc', content: [heading(2, 'Notes'), p('Stillness with ', mention(codeName, id), '.')] };
    const save = (feature: string, record: string) => change(`${feature}.save`, { id: record, patch: { document } });

    const engagementId = await change('engagements.create', { clientId: id, kind: 'coaching', startedOn: today });
    const how = { format: 'video', paid: true, setting: 'one-to-one', status: 'held', aim: 'To listen', goalId: null };
    const session = await change('sessions.log', { facts: { engagementId, ...when, ...how } });
    await save('sessions', session);

    const supervision = await change('supervision.add', { ...when, kind: 'group', supervisor: '' });
    await save('supervision', supervision);
    const given = { givenOn: today, source: 'client', way: 'email', clientId: id, sessionId: session };
    const feedback = await change('feedback.add', { ...given, mayBeQuoted: true });
    await save('feedback', feedback);
    const round = { frameworkId: 'qualification-core', source: 'client', clientId: id, who: '', ratedOn: today };
    const rounds = await change('ratings.start', { ...round, feedbackId: feedback });
    const rating = { competencyId: 'listening', score: 4, confidence: null, note: 'Stillness.', evidenceIds: [] };
    await change('ratings.save', { id: rounds, patch: { ratings: [rating] } });
    await change('ratings.finish', { id: rounds, done: true });
    const done = { title: 'Reading', doneOn: today, minutes: 30, kind: 'reading', provider: '', level: null };
    const cpd = await change('cpd.add', done);
    await save('cpd', cpd);

    const facts = { modelId: 'kolb', title: `With ${codeName}`, happenedOn: today, happenedAt: null, zone: ZONE };
    const reflection = await change('reflections.create', facts);
    const { document: empty } = (await ask({
      to: 'journal',
      path: 'reflections.byId',
      type: 'query',
      input: reflection,
    })) as Reflection;
    const { content = [] } = empty as { content?: object[] };
    const stages = content.map((stage) => ({ ...stage, content: document.content }));
    await change('reflections.save', { id: reflection, patch: { document: { type: 'doc', content: stages } } });
    await change('sessions.linkReflection', { reflectionId: reflection, sessionId: session });
    if (number === 1) {
      const target = { kind: 'criterion', id: `${UNIT}:1.1` };
      const links = [{ target, justification: '', strength: 'supports', items: [] }];
      const piece = { id: randomUUID(), kind: 'entry', sourceKind: 'session', sourceId: session, quote: 'A session' };
      await change('units.choose', [UNIT]);
      await change('evidence.put', { ...piece, links });
      Object.assign(ids, {
        reflections: reflection,
        clients: id,
        sessions: session,
        supervision,
        feedback,
        rounds,
        cpd,
      });
    }
    if (number === COUNT) {
      await change('reflections.trash', [reflection]);
      await change('sessions.trash', { ids: [session], trashed: true });
    }
  }
  const made = await development(ask, today, clients);
  return { clients, ids: { ...ids, ...made, models: 'kolb', evidence: UNIT, own: OWN_UNIT } };
}

/** What the coach makes of the practice: SWOT, plan, profile, a submission, a unit of their own. Returns ids as `NamedPractice`. */
async function development(ask: Ask, today: string, clients: readonly NamedClient[]): Promise<Record<string, string>> {
  const change = (path: string, input: unknown) => ask({ to: 'journal', path, type: 'mutation', input });
  const about = (client: NamedClient | undefined) => mention(client?.codeName ?? '', client?.id ?? '');
  const note = { type: 'doc', content: [p('Stillness with ', about(clients[0]), '.')] };

  const insideId = await change('swot.add', { heading: 'Stillness with Client 1', quadrant: 'strength' });
  const outsideId = await change('swot.add', { heading: 'Client 2 is leaving', quadrant: 'threat' });
  await change('swot.addPair', { insideId, outsideId, sentence: 'What I learned with Client 1 helps.' });
  await change('swot.freeze', 'Before Client 3');
  const facts = { detail: '', aim: 'close', originKind: 'own', originId: null };
  await change('needs.add', { title: 'Stillness, as with Client 1', ...facts });

  const endsOn = `${Number(today.slice(0, 4)) + 2}-01-31`;
  const plan = { title: 'After Client 1', startsOn: today, endsOn, aspiration: 'To be still.' };
  const planId = (await change('plans.add', plan)) as string;
  const objective = await change('plans.addObjective', { planId, title: 'Stillness with Client 1', serves: [] });
  const review = await change('plans.addReview', { planId, dueOn: endsOn });
  const reviewed = (await ask({ to: 'journal', path: 'plans.review', type: 'query', input: review })) as WithDocument;
  await change('plans.saveReview', { id: review, patch: { document: filled(reviewed, note) } });

  await change('profile.begin', null);
  for (const id of profileSectionIds) await change('profile.saveSection', { id, document: note });

  const submission = await change('submissions.create', { unitId: UNIT, title: 'With Client 1' });
  const opened = (await change('submissions.open', submission)) as WithDocument;
  await change('submissions.save', { id: submission, patch: { document: filled(opened, note) } });

  const unit = await ask({ to: 'journal', path: 'units.byId', type: 'query', input: UNIT });
  await change('units.saveOwn', { ...(unit as object), id: OWN_UNIT });
  return { plans: planId, objectives: objective, reviews: review, submissions: submission } as Record<string, string>;
}

interface WithDocument {
  document: object;
}

/** A document of stages, each with these words. */
function filled({ document }: WithDocument, { content }: { content: object[] }): object {
  const { content: stages = [] } = document as { content?: object[] };
  return { type: 'doc', content: stages.map((stage) => ({ ...stage, content })) };
}
