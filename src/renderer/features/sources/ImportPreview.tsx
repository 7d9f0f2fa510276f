import { Alert, Badge, Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { citedAs, citedWords } from '../../../shared/domain/source.ts';
import { importFormats, type ImportPreview as Preview, type ReadSource } from '../../../shared/domain/sourceImport.ts';
import { journal } from '../../api/client.ts';
import { counted, figure } from '../../ui/counted.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { notifyUndo } from '../../ui/notifyUndo.tsx';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';
import classes from './sources.module.css';
import { publishedInWords } from './sourceWords.ts';

interface ImportPreviewProps {
  preview: Preview;
  onBack: () => void;
  onDone: () => void;
}

const wordsOf = ({ facts }: ReadSource) => {
  const cited = citedAs([{ id: '', ...facts }]).get('');
  return cited === undefined ? facts.title : citedWords(cited);
};

/** What a file would bring: each source can be left out; what is there already is left out unless it is wanted twice. */
export function ImportPreview({ preview, onBack, onDone }: ImportPreviewProps) {
  const { format, sources, problems } = preview;
  const [chosen, setChosen] = useState(
    () => new Set(sources.filter(({ sameAs }) => sameAs === null).map(({ number }) => number)),
  );
  const back = useMutation(journal.sources.undoImport.mutationOptions());
  const adding = useMutation(
    journal.sources.import.mutationOptions({
      onSuccess: (ids) => {
        onDone();
        notifyUndo(`${counted(ids.length, 'source')} added.`, () => back.mutateAsync(ids));
      },
      onError: notifyFailure,
    }),
  );
  const toggle = (number: number) =>
    setChosen((old) => new Set(old.has(number) ? [...old].filter((one) => one !== number) : [...old, number]));
  const wanted = sources.filter(({ number }) => chosen.has(number));
  const same = sources.filter(({ sameAs }) => sameAs !== null).length;
  return (
    <Stack>
      <Text role="status">
        {importFormats[format]}: {counted(sources.length, 'source')} can be read
        {same > 0 ? `, ${figure(same)} of them in the library already` : ''}
        {problems.length > 0 ? `; ${counted(problems.length, 'entry', 'entries')} cannot` : ''}.
      </Text>
      {problems.length > 0 ? (
        <Alert color="yellow" title="What cannot be read">
          <ul className={classes.problems}>
            {problems.map(({ number, line, name, words }) => (
              <li key={number}>
                Entry {figure(number)}
                {name === '' ? '' : ` (${name})`}, line {figure(line)}: {words}
              </li>
            ))}
          </ul>
        </Alert>
      ) : null}
      <ScrollRegion label="Sources in the file" className={classes.preview}>
        <Stack gap="sm">
          {sources.map((source) => (
            <Checkbox
              key={source.number}
              checked={chosen.has(source.number)}
              onChange={() => toggle(source.number)}
              label={
                <>
                  {wordsOf(source)}: <em>{source.facts.title}</em>
                  {source.sameAs === null ? null : (
                    <Badge ml="xs" size="sm" variant="light" color="gray">
                      In the library
                    </Badge>
                  )}
                </>
              }
              description={publishedInWords(source.facts)}
            />
          ))}
        </Stack>
      </ScrollRegion>
      <Group justify="space-between">
        <Button variant="subtle" onClick={onBack}>
          Back
        </Button>
        <Group>
          <Button variant="default" onClick={onDone}>
            Cancel
          </Button>
          <Button
            disabled={wanted.length === 0}
            loading={adding.isPending}
            onClick={() => adding.mutate(wanted.map(({ facts }) => facts))}
          >
            Add {counted(wanted.length, 'source')}
          </Button>
        </Group>
      </Group>
    </Stack>
  );
}
