import { Alert, Button, Group, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type SourceFacts, sourceFactsSchema, sourceKinds } from '../../../shared/domain/source.ts';
import { failureOf } from '../../api/link.ts';
import { errorText } from '../../ui/errorText.ts';
import { authorsAsTyped, authorsTyped, containerWords, sourceKindWords } from './sourceWords.ts';

interface SourceFormProps {
  facts: SourceFacts;
  action: string;
  save: (facts: SourceFacts) => Promise<unknown>;
  onDone: () => void;
}

type Line = 'container' | 'publisher' | 'place' | 'edition' | 'volume' | 'issue' | 'pages' | 'doi' | 'url';

/** The facts of a source. What does not apply to its kind is not asked for, and stays as it was. */
export function SourceForm({ facts: before, action, save, onDone }: SourceFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [facts, setFacts] = useState(before);
  const [authors, setAuthors] = useState(() => authorsAsTyped(before.authors));
  const [year, setYear] = useState(before.year === null ? '' : String(before.year));
  const [sent, setSent] = useState(false);
  const saving = useMutation({ mutationFn: save, onSuccess: onDone });
  const typedYear = year.trim() === '' ? null : Number(year);
  const typed = { ...facts, authors: authorsTyped(authors), year: typedYear };
  const checked = sourceFactsSchema.safeParse(typed);
  const problem = (name: keyof SourceFacts, words?: string) => {
    const issue = sent ? checked.error?.issues.find(({ path }) => path[0] === name) : undefined;
    return issue === undefined ? null : (words ?? issue.message);
  };
  const change = (changed: Partial<SourceFacts>) => setFacts((old) => ({ ...old, ...changed }));
  const line = (name: Line, label: string, description?: string) => (
    <TextInput
      label={label}
      description={description}
      maxLength={500}
      value={facts[name]}
      error={problem(name)}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
    />
  );

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (checked.success) {
      saving.mutate(checked.data);
      return;
    }
    flushSync(() => setSent(true));
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }

  const { kind } = facts;
  const container = containerWords[kind];
  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Stack>
        <SimpleGrid cols={2}>
          <Select
            label="Kind"
            allowDeselect={false}
            data={sourceKinds.map((value) => ({ value, label: sourceKindWords[value] }))}
            value={kind}
            onChange={(value) => change({ kind: sourceKinds.find((one) => one === value) ?? kind })}
          />
          <TextInput
            label="Year"
            description="Empty: cited with n.d."
            inputMode="numeric"
            maxLength={4}
            value={year}
            error={problem('year', 'A year has four digits.')}
            onChange={(event) => setYear(event.currentTarget.value)}
          />
        </SimpleGrid>
        <Textarea
          label="Authors"
          description="One a line: last name, first names. An organisation without a comma."
          placeholder={'Argyris, Chris\nSchön, Donald A.'}
          autosize
          minRows={2}
          data-autofocus
          value={authors}
          error={problem('authors')}
          onChange={(event) => setAuthors(event.currentTarget.value)}
        />
        <TextInput
          label="Title"
          maxLength={500}
          value={facts.title}
          error={problem('title')}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        {container === null ? null : line('container', container)}
        <SimpleGrid cols={2}>
          {kind === 'article' ? (
            <>
              {line('volume', 'Volume')}
              {line('issue', 'Issue')}
            </>
          ) : (
            <>
              {line('publisher', 'Publisher')}
              {line('place', 'Place')}
            </>
          )}
          {kind === 'book' ? line('edition', 'Edition') : null}
          {kind === 'article' || kind === 'chapter' ? line('pages', 'Pages') : null}
          {line('doi', 'DOI')}
          {line('url', 'Address')}
          {kind === 'web-page' ? (
            <TextInput
              label="Read on"
              type="date"
              value={facts.accessedOn ?? ''}
              onChange={(event) => change({ accessedOn: event.currentTarget.value || null })}
            />
          ) : null}
        </SimpleGrid>
        {saving.isError ? (
          <Alert color="red" role="alert">
            {errorText(failureOf(saving.error))}
          </Alert>
        ) : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            Cancel
          </Button>
          <Button type="submit" loading={saving.isPending}>
            {action}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
