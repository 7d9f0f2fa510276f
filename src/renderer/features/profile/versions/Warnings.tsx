import { Alert, Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { NameInProfile } from '../../../../shared/domain/profile.ts';
import { guideTo } from '../../../../shared/domain/profileGuide.ts';
import { journal, journalClient } from '../../../api/client.ts';
import { counted } from '../../../ui/counted.ts';
import { useChange } from '../useProfile.ts';

const placeInWords = (place: NameInProfile['place']): string => {
  return place === 'head' ? 'Name and photograph' : guideTo(place).title;
};
const reasons = {
  consent: 'Keep it: they agreed to being named',
  organisation: 'Keep it: it is not about the client',
} as const;

function NameRow({ name }: { name: NameInProfile }) {
  const change = useChange();
  const { place, written, key, codeNames, reason, kept } = name;
  const keep = (wanted: boolean) => void change(() => journalClient.profile.keepName.mutate({ key, kept: wanted }));
  const instead = codeNames.length === 1 ? codeNames[0] : 'a client';
  return (
    <Group gap="sm">
      <Text size="sm">
        “{written}” in{' '}
        <Anchor component={Link} href={`/profile/${place}`} size="sm" underline="always">
          {placeInWords(place)}
        </Anchor>
        {kept ? ' is printed as it stands.' : ` is in the register: ${instead} is printed in its place.`}
      </Text>
      {reason !== null && !kept ? (
        <Button size="compact-sm" variant="default" onClick={() => keep(true)}>
          {reasons[reason]}
        </Button>
      ) : null}
      {kept ? (
        <Button size="compact-sm" variant="default" onClick={() => keep(false)}>
          Print the code name again
        </Button>
      ) : null}
    </Group>
  );
}

/** What is printed otherwise than it was written: names of the register, and testimonials that are left out. */
export function Warnings({ withdrawn }: { withdrawn: number }) {
  const names = useQuery(journal.profile.names.queryOptions());
  const found = names.data ?? [];
  if (found.length === 0 && withdrawn === 0) return null;
  return (
    <Alert color="yellow" variant="light" icon={<IconAlertTriangle aria-hidden />} title="Before you send it">
      <Stack gap="xs">
        {withdrawn > 0 ? (
          <Text size="sm">
            {counted(withdrawn, 'testimonial is', 'testimonials are')} left out: the consent was withdrawn, or the
            feedback is gone.{' '}
            <Anchor component={Link} href="/profile/feedback" size="sm" underline="always">
              Decide about it
            </Anchor>
          </Text>
        ) : null}
        {found.map((name) => (
          <NameRow key={`${name.place} ${name.key}`} name={name} />
        ))}
      </Stack>
    </Alert>
  );
}
