import { List, SimpleGrid, Title, type TitleOrder } from '@mantine/core';

/** What the journal protects against and what it cannot, in plain words. */
export function ProtectionFacts({ order }: { order: TitleOrder }) {
  return (
    <SimpleGrid cols={2} spacing="xl">
      <section>
        <Title order={order} mb="xs">
          What is protected
        </Title>
        <List spacing="xs" size="sm">
          <List.Item>Everything you write is encrypted on this disk, with its search index and its backups.</List.Item>
          <List.Item>Nothing is ever sent anywhere: the app refuses to use a network.</List.Item>
          <List.Item>
            Only the passphrase or the recovery code opens a journal. Without both, nobody can recover it.
          </List.Item>
        </List>
      </section>
      <section>
        <Title order={order} mb="xs">
          What is not
        </Title>
        <List spacing="xs" size="sm">
          <List.Item>Malware that runs under your user account can read what you can read.</List.Item>
          <List.Item>
            Swap and hibernation may write memory to the disk while a journal is open. Turn on full-disk encryption
            (BitLocker, FileVault or LUKS).
          </List.Item>
          <List.Item>A journal’s name and size, and exports, which are not encrypted.</List.Item>
        </List>
      </section>
    </SimpleGrid>
  );
}
