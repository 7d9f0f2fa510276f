import { Menu } from '@mantine/core';
import type { UseRovingIndexReturnValue } from '@mantine/hooks';
import { IconTable } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import type { ChainedCommands } from './commands.ts';
import { ToolbarButton } from './ToolbarButton.tsx';

export interface TableControlProps {
  editor: Editor;
  /** The selection is in a table. */
  active: boolean;
  item: ReturnType<UseRovingIndexReturnValue['getItemProps']>;
}

type Command = [label: string, run: (chain: ChainedCommands) => ChainedCommands];

const commands: Command[] = [
  ['Row above', (chain) => chain.addRowBefore()],
  ['Row below', (chain) => chain.addRowAfter()],
  ['Column before', (chain) => chain.addColumnBefore()],
  ['Column after', (chain) => chain.addColumnAfter()],
  ['Heading row', (chain) => chain.toggleHeaderRow()],
];
const removals: Command[] = [
  ['Delete row', (chain) => chain.deleteRow()],
  ['Delete column', (chain) => chain.deleteColumn()],
  ['Delete table', (chain) => chain.deleteTable()],
];

/** Puts in a table; inside one, its rows and columns. */
export function TableControl({ editor, active, item }: TableControlProps) {
  const { onClick, ...roving } = item;
  const entry = ([label, run]: Command) => (
    <Menu.Item key={label} onClick={() => run(editor.chain().focus()).run()}>
      {label}
    </Menu.Item>
  );
  return (
    <Menu shadow="md" withinPortal returnFocus={false}>
      <Menu.Target>
        <ToolbarButton label="Table" icon={IconTable} {...roving} onClick={onClick} data-active={active || undefined} />
      </Menu.Target>
      <Menu.Dropdown>
        {active ? (
          <>
            {commands.map(entry)}
            <Menu.Divider />
            {removals.map(entry)}
          </>
        ) : (
          entry(['Insert a table', (chain) => chain.insertTable({ rows: 3, cols: 3, withHeaderRow: true })])
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
