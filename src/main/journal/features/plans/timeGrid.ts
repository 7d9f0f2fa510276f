import { type TimeAxis, type TimelineContent, timeAxis } from '../../../../shared/domain/plan/timeline.ts';
import type { PictureGrid } from '../../print/blocks.ts';

/** More months than these stand as quarters: their columns would be too narrow for a word. */
const MOST_MONTHS = 18;
const shades = {
  open: 'CFE3F1',
  achieved: 'CFE6DD',
  partly: 'CFE6DD',
  dropped: 'E6E6E8',
  carried: 'E6E6E8',
} as const satisfies Record<TimelineContent['objectives'][number]['status'], string>;

/** A month or a quarter: its first and last day as YYYY-MM, compared as words. */
interface Part {
  label: string;
  from: string;
  to: string;
}

function partsOf({ months }: TimeAxis): Part[] {
  if (months.length <= MOST_MONTHS) {
    return months.map(({ key, label, year }, index) => {
      return { label: year || index === 0 ? `${key.slice(0, 4)}\n${label}` : `\n${label}`, from: key, to: key };
    });
  }
  const quarterOf = (key: string) => `${key.slice(0, 4)}\nQ${Math.floor((Number(key.slice(5)) - 1) / 3) + 1}`;
  return [...Map.groupBy(months, ({ key }) => quarterOf(key))].map(([label, group]) => {
    return { label, from: group[0]?.key ?? '', to: group.at(-1)?.key ?? '' };
  });
}

const isIn = (day: string, { from, to }: Part): boolean => day.slice(0, 7) >= from && day.slice(0, 7) <= to;

/** The time of a plan as a table whose cells are the picture: a bar is shaded, milestones and reviews are signs in it. */
export function timeGrid({ plan, objectives, reviews, today }: TimelineContent): PictureGrid {
  const parts = partsOf(timeAxis(plan, 1));
  const rows = objectives.map(({ title, startsOn, endsOn, status, milestones }) => ({
    name: title,
    cells: parts.map((part) => ({
      shade: startsOn.slice(0, 7) <= part.to && endsOn.slice(0, 7) >= part.from ? shades[status] : null,
      signs: milestones
        .filter(({ dueOn }) => isIn(dueOn, part))
        .map(({ doneOn }) => (doneOn === null ? '◇' : '◆'))
        .join(''),
    })),
  }));
  const held = parts.map((part) => ({
    shade: null,
    signs: reviews
      .filter(({ dueOn, heldOn }) => isIn(heldOn ?? dueOn, part))
      .map(({ heldOn }) => (heldOn === null ? '○' : '●'))
      .join(''),
  }));
  return {
    columns: parts.map((part) => ({ label: part.label, marked: isIn(today, part) })),
    rows: [...rows, ...(reviews.length === 0 ? [] : [{ name: 'Reviews', cells: held }])],
    note: '◇ milestone  ◆ milestone done  ○ review  ● review held. Today is in the column that is framed.',
  };
}
