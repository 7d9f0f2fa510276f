import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { feedback, session } from '../../../../../src/main/journal/database/schema.ts';
import { emptyIdentity, type Identity, isSameName, termsOf } from '../../../../../src/shared/domain/client.ts';
import { aJournal, type TestJournal } from '../../../../helpers/journal.ts';

let journal: TestJournal;
beforeEach(async () => {
  journal = await aJournal();
});
afterEach(() => journal.remove());

const maria: Identity = {
  ...emptyIdentity,
  realName: 'Mrs María Oduya-Lund',
  aliases: ['Mimi'],
  organisation: 'Northgate Trust',
  contact: 'maria@northgate.example',
  recordConsentOn: '2026-01-12',
};

const coaching = (startedOn: string) => ({ kind: 'coaching', startedOn }) as const;
const refused = (words: RegExp) => ({ cause: { code: 'invalid-input', message: expect.stringMatching(words) } });

/** A session put into the record as it is stored. */
function aSession(engagementId: string, row: Partial<typeof session.$inferInsert> = {}): void {
  const facts = { happenedOn: '2026-03-02', zone: 'Europe/London', minutes: 60, format: 'video', paid: true } as const;
  const rest = { setting: 'one-to-one', status: 'held', aim: '', documentVersion: 1, document: '{}' } as const;
  const id = uuid();
  journal.context.database
    .insert(session)
    .values({ id, engagementId, createdAt: '2026-03-02T10:00:00Z', ...facts, ...rest, ...row })
    .run();
}

async function engagementOf(clientId: string): Promise<string> {
  return (await journal.call.engagements.ofClient(clientId))[0]?.id ?? '';
}

test('code names count up from 1, and a number that was freed is given again', async () => {
  const { call } = journal;
  expect(await call.clients.nextCodeName()).toBe('Client 1');
  const first = await call.clients.create({ codeName: 'Client 1' });
  await call.clients.create({ codeName: 'client 2' });
  expect(await call.clients.nextCodeName()).toBe('Client 3');
  await call.clients.rename({ id: first, codeName: 'The Heron' });
  expect(await call.clients.nextCodeName()).toBe('Client 1');
  for (let number = 3; number <= 11; number += 1) await call.clients.create({ codeName: `Client ${number}` });
  await call.clients.create({ codeName: await call.clients.nextCodeName() });
  const names = (await call.clients.list()).map(({ codeName }) => codeName);
  expect(names.slice(0, 3)).toEqual(['Client 1', 'client 2', 'Client 3']);
  expect(names.slice(-3)).toEqual(['Client 10', 'Client 11', 'The Heron']);
});

test('two clients never share a code name, whatever its case, its spaces and its accents are made of', async () => {
  const { call } = journal;
  await call.clients.create({ codeName: 'Élan  vital' });
  const other = await call.clients.create({ codeName: 'Client 2' });
  for (const codeName of ['élan vital', 'ÉLAN VITAL', 'E\u0301lan vital']) {
    await expect(call.clients.create({ codeName })).rejects.toMatchObject(refused(/code name already/));
    await expect(call.clients.rename({ id: other, codeName })).rejects.toMatchObject(refused(/code name already/));
  }
  await call.clients.rename({ id: other, codeName: 'CLIENT 2' });
  expect((await call.clients.byId(other)).codeName).toBe('CLIENT 2');
});

test('a code name is never a name from the register', async () => {
  const { call } = journal;
  const telling = refused(/register/);
  await expect(call.clients.create({ codeName: 'mimi', identity: maria })).rejects.toMatchObject(telling);
  expect(await call.clients.list()).toEqual([]);
  const id = await call.clients.create({ codeName: 'Client 1', identity: maria });
  await expect(call.clients.rename({ id, codeName: 'María' })).rejects.toMatchObject(telling);
  const named = { ...emptyIdentity, realName: 'Client 1' };
  await expect(call.clients.setIdentity({ id, identity: named })).rejects.toMatchObject(telling);
  expect(await call.clients.identity(id)).toEqual(maria);
});

