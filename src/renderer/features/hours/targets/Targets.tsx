import { Box, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconTargetArrow } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { journal } from '../../../api/client.ts';
import { FailureState } from '../../../ui/FailureState.tsx';
import { useToday } from '../../today/useToday.ts';
import { openChooseTargets } from './openTargets.tsx';
import { TargetCard } from './TargetCard.tsx';
import classes from './targets.module.css';

/** How far the hours reach towards what the chosen bodies and qualifications ask for. */
export function Targets() {
  const progress = useQuery(journal.ledger.progress.queryOptions(useToday()));
  if (progress.isError) return <FailureState error={progress.error} retry={progress.refetch} />;
  if (!progress.data) return null;
  const isAny = progress.data.length > 0;
  return (
    <Stack component="section" aria-labelledby="targets" gap="sm">
      <Group justify="space-between" align="flex-start">
        <Box maw="42rem">
          <Title order={2} id="targets">
            Targets
          </Title>
          <Text size="sm" c="dimmed" mt={2}>
            {isAny
              ? 'All hours up to today count here, whatever is chosen above. The figures are defaults: check them with the body, and edit what has changed.'
              : 'Choose the bodies and qualifications that you work towards: several at once read the same hours.'}
          </Text>
        </Box>
        <Button
          size="sm"
          variant={isAny ? 'default' : 'light'}
          leftSection={<IconTargetArrow size={18} aria-hidden />}
          onClick={openChooseTargets}
        >
          Choose targets…
        </Button>
      </Group>
      {isAny ? (
        <ul className={classes.cards} aria-label="Chosen targets">
          {progress.data.map((each) => (
            <li key={each.target.id}>
              <TargetCard progress={each} />
            </li>
          ))}
        </ul>
      ) : null}
    </Stack>
  );
}
