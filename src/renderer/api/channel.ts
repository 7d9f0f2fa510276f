import type { Request } from '../../shared/message.ts';
import type { Result } from '../../shared/result.ts';
import { type AskingEnd, type Base64, createKeyPair, type Greeting, openAskingEnd } from '../../shared/sealed.ts';

/** The page's sealed channel to the journal process: the host in between carries what it cannot read. */
export interface Channel {
  /** Greets the process of the open journal, or one that waits for a secret; what follows is sealed for that one. */
  greet(): Promise<AskingEnd>;
  /** Asks the open journal; a page that has not greeted yet does so first. */
  request(call: Pick<Request, 'path' | 'type' | 'input'>): Promise<Result<unknown>>;
}

const base64 = {
  encode: (bytes) => bytes.toBase64(),
  decode: (text) => Uint8Array.fromBase64(text),
} satisfies Base64;

/** `exchange` takes the page's public key to the process and brings its answer. */
export function createChannel(exchange: (own: { publicKey: string }) => Promise<Greeting>): Channel {
  let opened: Promise<AskingEnd> | undefined;

  async function open(): Promise<AskingEnd> {
    const own = await createKeyPair(base64);
    return openAskingEnd(own, await exchange({ publicKey: own.publicKey }), base64);
  }

  function greet(): Promise<AskingEnd> {
    // One after another: the process keeps the newest greeting, which has to be the one that this page keeps.
    const opening = opened ? opened.then(open, open) : open();
    opened = opening;
    opening.catch(() => {
      if (opened === opening) opened = undefined;
    });
    return opening;
  }

  return {
    greet,
    async request({ path, type, input }) {
      const end = await (opened ?? greet());
      const question = await end.ask(`${type} ${path}`, input ?? null);
      const result = await window.doubleloop.request({ to: 'journal', path, type, input: question.sealed });
      return result.ok ? { ok: true, data: await question.open(result.data) } : result;
    },
  };
}
