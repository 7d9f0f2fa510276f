import { useState } from 'react';

const keptForMs = 60_000;
let clearing: ReturnType<typeof setTimeout> | undefined;

export type CopyState = 'idle' | 'copied' | 'cleared' | 'refused';

/** Copies a secret, and empties the clipboard a minute later, whatever is shown by then. */
export function useSecretCopy(): { state: CopyState; copy: (secret: string) => Promise<void> } {
  const [state, setState] = useState<CopyState>('idle');

  async function copy(secret: string): Promise<void> {
    clearTimeout(clearing);
    try {
      await navigator.clipboard.writeText(secret);
    } catch {
      return setState('refused');
    }
    setState('copied');
    clearing = setTimeout(() => void empty().then(() => setState('cleared')), keptForMs);
  }

  return { state, copy };
}

/** A window in the background may not write the clipboard: then it is emptied as soon as it is in front again. */
async function empty(): Promise<void> {
  try {
    await navigator.clipboard.writeText('');
  } catch {
    await new Promise((resolve) => window.addEventListener('focus', resolve, { once: true }));
    await empty();
  }
}
