import { Loader, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { journal } from '../../api/client.ts';
import { FailureState } from '../../ui/FailureState.tsx';
import classes from './sources.module.css';

/** The library as a list of references, as a paper has it at its end. */
export function References() {
  const references = useQuery(journal.sources.references.queryOptions());
  if (references.isError) return <FailureState error={references.error} retry={references.refetch} />;
  if (!references.data) return <Loader size="sm" mt="md" aria-label="The list is being set" />;
  return (
    <>
      <Text size="sm" c="dimmed" mt="sm">
        Author–date (Harvard), in the order of authors. A submission lists what it cites.
      </Text>
      <ol className={classes.references}>
        {references.data.map(({ id, runs }) => (
          <li key={id}>
            {runs.map(({ text, italic }) => (italic ? <i key={text}>{text}</i> : <span key={text}>{text}</span>))}
          </li>
        ))}
      </ol>
    </>
  );
}
