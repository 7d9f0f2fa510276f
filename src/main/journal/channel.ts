import { randomUUID } from 'node:crypto';
import { AppError } from '../../shared/result.ts';
import {
  type AnsweringEnd,
  type Base64,
  createKeyPair,
  type Greeting,
  openAnsweringEnd,
  type Sealed,
  type TakenQuestion,
} from '../../shared/sealed.ts';

/** The journal process's sealed channel to the page: the newest greeting's, since there is one page. */
export interface Channel {
  greet(publicKey: string): Promise<Greeting>;
  /** Opens what the page sealed. Throws `journal-stopped` where that was for another process, or for another page's channel. */
  take(about: string, sealed: Sealed): Promise<TakenQuestion>;
}

const base64 = {
  encode: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
  decode: (text) => new Uint8Array(Buffer.from(text, 'base64')),
} satisfies Base64;

export function createChannel(): Channel {
  let end: AnsweringEnd | undefined;
  let last: Promise<unknown> = Promise.resolve();

  async function begin(publicKey: string): Promise<Greeting> {
    const own = await createKeyPair(base64);
    const channel = randomUUID();
    end = await openAnsweringEnd(own, channel, publicKey, base64);
    return { channel, publicKey: own.publicKey };
  }

  return {
    greet(publicKey) {
      // In turn: keys take their time, and the newest greeting must not be overtaken by an older one.
      const greeting = last.then(() => begin(publicKey));
      last = greeting.catch(() => undefined);
      return greeting;
    },
    async take(about, sealed) {
      if (sealed.channel !== end?.channel) throw new AppError('journal-stopped', 'sealed for another channel');
      return end.take(about, sealed);
    },
  };
}
