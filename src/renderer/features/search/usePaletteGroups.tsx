import { useDebouncedValue } from '@mantine/hooks';
import {
  IconBook2,
  IconBulb,
  IconCalendarCheck,
  IconFileText,
  IconGauge,
  IconMessages,
  IconQuote,
  IconSchool,
  IconSearch,
  IconTarget,
  IconUsers,
} from '@tabler/icons-react';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import type { SearchHit, SearchKind } from '../../../shared/domain/search.ts';
import { journal } from '../../api/client.ts';
import { useAllCommands } from '../../app/commands/commands.ts';
import { go } from '../../app/go.ts';
import { dayInShort } from '../../ui/days.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { changeListPlace, noFilter } from '../reflections/list/listPlace.ts';
import { PassageText } from '../reflections/list/PassageText.tsx';
import { PALETTE_COMMAND } from './openPalette.ts';
import { commandGroups, type PaletteGroup, type PaletteItem } from './paletteGroups.ts';

const TYPING_PAUSE = 100;
const FINDS = 6;
const size = 20;

interface KindLook {
  icon: ReactNode;
  /** Where there is no title. */
  untitled: string;
  /** Where a record of this kind is opened; null: a note is opened as a reflection. */
  pathOf: ((id: string) => string) | null;
}

const looks: Record<SearchKind, KindLook> = {
  reflection: {
    icon: <IconBook2 size={size} />,
    untitled: 'Untitled reflection',
    pathOf: (id) => `/reflections/${id}`,
  },
  note: { icon: <IconBulb size={size} />, untitled: 'In-action note', pathOf: null },
  session: {
    icon: <IconMessages size={size} />,
    untitled: 'Session',
    pathOf: (id) => `/practice/sessions/${id}`,
  },
  supervision: {
    icon: <IconUsers size={size} />,
    untitled: 'Supervision',
    pathOf: (id) => `/practice/supervision/${id}`,
  },
  feedback: { icon: <IconQuote size={size} />, untitled: 'Feedback', pathOf: (id) => `/practice/feedback/${id}` },
  cpd: { icon: <IconSchool size={size} />, untitled: 'CPD activity', pathOf: (id) => `/practice/cpd/${id}` },
  rating: { icon: <IconGauge size={size} />, untitled: 'Rating round', pathOf: (id) => `/competencies/rounds/${id}` },
  objective: { icon: <IconTarget size={size} />, untitled: 'Objective', pathOf: (id) => `/plan/objectives/${id}` },
  'plan-review': {
    icon: <IconCalendarCheck size={size} />,
    untitled: 'Review of the plan',
    pathOf: (id) => `/plan/reviews/${id}`,
  },
  submission: { icon: <IconFileText size={size} />, untitled: 'Submission', pathOf: (id) => `/submissions/${id}` },
};

function findLine({ kind, id, title, passage, happenedOn }: SearchHit, openNote: (id: string) => void): PaletteItem {
  const { icon, untitled, pathOf } = looks[kind];
  return {
    id: `${kind}:${id}`,
    label: title.length > 0 ? <PassageText parts={title} /> : untitled,
    detail: <PassageText parts={passage} />,
    icon,
    note: dayInShort(happenedOn),
    run: () => (pathOf === null ? openNote(id) : go(pathOf(id))),
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

/** What the palette offers for what was typed: commands, and what of the whole journal holds the words. */
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
      label: 'Show all that is found in your reflections',
      icon: <IconSearch size={size} />,
      run: () => showAll(typed),
    };
    return [
      ...commandGroups(
        commands.filter(({ id }) => id !== PALETTE_COMMAND),
        typed,
      ),
      ...(finds.length === 0 ? [] : [{ label: 'Found', items: total > finds.length ? [...finds, all] : finds }]),
    ];
  }, [commands, found, typed, openNote]);
  return { groups, complete: typed === text && !search.isFetching };
}
