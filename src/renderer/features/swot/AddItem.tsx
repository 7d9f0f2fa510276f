import { Button, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { Quadrant } from '../../../shared/domain/swot.ts';
import { focusOnMount } from '../../ui/focus.ts';
import classes from './swot.module.css';
import { quadrantSingular } from './words.ts';

interface AddItemProps {
  quadrant: Quadrant;
  /** Resolves to whether it was added; what failed is told elsewhere. */
  add: (heading: string) => Promise<boolean>;
}

/**
 * A line in which the next item is named; Enter adds it and leaves the line ready for another one. Words that could not
 * be saved stay in it.
 */
export function AddItem({ quadrant, add }: AddItemProps) {
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState('');
  const [isSaving, setSaving] = useState(false);
  const label = `Add a ${quadrantSingular[quadrant]}`.replace('a opportunity', 'an opportunity');

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const heading = words.trim();
    if (heading === '' || isSaving) return;
    setSaving(true);
    const isAdded = await add(heading);
    setSaving(false);
    if (isAdded) setWords('');
  }

  if (!open) {
    return (
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconPlus size={14} aria-hidden />}
        className={classes.add}
        onClick={() => setOpen(true)}
      >
        {label}
      </Button>
    );
  }
  return (
    <form onSubmit={submit} className={classes.addForm}>
      <TextInput
        ref={focusOnMount}
        aria-label={label}
        placeholder="In a few words"
        maxLength={160}
        value={words}
        readOnly={isSaving}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setOpen(false);
        }}
        onBlur={() => {
          if (words.trim() === '') setOpen(false);
        }}
      />
      <Button type="submit" variant="light" disabled={words.trim() === ''}>
        Add
      </Button>
    </form>
  );
}
