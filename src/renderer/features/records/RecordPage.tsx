import { Anchor, Group } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { SaveState } from '../../api/autosave.ts';
import { SaveFailure, SaveStatus } from '../../ui/SaveStatus.tsx';
import { useKeptFocus } from '../../ui/useKeptFocus.ts';
import classes from './records.module.css';

interface RecordPageProps {
  /** The list that the record stands in. */
  back: { href: string; label: string };
  saveState: SaveState;
  /** Tries a failed save at once. */
  retry: () => Promise<void>;
  /** What can be done with the record, at the right of the bar. */
  actions?: ReactNode;
  /** The heading (level 1), the facts, the notes and what belongs to them. */
  children: ReactNode;
}

/** A record open for writing: the way back, whether it is saved, and the record below on one sheet. */
export function RecordPage({ back, saveState, retry, actions, children }: RecordPageProps) {
  const keptFocus = useKeptFocus<HTMLDivElement>();
  return (
    <div className={classes.record}>
      <Group className={classes.bar} justify="space-between" wrap="nowrap">
        <Group gap="lg" wrap="nowrap">
          <Anchor component={Link} href={back.href} size="sm" className={classes.back}>
            <IconArrowLeft size={16} aria-hidden />
            {back.label}
          </Anchor>
          <SaveStatus state={saveState} />
        </Group>
        <Group gap="xs" wrap="nowrap">
          {actions}
        </Group>
      </Group>
      <SaveFailure state={saveState} retry={retry} />
      <div {...keptFocus} tabIndex={-1} className={classes.scroll} id="page">
        <article className={classes.sheet}>{children}</article>
      </div>
    </div>
  );
}
