import { List, Text } from '@mantine/core';
import { version } from '../../../../package.json';
import { SettingsBlock } from './SettingsBlock.tsx';

/** Which version this is, and what the product promises, in plain words. */
export function About() {
  return (
    <>
      <SettingsBlock title={`Doubleloop ${version}`}>
        <Text>
          A private reflective-practice journal for coaches and mentors. It is named after Chris Argyris’s double-loop
          learning, which questions the assumptions behind an action and not only the action.
        </Text>
      </SettingsBlock>
      <SettingsBlock title="What it promises">
        <List spacing="xs">
          <List.Item>
            Nothing of a journal is on the disk or on a network in readable form, but for the exports that you make.
          </List.Item>
          <List.Item>“Saved” means that it is on the disk, safe from a crash or a power cut.</List.Item>
          <List.Item>
            After locking, the process that held the journal is gone, and with it every key and text in its memory. The
            window’s own process may still hold the field that was typed in last, until it is used for something else.
          </List.Item>
          <List.Item>
            A wrong passphrase, a damaged file and a newer version are told apart, and a journal that does not open is
            never deleted or replaced because of it.
          </List.Item>
          <List.Item>Nothing is deleted without a way back: the trash is emptied by your hand only.</List.Item>
        </List>
      </SettingsBlock>
    </>
  );
}
