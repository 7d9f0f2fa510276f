import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { type EvidenceLink, type EvidenceTarget, targetKey } from '../../../../shared/domain/evidence.ts';
import { failureOf } from '../../../api/link.ts';
import { go } from '../../../app/go.ts';
import { errorText } from '../../../ui/errorText.ts';
import { LinkFields } from './LinkFields.tsx';
import { Suggestions } from './Suggestions.tsx';
import { TargetSearch } from './TargetSearch.tsx';
import classes from './tagging.module.css';
import { useTargets } from './useTargets.ts';

export interface TaggingFormProps {
  /** The passage, or what the entry is called. */
  quote: string;
  /** What it speaks for already. */
  links: readonly EvidenceLink[];
  /** The message for the form where it could not be saved is that of the error that is thrown. */
  save(links: EvidenceLink[]): Promise<void>;
  /** Where there is something to drop. */
  drop?: (() => void) | undefined;
  close(): void;
}

/** What a piece of evidence speaks for: found, or taken from what its words suggest; each with why and how far. */
export function TaggingForm({ quote, links: before, save, drop, close }: TaggingFormProps) {
  const { units, groups, byKey } = useTargets();
  const [links, setLinks] = useState(before);
  const [problem, setProblem] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const [entered, setEntered] = useState<string | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const chosen = new Set(links.map(({ target }) => targetKey(target)));

  function choose(target: EvidenceTarget): void {
    setProblem(null);
    setLinks([...links, { target, justification: '', strength: 'supports', items: [] }]);
  }

  /** What is taken leaves the suggestions, and its button with it: one goes on with why it is evidence. */
  function take(target: EvidenceTarget): void {
    choose(target);
    setEntered(targetKey(target));
  }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (links.length === 0) {
      setProblem('Choose at least one thing that this is evidence of.');
      return;
    }
    setSaving(true);
    try {
      await save([...links]);
      close();
    } catch (error) {
      setProblem(errorText(failureOf(error)));
      setSaving(false);
    }
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        <blockquote className={classes.quote}>{quote}</blockquote>
        {units?.length === 0 ? (
          <Text size="sm">
            No unit is chosen yet, so there are no criteria to speak for.{' '}
            <Anchor
              component="button"
              type="button"
              size="sm"
              onClick={() => {
                close();
                go('/evidence');
              }}
            >
              Choose your units under Evidence
            </Anchor>
          </Text>
        ) : null}
        <TargetSearch ref={search} groups={groups} chosen={chosen} onChoose={choose} />
        <Suggestions quote={quote} units={units ?? []} chosen={chosen} onChoose={take} />
        {links.length === 0 ? null : (
          <ul className={classes.list} aria-label="Speaks for">
            {links.map((link) => {
              const key = targetKey(link.target);
              const others = links.filter((other) => targetKey(other.target) !== key);
              return (
                <LinkFields
                  key={key}
                  link={link}
                  entered={key === entered}
                  choice={byKey.get(key)}
                  onChange={(change) =>
                    setLinks(links.map((other) => (other === link ? { ...link, ...change } : other)))
                  }
                  onRemove={() => {
                    setLinks(others);
                    search.current?.focus();
                  }}
                />
              );
            })}
          </ul>
        )}
        {problem === null ? null : (
          <Text size="sm" c="red" role="alert">
            {problem}
          </Text>
        )}
        <Group justify="space-between">
          {drop ? (
            <Button
              variant="subtle"
              color="gray"
              onClick={() => {
                close();
                drop();
              }}
            >
              Drop this evidence
            </Button>
          ) : (
            <span />
          )}
          <Group gap="xs">
            <Button variant="default" onClick={close}>
              Cancel
            </Button>
            <Button type="submit" loading={saving}>
              Save
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  );
}
