import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { RegisteredTerm } from '../../shared/domain/client.ts';
import { citedWords } from '../../shared/domain/source.ts';
import { journal, journalClient } from '../api/client.ts';
import { askAboutLink } from './askAboutLink.tsx';
import type { Mentionable, RefusalReason } from './host.ts';
import { createImages } from './images.ts';
import { ReflectionEditor, type ReflectionEditorProps } from './ReflectionEditor.tsx';

const refusals = {
  'image-type': 'Only PNG, JPEG, WebP and GIF images can be kept in a reflection.',
  'image-too-large': 'This image is larger than 20 MB. Make it smaller and try again.',
  'image-failed': 'The image could not be kept. Try again; your text is safe.',
} as const satisfies Record<RefusalReason, string>;

function onRefused(reason: RefusalReason): void {
  notifications.show({ color: 'red', title: 'The image was not taken', message: refusals[reason], autoClose: 12_000 });
}

const nobody: readonly Mentionable[] = [];
const nothing: readonly RegisteredTerm[] = [];

type FromJournal =
  | 'clients'
  | 'sources'
  | 'terms'
  | 'onKnownEvidence'
  | 'onImage'
  | 'imageUrl'
  | 'onRefused'
  | 'onOpenLink';
export type JournalEditorProps = Omit<ReflectionEditorProps, FromJournal>;

const knownEvidence = (ids: readonly string[]) => journalClient.evidence.known.query([...ids]);

/** The editor with the open journal behind it: pictures go into the journal, clients come from it, links are asked about. */
export function JournalEditor(props: JournalEditorProps) {
  const [images] = useState(createImages);
  useEffect(() => () => images.dispose(), [images]);
  const { data: clients = nobody } = useQuery(journal.clients.list.queryOptions());
  // Real names: out of memory as soon as no editor is open.
  const { data: terms = nothing } = useQuery({ ...journal.clients.registeredTerms.queryOptions(), gcTime: 0 });
  const { data: library } = useQuery(journal.sources.list.queryOptions());
  const sources = useMemo(
    () => library?.map(({ id, title, cited }) => ({ id, title, words: citedWords(cited) })) ?? null,
    [library],
  );
  return (
    <ReflectionEditor
      {...props}
      clients={clients}
      terms={terms}
      sources={sources}
      onKnownEvidence={knownEvidence}
      onImage={images.add}
      imageUrl={images.url}
      onRefused={onRefused}
      onOpenLink={askAboutLink}
    />
  );
}
