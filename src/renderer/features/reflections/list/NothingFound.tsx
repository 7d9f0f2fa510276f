import { Button } from '@mantine/core';
import { IconSearchOff } from '@tabler/icons-react';
import type { ReflectionFilter } from '../../../../shared/domain/reflection.ts';
import { matchExpression } from '../../../../shared/domain/search.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { isFiltering } from './filterWords.ts';
import { changeListPlace, noFilter } from './listPlace.ts';

/** A search without finds: why that may be, and what to try. */
export function NothingFound({ text, filter }: { text: string; filter: ReflectionFilter }) {
  const filtering = isFiltering(filter);
  const action = filtering ? (
    <Button variant="light" onClick={() => changeListPlace({ filter: noFilter })}>
      Search without the filters
    </Button>
  ) : null;
  if (matchExpression(text) === null) {
    return (
      <EmptyState icon={<IconSearchOff size={40} stroke={1.25} />} title="A word to look for is missing">
        A word with a minus only leaves reflections out. Add a word that should be in them, such as{' '}
        <q>trust -supervision</q>.
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={<IconSearchOff size={40} stroke={1.25} />} title={`Nothing found for “${text}”`} action={action}>
      {filtering ? 'Only what the filters choose was searched. ' : ''}
      Every word must be there, and the beginning of a word is enough: <q>super</q> finds supervision and supervisor.
      Titles, texts, tags and in-action notes are searched; what lies in the trash is not. Try fewer words.
    </EmptyState>
  );
}
