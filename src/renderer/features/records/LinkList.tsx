import { Anchor, CloseButton, Select, Stack, Title } from '@mantine/core';
import { useId } from 'react';
import { Link } from 'wouter';
import classes from './records.module.css';

/** So many are shown at once: what is typed looks through all of them. */
const SHOWN = 100;

/** Something that a record can be linked to, or is. */
export interface LinkTarget {
  id: string;
  /** `2 Feb 2026 · Client 1` */
  label: string;
}

interface LinkListProps {
  /** The heading, e.g. `Sessions`. */
  title: string;
  /** The label of the picker. */
  pick: string;
  /** Said where there is nothing to be picked. */
  nothing: string;
  ids: readonly string[];
  /** What is known of the ids; the others are still being asked for. */
  linked: readonly LinkTarget[];
  targets: readonly LinkTarget[];
  hrefOf: (id: string) => string;
  onChange: (ids: string[]) => void;
}

/** What a record is linked to: each leads there and can be taken away; a picker adds another. */
export function LinkList({ title, pick, nothing, ids, linked, targets, hrefOf, onChange }: LinkListProps) {
  const heading = useId();
  const others = targets.filter(({ id }) => !ids.includes(id));
  return (
    <Stack component="section" aria-labelledby={heading} gap="xs">
      <Title order={2} id={heading}>
        {title}
      </Title>
      {linked.length === 0 ? null : (
        <ul className={classes.links}>
          {linked.map(({ id, label }) => (
            <li key={id} className={classes.link}>
              <Anchor component={Link} href={hrefOf(id)}>
                {label}
              </Anchor>
              <CloseButton
                size="sm"
                aria-label={`Take away the link to ${label}`}
                onClick={() => onChange(ids.filter((other) => other !== id))}
              />
            </li>
          ))}
        </ul>
      )}
      <Select
        aria-label={pick}
        placeholder={pick}
        searchable
        limit={SHOWN}
        maw={480}
        nothingFoundMessage={nothing}
        data={others.map(({ id, label }) => ({ value: id, label }))}
        value={null}
        onChange={(id) => {
          if (id !== null) onChange([...ids, id]);
        }}
      />
    </Stack>
  );
}
