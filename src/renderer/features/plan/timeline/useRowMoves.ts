import { type KeyboardEvent, type PointerEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { type MovedPart, moved, type ObjectiveDays } from '../../../../shared/domain/plan/moving.ts';
import type { Span } from '../../../../shared/domain/plan/span.ts';
import { go } from '../../../app/go.ts';
import { askedBy } from './places.ts';

/** After so long without a key what was moved by keys is saved. */
const KEY_PAUSE = 700;

interface RowMoves {
  /** The days as they are shown: while something is moved, where it is now. */
  days: ObjectiveDays;
  /** For whatever is dragged. */
  drag: (part: MovedPart) => {
    onPointerDown: (event: PointerEvent<SVGElement>) => void;
    onPointerMove: (event: PointerEvent<SVGElement>) => void;
    onPointerUp: () => void;
    onPointerCancel: () => void;
  };
  onKeyDown: (event: KeyboardEvent<SVGElement>, place: string, milestone: string | null) => void;
  /** What was moved by keys is saved at once. */
  settle: () => void;
}

/** Days as they are while they are moved, and those from which they were. */
interface Draft {
  base: ObjectiveDays;
  days: ObjectiveDays;
}

interface Wish {
  /** Where it lies as it is kept. A single day begins and ends on it and has no milestones. */
  stored: ObjectiveDays;
  plan: Span;
  /** Pixels of a day. */
  dayWidth: number;
  /** What is over is opened only. */
  movable: boolean;
  /** Whether it has a start and an end that go by themselves. */
  ends: boolean;
  /** Where Enter leads. */
  href: string;
  onGo: (from: string, step: number) => void;
  /** `failed` is called where it could not be saved. */
  onMoved: (before: ObjectiveDays, after: ObjectiveDays, failed: () => void) => void;
}

const same = (one: ObjectiveDays, other: ObjectiveDays): boolean =>
  one.startsOn === other.startsOn &&
  one.endsOn === other.endsOn &&
  one.milestones.every(({ dueOn }, index) => dueOn === other.milestones[index]?.dueOn);

/** Moves a bar with its ends and milestones, or a single day, by pointer and by keys; told once, when it rests. */
export function useRowMoves({ stored, plan, dayWidth, movable, ends, href, onGo, onMoved }: Wish): RowMoves {
  const [draft, setDraft] = useState<Draft | null>(null);
  const dragged = useRef<{ part: MovedPart; x: number } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef<Draft | null>(null);
  // Once something else is stored, what was moved from other days is over.
  const valid = (each: Draft | null) => (each !== null && same(each.base, stored) ? each.days : null);

  // An undo may bring those days back: what was moved from them does not come back with them.
  if (draft !== null && valid(draft) === null) setDraft(null);

  function show(days: ObjectiveDays | null): void {
    latest.current = days && { base: stored, days };
    setDraft(latest.current);
  }

  function settle(): void {
    clearTimeout(timer.current);
    const after = valid(latest.current);
    if (after === null) return;
    latest.current = null;
    if (same(after, stored)) setDraft(null);
    else onMoved(stored, after, () => setDraft(null));
  }
  const settleLatest = useEffectEvent(settle);
  useEffect(() => () => settleLatest(), []);

  function finish(): void {
    if (dragged.current === null) return;
    dragged.current = null;
    settle();
  }

  return {
    days: valid(draft) ?? stored,
    settle,
    drag: (part) => ({
      onPointerDown: (event) => {
        if (event.button !== 0 || !movable) return;
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        dragged.current = { part, x: event.clientX };
      },
      onPointerMove: (event) => {
        const from = dragged.current;
        if (from === null) return;
        const by = Math.round((event.clientX - from.x) / dayWidth);
        const days = moved(stored, from.part, by, plan);
        if (!same(days, valid(latest.current) ?? stored)) show(days);
      },
      onPointerUp: finish,
      onPointerCancel: () => {
        dragged.current = null;
        show(null);
      },
    }),
    onKeyDown: (event, place, milestone) => {
      const asked =
        event.ctrlKey || event.metaKey || event.altKey ? null : askedBy(event.key, event.shiftKey, milestone, ends);
      if (asked === null) return;
      event.preventDefault();
      if (asked === 'open') go(href);
      else if (asked === 'cancel') {
        clearTimeout(timer.current);
        dragged.current = null;
        show(null);
      } else if ('go' in asked) onGo(place, asked.go);
      else if (movable) {
        show(moved(valid(latest.current) ?? valid(draft) ?? stored, asked.part, asked.by, plan));
        clearTimeout(timer.current);
        timer.current = setTimeout(settle, KEY_PAUSE);
      }
    },
  };
}
