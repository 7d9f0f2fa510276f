import { memo } from 'react';
import classes from './charts.module.css';
import { type MarkShape, markPath } from './looks.ts';

/** A point of a chart that leads somewhere. */
export interface MarkPoint {
  /** Unique in its chart. */
  id: string;
  /** Points of one row follow each other by the arrow keys left and right; up and down go to other rows. */
  row: number;
  /** Where it stands along its row. */
  at: number;
  /** What it says, read aloud and shown under the chart. */
  words: string;
  /** The path of the screen that it opens. */
  path: string;
  color: string;
  shape: MarkShape;
  /** Drawn as an outline: a value that is not as it was given. */
  hollow?: boolean;
}

interface MarkProps {
  point: MarkPoint;
  x: number;
  y: number;
  /** The one point of its chart that the Tab key comes to. */
  isStop: boolean;
  size?: number;
}

/** The address of a screen; what it asks for besides is added on a click (`ChartFigure`). */
const hrefOf = (path: string): string => `#${path.split('?')[0]}`;

/** What makes a link of a drawn thing: by mouse, by key, and for `useMarks`, which goes from one to the next. */
export const markLink = (
  { id, row, at, words, path }: Pick<MarkPoint, 'id' | 'row' | 'at' | 'words' | 'path'>,
  isStop: boolean,
) => ({
  href: hrefOf(path),
  'data-path': path,
  'aria-label': words,
  tabIndex: isStop ? 0 : -1,
  'data-mark': id,
  'data-row': row,
  'data-at': at,
});

/** A point as a link: by mouse, and by key. */
export const Mark = memo(function Mark({ point, x, y, isStop, size = 4.5 }: MarkProps) {
  const { color, shape, hollow } = point;
  return (
    <a className={classes.mark} {...markLink(point, isStop)} data-open={hollow || undefined} color={color}>
      <path d={markPath(shape, x, y, size)} fill={color} />
    </a>
  );
});
