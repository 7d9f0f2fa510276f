import { addDays } from '../../../shared/domain/date.ts';

/** A day with reflections. */
export interface DayFigure {
  /** YYYY-MM-DD */
  day: string;
  /** Reflections of that day, at least one. */
  count: number;
  words: number;
}

/** A month with reflections. */
interface MonthFigure {
  /** YYYY-MM */
  month: string;
  reflections: number;
  words: number;
  days: DayFigure[];
}

/** What the year at a glance says, as a picture, a table and a sentence. */
export interface YearFigures {
  /** The Monday that the picture begins with. */
  from: string;
  /** The days with reflections from then to today, oldest first. */
  days: DayFigure[];
  reflections: number;
  words: number;
  /** The first of those days; null where there is none. */
  since: string | null;
  /** Newest first. */
  months: MonthFigure[];
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The Monday of the week that the day lies in. */
function mondayOf(day: string): string {
  const sundayFirst = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((sundayFirst + 6) % 7));
}

function monthsOf(days: DayFigure[]): MonthFigure[] {
  const byMonth = Map.groupBy(days, ({ day }) => day.slice(0, 7));
  const months = [...byMonth].map(([month, inMonth]) => ({
    month,
    reflections: sum(inMonth.map(({ count }) => count)),
    words: sum(inMonth.map(({ words }) => words)),
    days: inMonth,
  }));
  return months.reverse();
}

/** The figures of the 53 weeks, Monday to Sunday, that end with the week of `today`. `allDays` come oldest first. */
export function yearFigures(allDays: readonly DayFigure[], today: string): YearFigures {
  const from = mondayOf(addDays(today, -52 * 7));
  const days = allDays.filter(({ day }) => day >= from && day <= today);
  return {
    from,
    days,
    reflections: sum(days.map(({ count }) => count)),
    words: sum(days.map(({ words }) => words)),
    since: days[0]?.day ?? null,
    months: monthsOf(days),
  };
}
