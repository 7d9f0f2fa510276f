import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ATTACHMENT_LIMIT, CHUNK_SIZE } from '../../../../../src/shared/domain/attachment.ts';
import { aJournal, type TestJournal } from '../../../../helpers/journal.ts';

let journal: TestJournal;
let ownerId: string;
beforeEach(async () => {
  journal = await aJournal();
  ownerId = await anActivity();
});
afterEach(() => journal.remove());

const anActivity = () =>
  journal.call.cpd.add({
    title: 'A course',
    doneOn: '2026-11-01',
    minutes: 90,
    kind: 'course',
    provider: '',
    level: null,
  });
const owner = () => ({ ownerKind: 'cpd' as const, ownerId });
const begin = (name: string, size: number) => journal.call.attachments.begin({ ...owner(), name, size });
const append = (id: string, position: number, bytes: Buffer) =>
  journal.call.attachments.append({ id, position, base64: bytes.toString('base64') });
const refused = (sentence: RegExp) => ({ cause: { code: 'invalid-input', message: expect.stringMatching(sentence) } });
const notFound = { cause: { code: 'not-found' } };

async function attach(name: string, bytes: Buffer): Promise<string> {
  const id = await begin(name, bytes.length);
  for (let position = 0; position * CHUNK_SIZE < bytes.length; position += 1) {
    await append(id, position, bytes.subarray(position * CHUNK_SIZE, (position + 1) * CHUNK_SIZE));
  }
  await journal.call.attachments.finish(id);
  return id;
}

async function bytesOf(id: string, size: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for (let position = 0; position * CHUNK_SIZE < size; position += 1) {
    const { base64 } = await journal.call.attachments.chunk({ id, position });
    pieces.push(Buffer.from(base64, 'base64'));
  }
  return Buffer.concat(pieces);
}

const pdf = (length: number) => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(length, 7)]);
const names = async () => (await journal.call.attachments.of(owner())).map(({ name }) => name);

test('a file of three pieces is listed with its facts and comes back byte for byte', async () => {
  const file = pdf(2 * CHUNK_SIZE + 5);
  const id = await attach('Contract, signed.pdf', file);
  const facts = { id, ...owner(), name: 'Contract, signed.pdf', mime: 'application/pdf', size: file.length };
  expect(await journal.call.attachments.of(owner())).toMatchObject([facts]);
  expect(await journal.call.attachments.byId(id)).toMatchObject(facts);
  expect((await bytesOf(id, file.length)).equals(file)).toBe(true);
  await expect(journal.call.attachments.chunk({ id, position: 3 })).rejects.toMatchObject(notFound);
});

test('whatever the bytes and the name are, they come back as they were', async () => {
  const given = fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 3000 }), fc.integer({ min: 0, max: 4 }));
  await fc.assert(
    fc.asyncProperty(
      given,
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
      async ([some, many], name) => {
        fc.pre(name.trim() !== '');
        // Around the border of a piece as well as far from it.
        const filling = Buffer.alloc(many === 0 ? 0 : CHUNK_SIZE - 1002 + many, some);
        const file = Buffer.concat([Buffer.from('%PDF-'), filling, some]);
        const id = await attach(name, file);
        expect((await bytesOf(id, file.length)).equals(file)).toBe(true);
        expect((await journal.call.attachments.byId(id)).name).toBe(name.trim());
      },
    ),
    { numRuns: 25 },
  );
});

