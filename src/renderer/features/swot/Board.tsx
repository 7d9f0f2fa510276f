import {
  DndContext,
  type DragEndEvent,
  DragOverlay,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { swotQuadrants } from '../../../shared/domain/evidence.ts';
import { numbersOf, type SwotBoard } from '../../../shared/domain/swot.ts';
import { focusIfLost } from '../../ui/focus.ts';
import {
  announcements,
  collisionsBy,
  coordinatesBy,
  type Dragged,
  draggedIn,
  dropId,
  instructions,
  type KeyboardPlace,
  moveTo,
  nameOf,
  placeIn,
  placesOf,
} from './dragging.ts';
import { usePendingMoves } from './pendingMoves.ts';
import { QuadrantView } from './QuadrantView.tsx';
import classes from './swot.module.css';
import { useSwotActions } from './useSwotActions.ts';

/** Pixels that a pointer moves before it drags: less is a click. */
const DISTANCE = 6;

/** The four quadrants, with everything that can be dragged between them. */
export function Board({ board: { items, trays } }: { board: SwotBoard }) {
  const actions = useSwotActions();
  const [dragged, setDragged] = useState<Dragged | null>(null);
  usePendingMoves();
  const landed = useRef<string | null>(null);
  const root = useRef<HTMLDivElement>(null);
  // A card that was let go by key is gone with the focus that it had: the item that holds it now takes it.
  useEffect(() => {
    const grip = root.current?.querySelector<HTMLElement>(`[data-item="${landed.current ?? ''}"] button`);
    if (!grip || items.length === 0) return;
    focusIfLost(grip);
    if (document.activeElement === grip) landed.current = null;
  }, [items]);
  const latest = useRef(items);
  latest.current = items;
  const keyboard = useRef<KeyboardPlace>({ current: null }).current;
  const getters = useMemo(
    () => ({
      collisions: collisionsBy(keyboard),
      coordinates: coordinatesBy(keyboard, () => placesOf(latest.current)),
    }),
    [keyboard],
  );
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: DISTANCE } }),
    useSensor(KeyboardSensor, { coordinateGetter: getters.coordinates }),
  );
  const numbers = useMemo(() => {
    const all = numbersOf(items);
    return new Map(items.map(({ id }, index) => [id, all[index] ?? '']));
  }, [items]);

  function end({ active, over, activatorEvent }: DragEndEvent): void {
    setDragged(null);
    keyboard.current = null;
    const moved = draggedIn(active);
    const place = placeIn(over);
    if (!moved || !place) return;
    if (moved.kind === 'card') {
      const done = (id: string) => {
        landed.current = activatorEvent instanceof KeyboardEvent ? id : null;
      };
      if (place.kind === 'item') actions.putOn(moved.card, place.item, done);
      else actions.makeItem(moved.card, place.quadrant, done);
      return;
    }
    const to = moveTo(moved.item, place, items);
    if (to) actions.move(moved.item, to);
  }

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={getters.collisions}
      accessibility={{ announcements, screenReaderInstructions: { draggable: instructions } }}
      onDragStart={({ active, activatorEvent }) => {
        const started = draggedIn(active);
        setDragged(started ?? null);
        if (!started || !(activatorEvent instanceof KeyboardEvent)) return;
        const { quadrant } = started.kind === 'item' ? started.item : started.card;
        keyboard.current =
          started.kind === 'item' ? dropId({ kind: 'item', item: started.item }) : dropId({ kind: 'ground', quadrant });
      }}
      onDragEnd={end}
      onDragCancel={() => {
        setDragged(null);
        keyboard.current = null;
      }}
    >
      <div ref={root} className={classes.board}>
        {swotQuadrants.map((quadrant) => (
          <QuadrantView
            key={quadrant}
            quadrant={quadrant}
            items={items}
            numbers={numbers}
            tray={trays[quadrant]}
            actions={actions}
            dragged={dragged}
          />
        ))}
      </div>
      <DragOverlay dropAnimation={null}>
        {dragged ? <div className={classes.lifted}>{nameOf(dragged)}</div> : null}
      </DragOverlay>
    </DndContext>
  );
}
