import { Button, Stack, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ListedFramework } from '../../../shared/domain/framework.ts';
import { journal } from '../../api/client.ts';
import { notifyFailure } from '../../ui/notify.ts';
import classes from './frameworks.module.css';

/** Frameworks of the user's own that are offered no longer. */
export function RetiredFrameworks({ frameworks }: { frameworks: readonly ListedFramework[] }) {
  const retire = useMutation(journal.frameworks.retire.mutationOptions({ onError: notifyFailure }));
  if (frameworks.length === 0) return null;
  return (
    <Stack component="section" gap="xs" aria-labelledby="retired-frameworks" maw="44rem">
      <Title order={2} id="retired-frameworks">
        Retired
      </Title>
      <ul className={classes.competencies}>
        {frameworks.map(({ id, name }) => (
          <li key={id}>
            <Text>{name}</Text>
            <Button
              variant="subtle"
              size="compact-sm"
              flex="none"
              aria-label={`Bring ${name} back`}
              onClick={() => retire.mutate({ id, retired: false })}
            >
              Bring it back
            </Button>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
