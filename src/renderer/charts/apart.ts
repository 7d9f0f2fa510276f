/** A point of a line: where along the axis, and its value. */
export interface LinePoint {
  at: number;
  value: number;
}

/** Places to either side of a value: lines beyond them share one. */
const MOST_PLACES = 3;
/** Nearer than this share of a step, lines hide each other. */
const NEAR = 0.05;

/** The value of a line somewhere along the axis; undefined before its first and after its last point. */
function valueAt(line: readonly LinePoint[], at: number): number | undefined {
  const after = line.findIndex((point) => point.at >= at);
  const [before, next] = [line[after - 1], line[after]];
  if (!next) return undefined;
  if (next.at === at || !before) return next.at === at ? next.value : undefined;
  return before.value + ((next.value - before.value) * (at - before.at)) / (next.at - before.at);
}

/** Whether one line runs through a point of the other. */
function meet(one: readonly LinePoint[], other: readonly LinePoint[]): boolean {
  const runsThrough = (line: readonly LinePoint[], points: readonly LinePoint[]) =>
    points.some(({ at, value }) => {
      const there = valueAt(line, at);
      return there !== undefined && Math.abs(there - value) < NEAR;
    });
  return runsThrough(one, other) || runsThrough(other, one);
}

/** 0, 1, -1, 2, -2 … */
const places = Array.from({ length: MOST_PLACES * 2 + 1 }, (_, index) =>
  index % 2 === 1 ? (index + 1) / 2 : -index / 2,
);

/**
 * How far each line is moved off its values so that none hides another, in places of this width: nothing for a line that
 * meets no other. The first keeps its place.
 */
export function setApart(lines: readonly (readonly LinePoint[])[], width: number): number[] {
  const taken: number[] = [];
  for (const [index, line] of lines.entries()) {
    const near = lines.slice(0, index).flatMap((other, place) => (meet(line, other) ? [taken[place] ?? 0] : []));
    taken.push(places.find((place) => !near.includes(place)) ?? 0);
  }
  return taken.map((place) => (place === 0 ? 0 : place * width));
}

/**
 * How far each of these points goes aside so that none hides another that has the same value, in places: -0.5 and 0.5 for
 * two, -1, 0 and 1 for three; nothing for a value that stands alone, or is missing.
 */
export function placesSideBySide(values: readonly (number | null)[]): number[] {
  return values.map((value, index) => {
    if (value === null) return 0;
    const isSame = (other: number | null) => other !== null && Math.abs(other - value) < NEAR;
    return values.slice(0, index).filter(isSame).length - (values.filter(isSame).length - 1) / 2;
  });
}
