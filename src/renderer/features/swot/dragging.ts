import {
  type Announcements,
  type CollisionDetection,
  closestCenter,
  type KeyboardCoordinateGetter,
  pointerWithin,
} from '@dnd-kit/core';
import { swotQuadrants } from '../../../shared/domain/evidence.ts';
import {
  type Quadrant,
  quadrantNames,
  type SwotItem,
  type SwotPlace,
  type TrayCard,
} from '../../../shared/domain/swot.ts';

/** What is dragged. */
export type Dragged = { kind: 'item'; item: SwotItem } | { kind: 'card'; card: TrayCard };
/** Where it may be let go: on an item, or on the empty ground of a quadrant. */
export type DropPlace = { kind: 'item'; item: SwotItem } | { kind: 'ground'; quadrant: Quadrant };

export const dragId = (dragged: Dragged): string =>
  dragged.kind === 'item' ? `drag:${dragged.item.id}` : `card:${dragged.card.quadrant}:${dragged.card.key}`;
export const dropId = (place: DropPlace): string =>
  place.kind === 'item' ? `item:${place.item.id}` : `ground:${place.quadrant}`;

/** The name of what is dragged, as it is read out. */
export const nameOf = (dragged: Dragged): string =>
  dragged.kind === 'item' ? dragged.item.heading : dragged.card.heading;

/** Every place in the order in which the board is read: a quadrant’s items, then its empty ground. */
export function placesOf(items: readonly SwotItem[]): DropPlace[] {
  return swotQuadrants.flatMap((quadrant): DropPlace[] => [
    ...items.filter((item) => item.quadrant === quadrant).map((item): DropPlace => ({ kind: 'item', item })),
    { kind: 'ground', quadrant },
  ]);
}

/** The quadrant beside another one. */
const beside: Record<Quadrant, Quadrant> = {
  strength: 'weakness',
  weakness: 'strength',
  opportunity: 'threat',
  threat: 'opportunity',
};

const quadrantOf = (place: DropPlace): Quadrant => (place.kind === 'item' ? place.item.quadrant : place.quadrant);

/**
 * The place to which an arrow goes: down and up in the order of the board, left and right to the empty ground of the
 * quadrant beside. Null where the key means nothing, or there is no further place.
 */
export function nextPlace(places: readonly DropPlace[], current: string, key: string): DropPlace | null {
  const at = places.findIndex((place) => dropId(place) === current);
  const here = places[at];
  if (!here) return null;
  if (key === 'ArrowDown') return places[at + 1] ?? null;
  if (key === 'ArrowUp') return places[at - 1] ?? null;
  const quadrant = quadrantOf(here);
  const goesRight = quadrant === 'strength' || quadrant === 'opportunity';
  if ((key === 'ArrowRight' && goesRight) || (key === 'ArrowLeft' && !goesRight)) {
    return { kind: 'ground', quadrant: beside[quadrant] };
  }
  return null;
}

/** Where an item goes that is let go somewhere; null where it stays. */
export function moveTo(item: SwotItem, place: DropPlace, items: readonly SwotItem[]): SwotPlace | null {
  if (place.kind === 'ground') return { quadrant: place.quadrant, beforeId: null };
  const over = place.item;
  if (over.id === item.id) return null;
  const order = items.filter(({ quadrant }) => quadrant === over.quadrant);
  const [from, to] = [order.findIndex(({ id }) => id === item.id), order.findIndex(({ id }) => id === over.id)];
  // Down within its own quadrant it takes the place after: everything between moves up.
  const beforeId = from >= 0 && from < to ? (order[to + 1]?.id ?? null) : over.id;
  return { quadrant: over.quadrant, beforeId };
}

/** A drag by keyboard has no pointer: where it is at is kept here while it lasts. */
export interface KeyboardPlace {
  current: string | null;
}

/** By pointer what lies under it, an item before the ground that it stands on; by keyboard the place that was gone to. */
export function collisionsBy(keyboard: KeyboardPlace): CollisionDetection {
  return (args) => {
    if (args.pointerCoordinates === null) {
      const found = args.droppableContainers.filter(({ id }) => id === keyboard.current);
      return closestCenter({ ...args, droppableContainers: found });
    }
    return pointerWithin(args).toSorted(
      (one, other) => Number(String(other.id).startsWith('item:')) - Number(String(one.id).startsWith('item:')),
    );
  };
}

/** Arrows go from place to place; what is dragged goes along. */
export function coordinatesBy(keyboard: KeyboardPlace, places: () => readonly DropPlace[]): KeyboardCoordinateGetter {
  return (event, { context }) => {
    if (keyboard.current === null || !event.code.startsWith('Arrow')) return undefined;
    event.preventDefault();
    // Of a long quadrant not every item is shown.
    for (let next = nextPlace(places(), keyboard.current, event.code); next !== null; ) {
      const id = dropId(next);
      const node = context.droppableContainers.get(id)?.node.current;
      if (node) {
        keyboard.current = id;
        node.scrollIntoView({ block: 'nearest' });
        const { left, top } = node.getBoundingClientRect();
        return { x: left, y: top };
      }
      next = nextPlace(places(), id, event.code);
    }
    return undefined;
  };
}

function overInWords(dragged: Dragged | undefined, place: DropPlace | undefined): string {
  if (!place) return 'Over no place.';
  const quadrant = quadrantNames[quadrantOf(place)];
  if (place.kind === 'ground') {
    return dragged?.kind === 'card'
      ? `Empty ground of ${quadrant}: an item is made of it here.`
      : `End of ${quadrant}.`;
  }
  const name = `“${place.item.heading}”, ${quadrant}`;
  return dragged?.kind === 'card' ? `On ${name}.` : `At the place of ${name}.`;
}

interface DataHolder {
  data: { current?: object | undefined };
}
const draggedIn = (holder: DataHolder) => (holder.data.current as { dragged?: Dragged } | undefined)?.dragged;
const placeIn = (holder: DataHolder | null) => (holder?.data.current as { place?: DropPlace } | undefined)?.place;

export { draggedIn, placeIn };

/** What is read out while something is dragged. */
export const announcements: Announcements = {
  onDragStart: ({ active }) => {
    const dragged = draggedIn(active);
    return dragged ? `Picked up “${nameOf(dragged)}”.` : undefined;
  },
  onDragOver: ({ active, over }) => overInWords(draggedIn(active), placeIn(over)),
  onDragEnd: ({ active, over }) => {
    const dragged = draggedIn(active);
    return dragged ? `Let go of “${nameOf(dragged)}”. ${overInWords(dragged, placeIn(over))}` : undefined;
  },
  onDragCancel: ({ active }) => {
    const dragged = draggedIn(active);
    return dragged ? `“${nameOf(dragged)}” stays where it was.` : undefined;
  },
};

export const instructions =
  'To pick it up, press Space. Arrow keys go from place to place: down and up through the items, left and right to the quadrant beside. Space lets go, Escape leaves it where it was.';
