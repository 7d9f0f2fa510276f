import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';

const CHUNK = 16 * 1024 * 1024;
const OVERLAP = 1024;

/** A process and all that came of it. Linux only, as everything here. */
export function familyOf(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const entry of readdirSync('/proc')) {
    if (/^\d+$/.test(entry)) parents.set(Number(entry), parentOf(entry));
  }
  const childrenOf = (parent: number): number[] =>
    [...parents].filter(([, of]) => of === parent).flatMap(([child]) => [child, ...childrenOf(child)]);
  return [pid, ...childrenOf(pid)];
}

function parentOf(pid: string): number {
  try {
    return Number(/^PPid:\t(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  } catch {
    return 0;
  }
}

/** A process's kind, as its command line says it: `renderer`, `gpu-process`, the script of a Node process. */
export function kindOf(pid: number): string {
  const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  return /--type=(\S+)/.exec(command)?.[1] ?? /([^ /]+\.[jt]s) /.exec(command)?.[1] ?? 'browser';
}

/** How many copies of each word a process holds in its memory, as UTF-8 or UTF-16, by the words' names. */
export function copiesInMemory(pid: number, words: Record<string, string>): Record<string, number> {
  const needles = Object.entries(words).flatMap(([name, word]) =>
    (['utf8', 'utf16le'] as const).map((encoding) => ({ name, bytes: Buffer.from(word, encoding) })),
  );
  const found = Object.fromEntries(Object.keys(words).map((name) => [name, 0]));
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  try {
    for (const [start, end] of ownMemoryOf(pid)) {
      for (let at = start; at < end; at += CHUNK) {
        const read = readMemory(memory, at, Math.min(CHUNK + OVERLAP, end - at));
        for (const { name, bytes } of needles) found[name] = (found[name] ?? 0) + countIn(read, bytes, CHUNK);
      }
    }
  } finally {
    closeSync(memory);
  }
  return found;
}

/** What is readable and does not only mirror a file on the disk. */
function ownMemoryOf(pid: number): [start: number, end: number][] {
  return readFileSync(`/proc/${pid}/maps`, 'utf8')
    .split('\n')
    .map((line) => /^([0-9a-f]+)-([0-9a-f]+) (r\S+) \S+ \S+ \d+\s*(.*)$/.exec(line))
    .filter((match) => match !== null)
    .filter(([, , , rights = '', file = '']) => rights.includes('w') || !file.startsWith('/') || /memfd|shm/.test(file))
    .map(([, start = '', end = '']) => [Number.parseInt(start, 16), Number.parseInt(end, 16)]);
}

/** Memory that was reserved and never used cannot be read; there is nothing in it. */
function readMemory(memory: number, at: number, length: number): Buffer {
  const buffer = Buffer.alloc(length);
  try {
    return buffer.subarray(0, readSync(memory, buffer, 0, length, at));
  } catch {
    return Buffer.alloc(0);
  }
}

function countIn(read: Buffer, bytes: Buffer, before: number): number {
  let count = 0;
  for (let at = read.indexOf(bytes); at !== -1 && at < before; at = read.indexOf(bytes, at + 1)) count += 1;
  return count;
}
