import { useDroppable } from '@dnd-kit/core';
import { Anchor, Title } from '@mantine/core';
import { useState } from 'react';
import { type Quadrant, quadrantNames, type SwotItem, type Tray } from '../../../shared/domain/swot.ts';
import { counted } from '../../ui/counted.ts';
import { AddItem } from './AddItem.tsx';
import { type Dragged, dropId } from './dragging.ts';
import { ItemCard } from './ItemCard.tsx';
import classes from './swot.module.css';
import { TrayView } from './TrayView.tsx';
import type { SwotActions } from './useSwotActions.ts';
import { quadrantQuestions } from './words.ts';

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
