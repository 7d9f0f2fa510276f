import { Alert, Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconFileImport, IconPlus } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Link } from 'wouter';
import type { OfferedUnit } from '../../../shared/domain/offeredUnit.ts';
import { journal } from '../../api/client.ts';
import { failureOf } from '../../api/link.ts';
import { errorText } from '../../ui/errorText.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { readUnitFile } from './readUnitFile.ts';
import classes from './units.module.css';
import { unitFacts } from './unitWords.ts';

/** Units of the user's own: written in a form or added from a file, changed, retired, offered again. */
export function OwnUnits({ units }: { units: readonly OfferedUnit[] }) {
  const [problems, setProblems] = useState<string[]>([]);
  const [said, setSaid] = useState('');
  const reset = useRef<() => void>(null);
  const save = useMutation(journal.units.saveOwn.mutationOptions());
  const own = units.filter((unit) => unit.own);

  async function add(file: File | null): Promise<void> {
    // The same file may be chosen again once it is mended.
    reset.current?.();
    if (!file) return;
    setSaid('');
    const read = await readUnitFile(file);
    if ('problems' in read) return setProblems(read.problems);
    try {
      await save.mutateAsync(read.unit);
    } catch (error) {
      return setProblems([errorText(failureOf(error))]);
    }
    setProblems([]);
    const known = own.some(({ id }) => id === read.unit.id);
    setSaid(known ? `${read.unit.id} was changed.` : `${read.unit.id} was added. Choose it above.`);
  }

  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        A unit of another body can be written in a form, or added as a JSON file of the same shape as the units that
        come with Doubleloop. A file with the id of a unit that you added before changes that unit; its evidence stays.
      </Text>
      <Group gap="sm">
        <Button variant="default" component={Link} href="/units/new" leftSection={<IconPlus size={18} aria-hidden />}>
          Write a unit…
        </Button>
        <FileButton
          accept=".json,application/json"
          resetRef={reset}
          onChange={(file) => void add(file)}
          inputProps={{ 'aria-label': 'Unit file' }}
        >
          {(button) => (
            <Button
              {...button}
              variant="default"
              loading={save.isPending}
              leftSection={<IconFileImport size={18} aria-hidden />}
            >
              Add a unit from a file…
            </Button>
          )}
        </FileButton>
        <Text size="sm" role="status">
          {said}
        </Text>
      </Group>
      {problems.length > 0 ? (
        <Alert color="red" icon={<IconAlertTriangle />} role="alert" title="This file cannot be used as it is">
          Nothing was changed. What is not right yet:
          <ul className={classes.problems}>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Alert>
      ) : null}
      {own.length > 0 ? (
        <ul className={classes.own} aria-label="Units of your own">
          {own.map((unit) => (
            <OwnUnit key={unit.id} unit={unit} />
          ))}
        </ul>
      ) : null}
    </Stack>
  );
}

function OwnUnit({ unit }: { unit: OfferedUnit }) {
  const { id, name, retired, criteria } = unit;
  const retire = useMutation(journal.units.retire.mutationOptions({ onError: notifyFailure }));
  return (
    <li>
      <div>
        <Text>
          <b>{id}</b> {name}
        </Text>
        <Text size="sm" c="dimmed">
          {unitFacts(unit, criteria)}
          {retired ? ' · no longer offered' : ''}
        </Text>
      </div>
      <Button
        variant="subtle"
        size="compact-sm"
        flex="none"
        ml="auto"
        component={Link}
        href={`/units/own/${id}`}
        aria-label={`Change ${id}`}
      >
        Change…
      </Button>
      <Button
        variant="subtle"
        size="compact-sm"
        flex="none"
        aria-label={retired ? `Offer ${id} again` : `No longer offer ${id}`}
        loading={retire.isPending}
        onClick={() => retire.mutate({ id, retired: !retired })}
      >
        {retired ? 'Offer again' : 'No longer offer'}
      </Button>
    </li>
  );
}
