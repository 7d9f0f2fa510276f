import { Text } from '@mantine/core';

const words: Readonly<Record<string, string>> = {
  idle: 'Locked, because no key was pressed and nothing moved for a while.',
  suspend: 'Locked, because the computer went to sleep.',
  asked: 'You locked the journal.',
  stopped: 'The journal’s process stopped unexpectedly. Everything that was saved is safe.',
};

/** Why the journal is not open any more, in one line; nothing where the app was just started. */
export function LeftLine({ left }: { left: string | null }) {
  const line = left === null ? undefined : words[left];
  return line ? <Text role="status">{line}</Text> : null;
}
