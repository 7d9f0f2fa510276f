import { Button, Group, Text, TextInput } from '@mantine/core';
import { IconBooks, IconFileImport, IconPlus, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { folded } from '../../../shared/domain/anonymity/fold.ts';
import { authorsInWords } from '../../../shared/domain/source.ts';
import { journal } from '../../api/client.ts';
import { counted, figure } from '../../ui/counted.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureState } from '../../ui/FailureState.tsx';
import { Page } from '../../ui/Page.tsx';
import { SubmissionTabs } from '../submissions/SubmissionTabs.tsx';
import { openImport, openNewSource } from './openSource.tsx';
import { References } from './References.tsx';
import { SourceRow } from './SourceRow.tsx';
import classes from './sources.module.css';

/** So many at a time. */
const SHOWN = 60;

/** What was read and is relied on: cited in texts, listed at their end. */
export function SourcesPage() {
  const sources = useQuery(journal.sources.list.queryOptions());
  const [words, setWords] = useState('');
  const [shown, setShown] = useState(SHOWN);
  const found = useMemo(() => {
    const wanted = folded(words.trim());
    const all = sources.data ?? [];
    if (wanted === '') return all;
    return all.filter((source) =>
      folded(`${authorsInWords(source)} ${source.title} ${source.year ?? ''}`).includes(wanted),
    );
  }, [sources.data, words]);
  if (sources.isError) return <FailureState error={sources.error} retry={sources.refetch} />;
  if (!sources.data) return null;
  return (
    <Page
      title="Sources"
      above={<SubmissionTabs current="Sources" />}
      subtitle="What you have read and rely on, cited as (Author, year)."
      actions={
        <>
          <Button variant="default" leftSection={<IconFileImport size={18} aria-hidden />} onClick={openImport}>
            Import
          </Button>
          <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={openNewSource}>
            Add a source
          </Button>
        </>
      }
    >
      {sources.data.length === 0 ? (
        <NoSources />
      ) : (
        <>
          <Group justify="space-between" align="flex-end">
            <TextInput
              aria-label="Find a source"
              placeholder="Author, title or year"
              leftSection={<IconSearch size={16} aria-hidden />}
              w={280}
              value={words}
              onChange={(event) => {
                setWords(event.currentTarget.value);
                setShown(SHOWN);
              }}
            />
            <Text size="sm" c="dimmed" role="status">
              {counted(found.length, 'source')}
            </Text>
          </Group>
          <ul className={classes.rows}>
            {found.slice(0, shown).map((source) => (
              <SourceRow key={source.id} source={source} />
            ))}
          </ul>
          {found.length > shown ? (
            <Button variant="subtle" w="fit-content" onClick={() => setShown(shown + SHOWN)}>
              Show {figure(Math.min(SHOWN, found.length - shown))} more
            </Button>
          ) : null}
          <Disclosure label="As a list of references">
            <References />
          </Disclosure>
        </>
      )}
    </Page>
  );
}

function NoSources() {
  return (
    <EmptyState
      icon={<IconBooks size={40} stroke={1.25} />}
      title="No sources yet"
      action={<Button onClick={openNewSource}>Add a source</Button>}
    >
      Add the books and articles that your practice rests on: Kolb, Schön, whatever you read for your qualification. In
      a text you then cite them as you write, “(Kolb, 1984)”, and the list of references makes itself. A list from
      Zotero, Mendeley or a library comes in as BibTeX or RIS.
    </EmptyState>
  );
}