test('the register is known by its own question alone, and an emptied entry is gone from it', async () => {
  const { call } = journal;
  const id = await call.clients.create({ codeName: 'Client 1', identity: maria, engagement: coaching('2026-01-12') });
  const elsewhere = [await call.clients.list(), await call.clients.byId(id), await call.engagements.ofClient(id)];
  for (const term of [...termsOf(maria), maria.contact]) expect(JSON.stringify(elsewhere)).not.toContain(term);
  expect(await call.clients.byId(id)).toMatchObject({ identified: true, anonymisedAt: null });
  await call.clients.setIdentity({ id, identity: emptyIdentity });
  expect(await call.clients.identity(id)).toBeNull();
  expect(await call.clients.byId(id)).toMatchObject({ identified: false });
});

test('registered terms are the name, its parts, other names and the organisation, the longest first', async () => {
  const { call } = journal;
  const id = await call.clients.create({ codeName: 'Client 1', identity: maria });
  await call.clients.create({ codeName: 'Client 2', identity: { ...emptyIdentity, realName: 'Li Bo', role: 'Head' } });
  const terms = await call.clients.registeredTerms();
  expect(terms.filter(({ clientId }) => clientId === id).map(({ term }) => term)).toEqual([
    'Mrs María Oduya-Lund',
    'Northgate Trust',
    'Oduya-Lund',
    'María',
    'Mimi',
  ]);
  expect(terms.filter(({ codeName }) => codeName === 'Client 2').map(({ term }) => term)).toEqual(['Li Bo']);
});

test('no registered term is empty or twice there, and each part of a name comes from the name', () => {
  const text = fc.oneof(fc.string({ maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 20 }));
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 4 }), text, (realName, aliases, organisation) => {
      const terms = termsOf({ ...emptyIdentity, realName, aliases, organisation });
      expect(terms.every((term) => term !== '' && term === term.trim())).toBe(true);
      for (const [index, term] of terms.entries()) {
        expect(terms.slice(index + 1).some((other) => isSameName(term, other))).toBe(false);
        expect([realName, ...aliases, organisation].some((given) => given.includes(term))).toBe(true);
      }
    }),
  );
});

test('the list counts the sessions that were held, outside the trash, and knows what is open', async () => {
  const { call } = journal;
  const id = await call.clients.create({ codeName: 'Client 1', engagement: coaching('2025-01-06') });
  const first = await engagementOf(id);
  const second = await call.engagements.create({ clientId: id, kind: 'mentoring', startedOn: '2026-02-02' });
  await call.engagements.save({ id: first, patch: { closedOn: '2025-12-01' } });
  aSession(first, { happenedOn: '2025-02-28', minutes: 90 });
  aSession(second, { happenedOn: '2026-02-28', minutes: 45 });
  aSession(second, { happenedOn: '2026-03-29', status: 'cancelled' });
  aSession(second, { happenedOn: '2026-03-30', status: 'not-attended' });
  aSession(second, { happenedOn: '2026-12-01', status: 'planned' });
  aSession(second, { happenedOn: '2026-04-01', trashedAt: '2026-04-02T08:00:00Z' });
  await call.clients.create({ codeName: 'Client 2' });
  expect(await call.clients.list()).toMatchObject([
    {
      codeName: 'Client 1',
      engagements: 2,
      openEngagements: 1,
      kinds: ['coaching', 'mentoring'],
      sessions: 2,
      minutes: 135,
      lastSessionOn: '2026-02-28',
    },
    {
      codeName: 'Client 2',
      engagements: 0,
      openEngagements: 0,
      kinds: [],
      sessions: 0,
      minutes: 0,
      lastSessionOn: null,
    },
  ]);
});

test('a removed client is back whole after the undo: register, contract, needs and goals', async () => {
  const { call } = journal;
  const id = await call.clients.create({ codeName: 'Client 1', identity: maria, engagement: coaching('2026-01-12') });
  const engagementId = await engagementOf(id);
  const goals = [{ id: uuid(), text: 'Delegate one thing a week', measure: 'Her own list', agreedOn: '2026-01-19' }];
  const needs = [{ id: uuid(), text: 'Letting go', tool: '360° review' }];
  await call.engagements.save({ id: engagementId, patch: { goals, needs, stakeholders: ['Line manager'] } });
  const before = [await call.clients.byId(id), await call.clients.identity(id), await call.engagements.ofClient(id)];
  const removed = await call.clients.remove(id);
  expect(await call.clients.list()).toEqual([]);
  expect(await call.clients.registeredTerms()).toEqual([]);
  expect(await call.engagements.open()).toEqual([]);
  await call.clients.restore(JSON.parse(JSON.stringify(removed)));
  const after = [await call.clients.byId(id), await call.clients.identity(id), await call.engagements.ofClient(id)];
  expect(after).toEqual(before);
});

