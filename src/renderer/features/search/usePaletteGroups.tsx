import { useDebouncedValue } from '@mantine/hooks';
import { IconBook2, IconBulb, IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { SearchHit } from '../../../shared/domain/search.ts';
import { journal } from '../../api/client.ts';
import { useAllCommands } from '../../app/commands/commands.ts';
import { go } from '../../app/go.ts';
import { figure } from '../../ui/counted.ts';
import { dayInShort } from '../../ui/days.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { changeListPlace, noFilter } from '../reflections/list/listPlace.ts';
import { PassageText } from '../reflections/list/PassageText.tsx';
import { PALETTE_COMMAND } from './openPalette.ts';
import { commandGroups, type PaletteGroup, type PaletteItem } from './paletteGroups.ts';

const TYPING_PAUSE = 100;
const FINDS = 6;
const size = 20;

function findLine(hit: SearchHit, openNote: (id: string) => void): PaletteItem {
  const isNote = hit.kind === 'note';
  const title = hit.title.length > 0 ? <PassageText parts={hit.title} /> : 'Untitled reflection';
  return {
    id: `${hit.kind}:${hit.id}`,
    label: isNote ? 'In-action note' : title,
    detail: <PassageText parts={hit.passage} />,
    icon: isNote ? <IconBulb size={size} /> : <IconBook2 size={size} />,
    note: dayInShort(hit.happenedOn),
    run: () => (isNote ? openNote(hit.id) : go(`/reflections/${hit.id}`)),
  };
}

function showAll(text: string): void {
  changeListPlace({ text, filter: noFilter });
  go('/reflections');
}

interface Offer {
  groups: PaletteGroup[];
  /** The search has answered for what was typed: nothing more will come. */
  complete: boolean;
}

/** What the palette offers for what was typed: commands, and reflections that hold the words. */
export function usePaletteGroups(typed: string): Offer {
  const commands = useAllCommands();
  const [text] = useDebouncedValue(typed, TYPING_PAUSE);
  const search = useQuery(
    journal.search.find.queryOptions(
      { text, limit: FINDS },
      { enabled: text !== '', placeholderData: keepPreviousData },
    ),
  );
  const found = typed === '' ? undefined : search.data;
  const { mutate: openNote } = useMutation(
    journal.notes.open.mutationOptions({ onSuccess: (id) => go(`/reflections/${id}`), onError: notifyFailure }),
  );
  const groups = useMemo(() => {
    const finds = (found?.hits ?? []).map((hit) => findLine(hit, openNote));
    const total = found?.total ?? 0;
    const all: PaletteItem = {
      id: 'all-finds',
      label: `Show all ${figure(total)} finds in the list`,
      icon: <IconSearch size={size} />,
      run: () => showAll(typed),
    };
    return [
      ...commandGroups(
        commands.filter(({ id }) => id !== PALETTE_COMMAND),
        typed,
      ),
      ...(finds.length === 0 ? [] : [{ label: 'Reflections', items: total > finds.length ? [...finds, all] : finds }]),
    ];
  }, [commands, found, typed, openNote]);
  return { groups, complete: typed === text && !search.isFetching };
}
