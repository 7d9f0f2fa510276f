/** How a series is told apart: by colour, by how its line is broken, and by the shape of its points. */
export interface Look {
  color: string;
  /** As `stroke-dasharray`; empty for an unbroken line. */
  dash: string;
  shape: MarkShape;
}

const markShapes = ['circle', 'square', 'triangle', 'diamond', 'cross', 'triangle-down', 'hourglass'] as const;
export type MarkShape = (typeof markShapes)[number];

const colors = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'].map((name) => `var(--chart-${name})`);
/** Five, as there are six colours and seven shapes: where one of them begins again, the others do not. */
const dashes = ['', '7 4', '2 3', '9 3 2 3', '14 4'];

/** Series that one picture can hold and still be read: there are as many colours. */
export const MOST_COLORS = colors.length;

/** The look of a place: places beyond the last begin again, with what goes with them. */
const at = <T>(some: readonly T[], place: number, otherwise: T): T => some[place % some.length] ?? otherwise;

const colorAt = (place: number): string => at(colors, place, 'currentColor');

/**
 * The look of a series by what it is about (its colour) and by whom it is (its line and points). Thirty persons are told
 * apart by any two of the three: a chart without lines, without points or with other colours shows no more.
 */
export const lookOf = (about: number, whom: number): Look => ({
  color: colorAt(about),
  dash: at(dashes, whom, ''),
  shape: at(markShapes, whom, 'circle'),
});

/** The outline of a point around (x, y), about as large for every shape. */
export function markPath(shape: MarkShape, x: number, y: number, r: number): string {
  switch (shape) {
    case 'circle':
      return `M${x - r},${y}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`;
    case 'square':
      return `M${x - r * 0.9},${y - r * 0.9}h${r * 1.8}v${r * 1.8}h${-r * 1.8}Z`;
    case 'triangle':
      return `M${x},${y - r * 1.25}l${r * 1.2},${r * 2.1}h${-r * 2.4}Z`;
    case 'triangle-down':
      return `M${x},${y + r * 1.25}l${r * 1.2},${-r * 2.1}h${-r * 2.4}Z`;
    case 'hourglass': {
      const [half, tall] = [r * 1.15, r * 1.2];
      return `M${x - half},${y - tall}h${2 * half}L${x - half},${y + tall}h${2 * half}Z`;
    }
    case 'diamond':
      return `M${x},${y - r * 1.35}l${r * 1.2},${r * 1.35}l${-r * 1.2},${r * 1.35}l${-r * 1.2},${-r * 1.35}Z`;
    case 'cross': {
      const [arm, half] = [r * 1.15, r * 0.45];
      return `M${x - half},${y - arm}h${2 * half}v${arm - half}h${arm - half}v${2 * half}h${half - arm}v${arm - half}h${-2 * half}v${half - arm}h${half - arm}v${-2 * half}h${arm - half}Z`;
    }
  }
}
