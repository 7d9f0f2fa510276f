import { expect, test } from 'vitest';
import {
  type AnsweringEnd,
  type AskingEnd,
  type Base64,
  createKeyPair,
  openAnsweringEnd,
  openAskingEnd,
  type Sealed,
} from '../../../src/shared/sealed.ts';

const base64 = {
  encode: (bytes) => Buffer.from(bytes).toString('base64'),
  decode: (text) => new Uint8Array(Buffer.from(text, 'base64')),
} satisfies Base64;
const refused = { code: 'forbidden' };
const about = 'mutation reflections.save';

/** The two ends of a channel of this name. */
async function aChannel(channel = 'one'): Promise<{ page: AskingEnd; journal: AnsweringEnd }> {
  const [pages, journals] = [await createKeyPair(base64), await createKeyPair(base64)];
  return {
    page: await openAskingEnd(pages, { channel, publicKey: journals.publicKey }, base64),
    journal: await openAnsweringEnd(journals, channel, pages.publicKey, base64),
  };
}

/** The same text with another byte in the middle. */
function bent(text: string): string {
  const bytes = Buffer.from(text, 'base64');
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  return bytes.toString('base64');
}

test.each([
  ['text', { title: 'Ærø, 日本, 🪞, \u0000, \ufeff' }],
  ['half a character', '\ud800'],
  ['nothing', null],
  ['a large text', 'x'.repeat(1_000_000)],
])('%s arrives as it was sealed, there and back', async (_, value) => {
  const { page, journal } = await aChannel();
  const question = await page.ask(about, value);
  const taken = await journal.take(about, question.sealed);
  expect(taken.value).toEqual(value);
  expect(await question.open(await taken.answer([value]))).toEqual([value]);
});

test('what travels shows nothing, and looks different each time', async () => {
  const { page } = await aChannel();
  const first = await page.ask(about, 'the heron');
  const second = await page.ask(about, 'the heron');
  expect(JSON.stringify(first.sealed)).not.toContain('heron');
  expect(Buffer.from(first.sealed.text, 'base64').toString('latin1')).not.toContain('heron');
  expect(second.sealed.text).not.toBe(first.sealed.text);
});

test('a message that was changed on its way is refused', async () => {
  const { page, journal } = await aChannel();
  const { sealed, open } = await page.ask(about, 'one');
  const changed: Sealed[] = [
    { ...sealed, text: bent(sealed.text) },
    { ...sealed, text: '' },
    { ...sealed, number: 2 },
    { ...sealed, channel: 'two' },
  ];
  for (const message of changed) await expect(journal.take(about, message)).rejects.toMatchObject(refused);
  await expect(journal.take('mutation reflections.trash', sealed)).rejects.toMatchObject(refused);

  const { answer } = await journal.take(about, sealed);
  const answered = await answer('done');
  await expect(open(bent(answered))).rejects.toMatchObject(refused);
  await expect(open(null)).rejects.toMatchObject(refused);
  expect(await open(answered)).toBe('done');
});

test('a message that comes again, or after a later one, is refused', async () => {
  const { page, journal } = await aChannel();
  const [first, second, third] = [await page.ask(about, 1), await page.ask(about, 2), await page.ask(about, 3)];
  await journal.take(about, first.sealed);
  await expect(journal.take(about, first.sealed)).rejects.toMatchObject(refused);
  await journal.take(about, third.sealed);
  await expect(journal.take(about, second.sealed)).rejects.toMatchObject(refused);
});

test('an answer opens for its own question only, and a question is no answer', async () => {
  const { page, journal } = await aChannel();
  const [first, second] = [await page.ask(about, 1), await page.ask(about, 2)];
  const answer = await (await journal.take(about, first.sealed)).answer('first');
  await expect(second.open(answer)).rejects.toMatchObject(refused);
  await expect(first.open(first.sealed.text)).rejects.toMatchObject(refused);
  expect(await first.open(answer)).toBe('first');
});

test('a message of another channel is refused, whatever it is called', async () => {
  const [{ journal }, other] = [await aChannel('one'), await aChannel('one')];
  const { sealed } = await other.page.ask(about, 'one');
  await expect(journal.take(about, sealed)).rejects.toMatchObject(refused);
});

test('messages keep their order: a short one does not overtake a long one', async () => {
  const { page, journal } = await aChannel();
  const questions = await Promise.all([page.ask(about, 'x'.repeat(3_000_000)), page.ask(about, 'short')]);
  const order: number[] = [];
  await Promise.all(questions.map(({ sealed }) => journal.take(about, sealed).then(() => order.push(sealed.number))));
  expect(order).toEqual([1, 2]);
});

test('the private key cannot be taken out', async () => {
  const { privateKey } = await createKeyPair(base64);
  await expect(crypto.subtle.exportKey('pkcs8', privateKey)).rejects.toThrow();
});
