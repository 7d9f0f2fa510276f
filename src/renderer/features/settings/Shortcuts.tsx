import { Code, Kbd, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { type Command, useAllCommands } from '../../app/commands/commands.ts';
import { hotkeyInWords } from '../../app/commands/hotkey.ts';
import classes from './Settings.module.css';
import { SettingsBlock } from './SettingsBlock.tsx';
import { markdownKeys, writingKeys } from './writingKeys.ts';

/** Every command that has a key, then the keys of the editor. */
export function Shortcuts() {
  const commands = useAllCommands().filter(({ hotkey }) => hotkey);
  return (
    <>
      <Text>
        Every action is also in the palette: press <Kbd>{hotkeyInWords('mod+K')}</Kbd> and type a few letters of what
        you want.
      </Text>
      {groupsOf(commands).map(([group, members]) => (
        <SettingsBlock key={group} title={group}>
          <Keys rows={members.map(({ id, label, hotkey = '' }) => [id, label, <Hotkey key={id} keys={hotkey} />])} />
        </SettingsBlock>
      ))}
      <SettingsBlock title="In a reflection’s text">
        <Keys rows={writingKeys.map(({ label, hotkey }) => [label, label, <Hotkey key={label} keys={hotkey} />])} />
      </SettingsBlock>
      <SettingsBlock title="Typed as Markdown">
        <Keys rows={markdownKeys.map(({ label, typed }) => [label, label, <Code key={label}>{typed}</Code>])} />
      </SettingsBlock>
    </>
  );
}

const order: readonly Command['group'][] = ['Write', 'Go to', 'This reflection', 'View', 'Journal'];

function groupsOf(commands: readonly Command[]): [string, Command[]][] {
  const groups = order.map((group): [string, Command[]] => [group, commands.filter((each) => each.group === group)]);
  return groups.filter(([, members]) => members.length > 0);
}

function Hotkey({ keys }: { keys: string }) {
  return <Kbd>{hotkeyInWords(keys)}</Kbd>;
}

function Keys({ rows }: { rows: readonly (readonly [key: string, label: string, keys: ReactNode])[] }) {
  return (
    <Table withRowBorders={false} verticalSpacing={4}>
      <Table.Tbody>
        {rows.map(([key, label, keys]) => (
          <Table.Tr key={key}>
            <Table.Th scope="row" fw={400}>
              {label}
            </Table.Th>
            <Table.Td className={classes.keys}>{keys}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