describe('what is refused', () => {
  test('more than 100 MB by the size that is told, and a file without a byte', async () => {
    expect(await begin('most.pdf', ATTACHMENT_LIMIT)).toMatch(/^[0-9a-f-]{36}$/);
    await expect(begin('more.pdf', ATTACHMENT_LIMIT + 1)).rejects.toMatchObject(refused(/larger than 100 MB/));
    await expect(begin('none.pdf', 0)).rejects.toMatchObject(refused(/empty/));
  });

  test('more bytes than were told, and fewer', async () => {
    const id = await begin('short.pdf', 100);
    await expect(append(id, 0, pdf(100))).rejects.toMatchObject(refused(/changed/));
    await expect(append(id, 0, pdf(0))).rejects.toMatchObject(refused(/changed/));
    await append(id, 0, pdf(91));
    await expect(append(id, 1, Buffer.from('x'))).rejects.toMatchObject(refused(/changed/));
    await expect(append(id, 0, pdf(2 * CHUNK_SIZE))).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  test('pieces out of turn, or twice', async () => {
    const file = pdf(CHUNK_SIZE);
    const id = await begin('turn.pdf', file.length);
    await expect(append(id, 1, file.subarray(CHUNK_SIZE))).rejects.toMatchObject(refused(/out of turn/));
    await append(id, 0, file.subarray(0, CHUNK_SIZE));
    await expect(append(id, 0, file.subarray(0, CHUNK_SIZE))).rejects.toMatchObject(refused(/out of turn/));
  });

  test('an end before the last piece; what is not finished is neither listed nor read', async () => {
    const id = await begin('half.pdf', CHUNK_SIZE + 1);
    await append(id, 0, pdf(CHUNK_SIZE).subarray(0, CHUNK_SIZE));
    await expect(journal.call.attachments.finish(id)).rejects.toMatchObject(refused(/as a whole/));
    expect(await names()).toEqual([]);
    await expect(journal.call.attachments.chunk({ id, position: 0 })).rejects.toMatchObject(notFound);
    await expect(journal.call.attachments.byId(id)).rejects.toMatchObject(notFound);
  });

  test('a program under a PDF’s name', async () => {
    const id = await begin('minutes.pdf', 4);
    await expect(append(id, 0, Buffer.from('MZ\x90\0', 'latin1'))).rejects.toMatchObject(refused(/cannot be attached/));
  });

  test('a text that goes on as something else', async () => {
    const file = Buffer.concat([Buffer.alloc(CHUNK_SIZE, 'a'), Buffer.from([0xff, 0xfe])]);
    await expect(attach('notes.txt', file)).rejects.toMatchObject(refused(/goes on as something else/));
    expect(await names()).toEqual([]);
  });

  test('a piece after the end, and a record that is not there', async () => {
    const id = await attach('a.txt', Buffer.from('notes'));
    await expect(append(id, 1, Buffer.from('x'))).rejects.toMatchObject(refused(/complete/));
    await expect(journal.call.attachments.finish(id)).rejects.toMatchObject(refused(/complete/));
    const stranger = { ownerKind: 'session' as const, ownerId, name: 'a.txt', size: 5 };
    await expect(journal.call.attachments.begin(stranger)).rejects.toMatchObject(notFound);
  });
});

test('what was cut short goes after a day, what was cancelled at once', async () => {
  const { call } = journal;
  const cut = await begin('cut.pdf', 100);
  const cancelled = await begin('cancelled.pdf', 100);
  await call.attachments.cancel(cancelled);
  await expect(append(cancelled, 0, pdf(91))).rejects.toMatchObject(notFound);
  journal.setNow('2026-11-21T09:00:00Z');
  await begin('other.pdf', 100);
  await append(cut, 0, pdf(91));
  journal.setNow('2026-11-21T11:00:00Z');
  await begin('another.pdf', 100);
  await expect(call.attachments.finish(cut)).rejects.toMatchObject(notFound);
});

test('a finished file is not cancelled', async () => {
  const id = await attach('kept.txt', Buffer.from('kept'));
  await journal.call.attachments.cancel(id);
  expect(await names()).toEqual(['kept.txt']);
});

test('a file is renamed, moved to the trash and put back', async () => {
  const { call } = journal;
  const id = await attach('a.txt', Buffer.from('notes'));
  await call.attachments.rename({ id, name: ' Notes of the course ' });
  expect(await names()).toEqual(['Notes of the course']);
  await call.attachments.trash({ id, trashed: true });
  expect(await names()).toEqual([]);
  await call.attachments.trash({ id, trashed: false });
  expect(await names()).toEqual(['Notes of the course']);
});

test('files go for good with their record, those of other records stay', async () => {
  const { call } = journal;
  const gone = await attach('gone.txt', Buffer.from('gone'));
  const first = ownerId;
  ownerId = await anActivity();
  const kept = await attach('kept.txt', Buffer.from('kept'));
  await call.cpd.trash({ ids: [first], trashed: true });
  await call.records.deleteForGood([{ kind: 'cpd', id: first }]);
  await expect(call.attachments.byId(gone)).rejects.toMatchObject(notFound);
  await expect(call.attachments.chunk({ id: gone, position: 0 })).rejects.toMatchObject(notFound);
  expect((await bytesOf(kept, 4)).toString()).toBe('kept');
});
