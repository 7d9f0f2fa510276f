import { type Part, paragraphPart, run } from '../../../../../shared/domain/submission/assembled.ts';

/** A line that stands over what follows. */
export const boldLine = (words: string): Part => ({
  kind: 'paragraph',
  runs: [run(words, { bold: true })],
  look: 'text',
});

/** A fact under its name; nothing where it is not told. */
export function factLine(label: string, text: string): Part[] {
  if (text.trim() === '') return [];
  const lines = text.split('\n').flatMap((line, index) => (index === 0 ? [run(line)] : [run('\n'), run(line)]));
  return [{ kind: 'paragraph', runs: [run(`${label}: `, { bold: true }), ...lines], look: 'text' }];
}

/** Items under what they are (or without a line over them, where `label` is empty); nothing where there are none. */
export function list(label: string, items: readonly string[]): Part[] {
  if (items.length === 0) return [];
  return [
    ...(label === '' ? [] : [boldLine(label)]),
    {
      kind: 'list',
      ordered: false,
      start: 1,
      items: items.map((item) => ({ parts: [paragraphPart(item)], done: null })),
    },
  ];
}
