import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconPlus } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { OfferedUnit } from '../../../shared/domain/offeredUnit.ts';
import { journal } from '../../api/client.ts';
import { JsonFileButton } from '../../ui/JsonFileButton.tsx';
import { notifyFailure } from '../../ui/notify.ts';
import { openPaperExport } from '../exports/openPaperExport.tsx';
import { keepUnit } from './keepUnit.ts';
import { readUnitFile } from './readUnitFile.ts';
import classes from './units.module.css';
import { unitFacts } from './unitWords.ts';

/** Units of the user's own: written in a form or added from a file, changed, retired, offered again. */
export function OwnUnits({ units }: { units: readonly OfferedUnit[] }) {
  const own = units.filter((unit) => unit.own);
  const { data: unreadable = [] } = useQuery(journal.units.unreadable.queryOptions());

  async function take(file: File) {
    const read = await readUnitFile(file);
    if ('problems' in read) return read;
    const { id } = read.unit;
    const known = own.find((unit) => unit.id === id);
    const isOffered = known?.retired === false;
    await keepUnit(read.unit, isOffered ? 'change' : 'add');
    if (isOffered) return { done: `${id} was there already: the file changed it.` };
    return { done: `${id} ${known ? 'is offered again' : 'was added'}. Choose it above.` };
  }

  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        A unit of another body can be written in a form, or added as a JSON file of the same shape as the units that
        come with Doubleloop. A file with the id of a unit that you added before changes that unit, with an undo; its
        evidence stays.
      </Text>
      <JsonFileButton
        label="Add a unit from a file…"
        fileName="Unit file"
        take={take}
        beside={
          <Button variant="default" component={Link} href="/units/new" leftSection={<IconPlus size={18} aria-hidden />}>
            Write a unit…
          </Button>
        }
      />
      {unreadable.map((id) => (
        <Alert key={id} color="yellow" icon={<IconAlertTriangle />} title={`${id} cannot be read`}>
          It is kept, with its evidence, but this version does not understand what it says. Add its file again, or write
          it anew under the short name {id}.
        </Alert>
      ))}
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
        aria-label={`Export ${id} as JSON`}
        onClick={() =>
          openPaperExport({
            order: { paper: 'unit-file', unitId: id },
            title: `Unit ${id}`,
            summary: 'The unit as it is kept, without any evidence. It can be added to another journal as a file.',
            formats: ['json'],
          })
        }
      >
        Export…
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
