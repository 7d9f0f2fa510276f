import { z } from 'zod';
import { AppError } from './result.ts';

/**
 * What the page and the journal process say to each other, sealed so that nothing in between can read it or keeps it
 * in its memory. Each side makes a key pair (X25519) for one channel; HKDF makes of both a key (AES-256-GCM) for each
 * direction. A message's number is its nonce, and is bound to it together with what it is about.
 */

/** A sealed message as it travels. */
export const sealedSchema = z.strictObject({
  channel: z.string().max(100),
  number: z.int().positive(),
  /** Base64. */
  text: z.string(),
});
export type Sealed = z.infer<typeof sealedSchema>;

/** The journal process's answer to the page's public key. */
export interface Greeting {
  channel: string;
  /** Base64. */
  publicKey: string;
}

/** Each side has its own quick way between bytes and base64. */
export interface Base64 {
  encode(bytes: Uint8Array<ArrayBuffer>): string;
  decode(text: string): Uint8Array<ArrayBuffer>;
}

/** One side's key pair for one channel. */
export interface KeyPair {
  /** Base64. */
  publicKey: string;
  privateKey: CryptoKey;
}

/** The side that asks: the page. */
export interface AskingEnd {
  ask(about: string, value: unknown): Promise<Question>;
}

export interface Question {
  sealed: Sealed;
  /** Opens the answer to this very question. Throws `forbidden` where it is not. */
  open(text: unknown): Promise<unknown>;
}

/** The side that answers: the journal process. */
export interface AnsweringEnd {
  readonly channel: string;
  /** Opens a question, each once and in the order of asking. Throws `forbidden` where that is not possible. */
  take(about: string, sealed: Sealed): Promise<TakenQuestion>;
}

export interface TakenQuestion {
  value: unknown;
  /** Seals the answer; may be called once. */
  answer(value: unknown): Promise<string>;
}

/** What a message is bound to. */
interface Label {
  number: number;
  about: string;
}

const { subtle } = globalThis.crypto;
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

export async function createKeyPair(base64: Base64): Promise<KeyPair> {
  const { publicKey, privateKey } = await subtle.generateKey({ name: 'X25519' }, false, ['deriveKey']);
  return { publicKey: base64.encode(new Uint8Array(await subtle.exportKey('raw', publicKey))), privateKey };
}

export async function openAskingEnd(own: KeyPair, greeting: Greeting, base64: Base64): Promise<AskingEnd> {
  const { channel } = greeting;
  const keys = await deriveKeys(
    own.privateKey,
    greeting.publicKey,
    [channel, own.publicKey, greeting.publicKey],
    base64,
  );
  const inTurn = createTurns();
  let last = 0;
  return {
    ask: (about, value) =>
      inTurn(async () => {
        last += 1;
        const label = { number: last, about };
        return {
          sealed: { channel, number: label.number, text: await seal(keys.question, label, value, base64) },
          open: (text) => open(keys.answer, label, text, base64),
        };
      }),
  };
}

export async function openAnsweringEnd(
  own: KeyPair,
  channel: string,
  asker: string,
  base64: Base64,
): Promise<AnsweringEnd> {
  const keys = await deriveKeys(own.privateKey, asker, [channel, asker, own.publicKey], base64);
  const inTurn = createTurns();
  let last = 0;
  return {
    channel,
    take: (about, sealed) =>
      inTurn(async () => {
        if (sealed.channel !== channel || sealed.number <= last) throw cannotOpen();
        const label = { number: sealed.number, about };
        const value = await open(keys.question, label, sealed.text, base64);
        last = sealed.number;
        return { value, answer: (data) => seal(keys.answer, label, data, base64) };
      }),
  };
}

/** The keys are bound to the channel's name and to both public keys. */
async function deriveKeys(
  own: CryptoKey,
  theirs: string,
  names: [channel: string, asker: string, answerer: string],
  base64: Base64,
): Promise<{ question: CryptoKey; answer: CryptoKey }> {
  const theirKey = await subtle.importKey('raw', base64.decode(theirs), { name: 'X25519' }, false, []);
  const shared = await subtle.deriveKey({ name: 'X25519', public: theirKey }, own, 'HKDF', false, ['deriveKey']);
  const keyFor = (direction: 'question' | 'answer') => {
    const info = encoder.encode(['doubleloop', direction, ...names].join(' '));
    const hkdf = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info };
    return subtle.deriveKey(hkdf, shared, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  };
  return { question: await keyFor('question'), answer: await keyFor('answer') };
}

async function seal(key: CryptoKey, label: Label, value: unknown, base64: Base64): Promise<string> {
  const plain = encoder.encode(JSON.stringify(value));
  try {
    return base64.encode(new Uint8Array(await subtle.encrypt(parametersOf(label), key, plain)));
  } finally {
    plain.fill(0);
  }
}

async function open(key: CryptoKey, label: Label, text: unknown, base64: Base64): Promise<unknown> {
  if (typeof text !== 'string') throw cannotOpen();
  let plain: Uint8Array | undefined;
  try {
    plain = new Uint8Array(await subtle.decrypt(parametersOf(label), key, base64.decode(text)));
    return JSON.parse(decoder.decode(plain));
  } catch {
    throw cannotOpen();
  } finally {
    plain?.fill(0);
  }
}

/** A number is used once for each direction's key: a question has one number, and one answer. */
function parametersOf({ number, about }: Label) {
  const iv = new Uint8Array(12);
  new DataView(iv.buffer).setBigUint64(4, BigInt(number));
  return { name: 'AES-GCM', iv, additionalData: encoder.encode(about) };
}

function cannotOpen(): AppError {
  return new AppError('forbidden', 'a sealed message that cannot be opened');
}

/** Runs tasks one after another: a short message does not overtake a long one. */
function createTurns(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const turn = last.then(task);
    last = turn.catch(() => undefined);
    return turn;
  };
}
