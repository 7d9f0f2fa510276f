import { useDroppable } from '@dnd-kit/core';
import { Anchor, Button, TextInput, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { type Quadrant, quadrantNames, type SwotItem, type Tray } from '../../../shared/domain/swot.ts';
import { counted } from '../../ui/counted.ts';
import { focusOnMount } from '../../ui/focus.ts';
import { type Dragged, dropId } from './dragging.ts';
import { ItemCard } from './ItemCard.tsx';
import classes from './swot.module.css';
import { TrayView } from './TrayView.tsx';
import type { SwotActions } from './useSwotActions.ts';
import { quadrantQuestions, quadrantSingular } from './words.ts';

/** So many items are shown at once, and so many more each time they are asked for. */
const PAGE = 20;

interface QuadrantViewProps {
  quadrant: Quadrant;
  /** Those of the whole board. */
  items: readonly SwotItem[];
  /** `S1`, by item. */
  numbers: ReadonlyMap<string, string>;
  tray: Tray;
  actions: SwotActions;
  dragged: Dragged | null;
}

/** One quadrant: its items, a line to add one, its empty ground, and what waits beside it. */
export function QuadrantView({ quadrant, items, numbers, tray, actions, dragged }: QuadrantViewProps) {
  const own = items.filter((item) => item.quadrant === quadrant);
  const place = { kind: 'ground', quadrant } as const;
  const ground = useDroppable({ id: dropId(place), data: { place } });
  const [most, setMost] = useState(PAGE);
  const left = own.length - most;
  const heading = `swot-${quadrant}`;
  return (
    <section aria-labelledby={heading} className={classes.quadrant} data-quadrant={quadrant}>
      <header className={classes.quadrantHead}>
        <Title order={2} id={heading}>
          {quadrantNames[quadrant]}
        </Title>
        <span className={classes.count}>{own.length > 0 ? counted(own.length, 'item') : ''}</span>
      </header>
      <p className={classes.question}>{quadrantQuestions[quadrant]}</p>
      <div ref={ground.setNodeRef} className={classes.ground} data-over={ground.isOver || undefined}>
        {own.length > 0 ? (
          <ul className={classes.items} aria-label={quadrantNames[quadrant]}>
            {own.slice(0, most).map((item, index) => (
              <ItemCard
                key={item.id}
                item={item}
                number={numbers.get(item.id) ?? ''}
                neighbours={{ before: own[index - 1], after: own[index + 1], afterNext: own[index + 2] }}
                actions={actions}
                dragged={dragged}
              />
            ))}
          </ul>
        ) : null}
        {left > 0 ? (
          <Anchor
            component="button"
            type="button"
            size="sm"
            className={classes.more}
            onClick={() => setMost(most + PAGE)}
          >
            Show more: {counted(left, 'item')} left
          </Anchor>
        ) : null}
        <AddItem quadrant={quadrant} add={(words) => actions.add(quadrant, words)} />
      </div>
      <TrayView quadrant={quadrant} tray={tray} items={items} actions={actions} />
    </section>
  );
}

/** A line in which the next item is named; Enter adds it and leaves the line ready for another one. */
function AddItem({ quadrant, add }: { quadrant: Quadrant; add: (heading: string) => void }) {
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState('');
  const label = `Add a ${quadrantSingular[quadrant]}`.replace('a opportunity', 'an opportunity');

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (words.trim() === '') return;
    add(words.trim());
    setWords('');
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
