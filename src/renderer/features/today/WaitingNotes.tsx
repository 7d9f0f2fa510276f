import { Anchor, Divider } from '@mantine/core';
import { Fragment, useState } from 'react';
import type { InActionNote } from '../../../shared/domain/note.ts';
import { Section } from './Section.tsx';
import { WaitingNote } from './WaitingNote.tsx';

const SHOWN = 3;

interface WaitingNotesProps {
  /** Newest first. */
  notes: readonly InActionNote[];
}

/** In-action notes that were not reflected on yet. */
export function WaitingNotes({ notes }: WaitingNotesProps) {
  const [all, setAll] = useState(false);
  return (
    <Section title="In-action notes waiting">
      {notes.slice(0, all ? undefined : SHOWN).map((note, index) => (
        <Fragment key={note.id}>
          {index > 0 ? <Divider /> : null}
          <WaitingNote note={note} />
        </Fragment>
      ))}
      {notes.length > SHOWN ? (
        <Anchor component="button" type="button" size="sm" w="fit-content" onClick={() => setAll(!all)}>
          {all ? 'Show the newest only' : `Show all ${notes.length} notes`}
        </Anchor>
      ) : null}
    </Section>
  );
}
