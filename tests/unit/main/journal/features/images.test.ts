import { afterEach, beforeEach, expect, test } from 'vitest';
import { IMAGE_LIMIT } from '../../../../../src/shared/domain/image.ts';
import { aJournal, type TestJournal } from '../../../../helpers/journal.ts';

let journal: TestJournal;
beforeEach(async () => {
  journal = await aJournal();
});
afterEach(() => journal.remove());

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const add = (bytes: Buffer) => journal.call.images.add({ base64: bytes.toString('base64') });

async function write(imageId: string | null): Promise<string> {
  const { call } = journal;
  const id = await call.reflections.create({
    modelId: 'free',
    title: 'With a picture',
    happenedOn: '2026-11-20',
    happenedAt: null,
    zone: 'Europe/London',
  });
  const picture = imageId === null ? [] : [{ type: 'image', attrs: { imageId, alt: 'A flip chart' } }];
  const { document } = await call.reflections.byId(id);
  const content = [{ type: 'paragraph' }, ...picture];
  await call.reflections.save({ id, patch: { document: { ...(document as object), content } } });
  return id;
}

test('an image is given back byte for byte, and its type is what its bytes say', async () => {
  const id = await add(png);
  expect(await journal.call.images.byId(id)).toEqual({ mime: 'image/png', base64: png.toString('base64') });
});

test('what is no PNG, JPEG, WebP or GIF is refused, whatever it calls itself', async () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
  await expect(add(svg)).rejects.toMatchObject({ cause: { code: 'image-type' } });
  await expect(add(Buffer.from('RIFF1234WAVE'))).rejects.toMatchObject({ cause: { code: 'image-type' } });
  await expect(add(Buffer.alloc(0))).rejects.toMatchObject({ cause: { code: 'image-type' } });
});

test('20 MB is taken, one byte more is refused', async () => {
  const most = Buffer.concat([png, Buffer.alloc(IMAGE_LIMIT - png.length)]);
  expect(await add(most)).toMatch(/^[0-9a-f-]{36}$/);
  const more = Buffer.concat([most, Buffer.alloc(1)]);
  await expect(add(more)).rejects.toMatchObject({ cause: { code: 'image-too-large' } });
});

test('an image goes with the last reflection that shows it, not before', async () => {
  const { call } = journal;
  const imageId = await add(png);
  const [first, second] = [await write(imageId), await write(imageId)];
  await call.reflections.trash([first]);
  await call.reflections.emptyTrash({});
  expect(await call.images.byId(imageId)).toMatchObject({ mime: 'image/png' });
  await call.reflections.trash([second]);
  await call.reflections.emptyTrash({});
  await expect(call.images.byId(imageId)).rejects.toMatchObject({ cause: { code: 'not-found' } });
});

test('an image in the notes of a record outlives the reflections’ trash, and goes with the record', async () => {
  const { call } = journal;
  const imageId = await add(png);
  const facts = {
    title: 'Workshop',
    doneOn: '2026-11-02',
    minutes: 90,
    kind: 'workshop',
    provider: '',
    level: null,
  } as const;
  const activity = await call.cpd.add(facts);
  const content = [{ type: 'image', attrs: { imageId, alt: 'A flip chart' } }, { type: 'paragraph' }];
  await call.cpd.save({ id: activity, patch: { document: { type: 'doc', attrs: { version: 1 }, content } } });
  await call.reflections.trash([await write(null)]);
  await call.reflections.emptyTrash({});
  expect(await call.images.byId(imageId)).toMatchObject({ mime: 'image/png' });
  await call.cpd.trash({ ids: [activity], trashed: true });
  await call.records.deleteForGood([{ kind: 'cpd', id: activity }]);
  await expect(call.images.byId(imageId)).rejects.toMatchObject({ cause: { code: 'not-found' } });
});
