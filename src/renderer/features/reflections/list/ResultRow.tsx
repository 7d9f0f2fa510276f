import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { memo } from 'react';
import { Link } from 'wouter';
import type { SearchHit } from '../../../../shared/domain/search.ts';
import { dayInShort } from '../../../ui/days.ts';
import { PassageText } from './PassageText.tsx';
import { ReflectionMenu } from './ReflectionMenu.tsx';
import classes from './ResultRow.module.css';
import { RowFrame } from './RowFrame.tsx';
import type { ReflectionActions } from './useReflectionActions.ts';
import type { Selection } from './useSelection.ts';

interface ResultRowProps {
  index: number;
  /** Absent while it loads. */
  hit: SearchHit | undefined;
  active: boolean;
  selected: boolean;
  selecting: boolean;
  toggle: Selection['toggle'];
  extendTo: Selection['extendTo'];
  actions: ReflectionActions;
  openNote: (id: string) => void;
}

const titleOf = (hit: SearchHit): string => hit.title.map(({ text }) => text).join('');

/** One find: its title and the passage, what matched marked. A note opens as an on-action reflection. */
export const ResultRow = memo(function ResultRow(props: ResultRowProps) {
  const { index, hit, active, selected, selecting } = props;
  const isReflection = hit?.kind === 'reflection';
  const tabIndex = active ? 0 : -1;
  const choice = isReflection
    ? {
        label: `Select ${titleOf(hit) || 'Untitled reflection'}`,
        checked: selected,
        onToggle: (withShift: boolean) => (withShift ? props.extendTo(index) : props.toggle(index, hit.id)),
      }
    : undefined;
  const menu = isReflection ? (
    <ReflectionMenu id={hit.id} title={titleOf(hit)} actions={props.actions} tabIndex={tabIndex} />
  ) : null;
  return (
    <RowFrame active={active} selecting={selecting} choice={choice} menu={menu}>
      <div className={classes.result}>
        <div className={classes.title}>
          <ResultTitle hit={hit} tabIndex={tabIndex} openNote={props.openNote} />
        </div>
        <p className={classes.passage}>{hit ? <PassageText parts={hit.passage} /> : null}</p>
        {hit ? <ResultFacts hit={hit} /> : null}
      </div>
    </RowFrame>
  );
});

interface ResultTitleProps {
  hit: SearchHit | undefined;
  tabIndex: number;
  openNote: (id: string) => void;
}

function ResultTitle({ hit, tabIndex, openNote }: ResultTitleProps) {
  const common = { className: classes.link, tabIndex, 'data-row-target': true };
  if (hit?.kind === 'note') {
    return (
      <UnstyledButton {...common} onClick={() => openNote(hit.id)}>
        In-action note
        <VisuallyHidden>: open as a reflection</VisuallyHidden>
      </UnstyledButton>
    );
  }
  return (
    <Link {...common} href={hit ? `/reflections/${hit.id}` : '/reflections'}>
      {hit ? hit.title.length > 0 ? <PassageText parts={hit.title} /> : 'Untitled reflection' : 'Loading'}
    </Link>
  );
}

function ResultFacts({ hit }: { hit: SearchHit }) {
  return (
    <p className={classes.facts}>
      <time dateTime={hit.happenedOn}>{dayInShort(hit.happenedOn)}</time>
      {hit.kind === 'note' ? <span>opens as an on-action reflection</span> : null}
      {hit.tags.map((tag) => (
        <span key={tag} className={classes.tag}>
          {tag}
        </span>
      ))}
    </p>
  );
}