test('a removed client whose code name was given away comes back under the next free one', async () => {
  const { call } = journal;
  const id = await call.clients.create({ codeName: 'Client 1', engagement: coaching('2026-01-12') });
  const removed = await call.clients.remove(id);
  await call.clients.create({ codeName: await call.clients.nextCodeName() });
  await call.clients.restore(removed);
  expect((await call.clients.byId(id)).codeName).toBe('Client 2');
  const [engagement] = await call.engagements.ofClient(id);
  expect(engagement?.contract.parties.map(({ name }) => name)).toEqual(['Coach', 'Client 2']);
});

test('a client with a session or feedback, even in the trash, is not removed but can be anonymised', async () => {
  const { call, context, setNow } = journal;
  const id = await call.clients.create({ codeName: 'Client 1', identity: maria, engagement: coaching('2026-01-12') });
  aSession(await engagementOf(id), { trashedAt: '2026-03-04T08:00:00Z' });
  const other = await call.clients.create({ codeName: 'Client 2', identity: { ...maria, realName: 'Jo Okafor' } });
  const facts = { givenOn: '2026-03-04', source: 'client', way: 'email', mayBeQuoted: false, excerpt: '' } as const;
  const stored = { documentVersion: 1, document: '{}', createdAt: '2026-03-04T08:00:00Z' };
  context.database
    .insert(feedback)
    .values({ id: uuid(), clientId: other, ...facts, ...stored })
    .run();
  for (const client of [id, other]) {
    await expect(call.clients.remove(client)).rejects.toMatchObject({ cause: { code: 'in-use' } });
  }
  setNow('2026-05-01T09:00:00Z');
  await call.clients.anonymise(id);
  expect(await call.clients.byId(id)).toMatchObject({ identified: false, anonymisedAt: '2026-05-01T09:00:00.000Z' });
  expect(await call.clients.identity(id)).toBeNull();
  expect(await call.engagements.ofClient(id)).toHaveLength(1);
  expect((await call.clients.registeredTerms()).every(({ clientId }) => clientId === other)).toBe(true);
  await expect(call.clients.setIdentity({ id, identity: maria })).rejects.toMatchObject(refused(/anonymised/));
});

test('a renamed client goes by the new code name in the contract, and the coach’s own words stay', async () => {
  const { call } = journal;
  const id = await call.clients.create({ codeName: 'Client 1', engagement: coaching('2026-01-12') });
  await call.clients.rename({ id, codeName: 'Heron' });
  const [engagement] = await call.engagements.ofClient(id);
  expect(engagement?.codeName).toBe('Heron');
  expect(engagement?.contract.parties.map(({ name }) => name)).toEqual(['Coach', 'Heron']);
});

test('search finds a renamed client’s sessions and feedback by the new code name, and no longer by the old one', async () => {
  const { call } = journal;
  const id = await call.clients.create({ codeName: 'Bittern', engagement: coaching('2026-01-12') });
  const engagementId = await engagementOf(id);
  const when = { happenedOn: '2026-03-02', startedAt: null, zone: 'Europe/London', minutes: 60 } as const;
  const how = { format: 'video', paid: true, setting: 'one-to-one', status: 'held', aim: '', goalId: null } as const;
  await call.sessions.log({ facts: { engagementId, ...when, ...how } });
  const facts = { givenOn: '2026-03-04', source: 'client', way: 'email', mayBeQuoted: false } as const;
  await call.feedback.add({ ...facts, clientId: id, sessionId: null });
  const found = async (text: string) => (await call.search.find({ text })).hits.map(({ kind }) => kind).toSorted();
  expect(await found('Bittern')).toEqual(['feedback', 'session']);
  await call.clients.rename({ id, codeName: 'Heron' });
  expect(await found('Bittern')).toEqual([]);
  expect(await found('Heron')).toEqual(['feedback', 'session']);
});
