import { type RefObject, useEffect, useState } from 'react';
import classes from './charts.module.css';
import type { MarkPoint } from './Mark.tsx';
import { markOf } from './useMarks.ts';

interface ReadoutProps {
  chart: RefObject<HTMLElement | null>;
  points: readonly Pick<MarkPoint, 'id' | 'words'>[];
  /** What is said while nobody is on a point. */
  hint: string;
}

/** The line under a chart that tells of the point one is on, by mouse or by key; the point itself is read aloud. */
export function Readout({ chart, points, hint }: ReadoutProps) {
  const [told, setTold] = useState<string | undefined>(undefined);
  useEffect(() => {
    const element = chart.current;
    if (!element) return;
    const tell = ({ target }: Event) => setTold(markOf(target));
    const hush = () => setTold(undefined);
    const [telling, hushing] = [['mouseover', 'focusin'] as const, ['mouseleave', 'focusout'] as const];
    for (const type of telling) element.addEventListener(type, tell);
    for (const type of hushing) element.addEventListener(type, hush);
    return () => {
      for (const type of telling) element.removeEventListener(type, tell);
      for (const type of hushing) element.removeEventListener(type, hush);
    };
  }, [chart]);
  const words = told === undefined ? undefined : points.find(({ id }) => id === told)?.words;
  return (
    <div className={classes.readout} data-quiet={words === undefined || undefined} aria-hidden>
      {words ?? hint}
    </div>
  );
}
