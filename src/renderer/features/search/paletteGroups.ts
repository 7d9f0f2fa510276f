import type { ReactNode } from 'react';
import type { Command } from '../../app/commands/commands.ts';

/** One line of the palette. */
export interface PaletteItem {
  id: string;
  label: ReactNode;
  /** A second line. */
  detail?: ReactNode;
  icon?: ReactNode;
  /** Mantine's notation. */
  hotkey?: string;
  /** At the line's end, where there is no hotkey. */
  note?: string;
  run: () => void;
}

export interface PaletteGroup {
  label: string;
  items: PaletteItem[];
}

/** What is nearest to the work at hand comes first. */
const order: readonly Command['group'][] = ['This reflection', 'Write', 'View', 'Go to', 'Journal'];

/** Lines of a group before anything is typed. */
const AT_FIRST = 7;

/** Whether every word that was typed begins a word of the text. */
function fits(typed: string, text: string): boolean {
  const words = text.toLocaleLowerCase('en-GB').split(/[^\p{L}\p{N}]+/u);
  const wanted = typed.toLocaleLowerCase('en-GB').split(/[^\p{L}\p{N}]+/u);
  return wanted.every((part) => words.some((word) => word.startsWith(part)));
}

/** The commands that fit what was typed, by group. With nothing typed, the first of each. */
export function commandGroups(commands: readonly Command[], typed: string): PaletteGroup[] {
  const most = typed === '' ? AT_FIRST : commands.length;
  return order.flatMap((group) => {
    const items = commands
      .filter((command) => command.group === group && fits(typed, `${command.label} ${command.keywords ?? ''}`))
      .slice(0, most);
    return items.length === 0 ? [] : [{ label: group, items }];
  });
}
