import { escapeHtml } from '../../../../shared/document/markup.ts';
import {
  barOf,
  middleOf,
  type TimeAxis,
  type TimelineContent,
  timeAxis,
} from '../../../../shared/domain/plan/timeline.ts';

const NAMES = 210;
const CHART = 610;
const HEAD = 46;
const ROW = 34;
const FOOT = 30;
const BAR = 10;

const ink = '#1c1c1e';
const faint = '#5c5c60';
const bar: Record<TimelineContent['objectives'][number]['status'], string> = {
  open: '#0b5a8f',
  achieved: '#1a7a60',
  partly: '#1a7a60',
  dropped: '#8a8a8e',
  carried: '#8a8a8e',
};

const text = (x: number, y: number, words: string, more = ''): string =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}"${more}>${escapeHtml(words)}</text>`;

/** Words on at most two lines of about so many letters. */
function lines(words: string, most = 34): string[] {
  if (words.length <= most) return [words];
  const cut = words.lastIndexOf(' ', most);
  const first = words.slice(0, cut > 12 ? cut : most);
  const rest = words.slice(first.length).trim();
  return [first, rest.length > most ? `${rest.slice(0, most - 1).trimEnd()}…` : rest];
}

function head(axis: TimeAxis, bottom: number): string {
  return axis.months
    .map(({ x, width, label, quarter, key }, index) => {
      const year = index === 0 || label === 'Jan' ? text(x + 4, 14, key.slice(0, 4), ` font-weight="600"`) : '';
      const line = `<line x1="${x.toFixed(1)}" x2="${x.toFixed(1)}" y1="${quarter ? 4 : 22}" y2="${bottom}" stroke="${quarter ? '#b9b9bd' : '#e4e4e6'}"/>`;
      return `${line}${year}${text(x + width / 2, 34, label, ` text-anchor="middle" fill="${faint}"`)}`;
    })
    .join('');
}

/** A diamond for a milestone: filled once it is done. */
function diamond(x: number, y: number, color: string, done: boolean): string {
  const size = 5.5;
  return `<path d="M${x.toFixed(1)} ${y - size}l${size} ${size}l${-size} ${size}l${-size} ${-size}z" fill="${done ? color : '#fff'}" stroke="${color}" stroke-width="1.5"/>`;
}

function rows(axis: TimeAxis, { objectives }: TimelineContent): string {
  return objectives
    .map((objective, index) => {
      const top = HEAD + index * ROW;
      const middle = top + ROW / 2;
      const color = bar[objective.status];
      const { x, width } = barOf(axis, objective);
      const isOver = objective.status !== 'open';
      const body = `<rect x="${x.toFixed(1)}" y="${middle - BAR / 2}" width="${width.toFixed(1)}" height="${BAR}" rx="3" fill="${color}" fill-opacity="${isOver ? 0.3 : 0.22}"/>`;
      const milestones = objective.milestones
        .map(({ dueOn, doneOn }) => diamond(middleOf(axis, dueOn), middle, color, doneOn !== null))
        .join('');
      return `<g>${body}${milestones}</g>`;
    })
    .join('');
}

function names({ objectives }: TimelineContent): string {
  return objectives
    .map(({ title }, index) => {
      const middle = HEAD + index * ROW + ROW / 2;
      const [first = '', second] = lines(title);
      return second === undefined
        ? text(0, middle + 3.5, first)
        : text(0, middle - 2, first) + text(0, middle + 10, second);
    })
    .join('');
}

function marks(axis: TimeAxis, { reviews, today }: TimelineContent, bottom: number): string {
  const reviewMarks = reviews
    .map(({ dueOn, heldOn }) => {
      const x = middleOf(axis, heldOn ?? dueOn);
      return `<circle cx="${x.toFixed(1)}" cy="${bottom + 8}" r="4.5" fill="${heldOn === null ? '#fff' : '#8a4b00'}" stroke="#8a4b00" stroke-width="1.5"/>`;
    })
    .join('');
  if (today < axis.from || today > axis.to) return reviewMarks;
  const x = middleOf(axis, today);
  return `${reviewMarks}<line x1="${x.toFixed(1)}" x2="${x.toFixed(1)}" y1="22" y2="${bottom}" stroke="#a3253a" stroke-width="1.25" stroke-dasharray="3 3"/>${text(x, 20, 'today', ' text-anchor="middle" fill="#a3253a"')}`;
}

/** What the signs mean, in a line. */
function legend(y: number): string {
  const items: [string, string][] = [
    [diamond(NAMES + 6, y - 3.5, bar.open, false), 'milestone'],
    [diamond(NAMES + 82, y - 3.5, bar.open, true), 'milestone done'],
    [`<circle cx="${NAMES + 184}" cy="${y - 3.5}" r="4.5" fill="#fff" stroke="#8a4b00" stroke-width="1.5"/>`, 'review'],
    [`<circle cx="${NAMES + 244}" cy="${y - 3.5}" r="4.5" fill="#8a4b00"/>`, 'review held'],
  ];
  const places = [NAMES + 16, NAMES + 92, NAMES + 194, NAMES + 254];
  return items.map(([sign, words], index) => sign + text(places[index] ?? 0, y, words, ` fill="${faint}"`)).join('');
}

/** The time of a plan as a picture that stands by itself: objectives with milestones, reviews, today. */
export function timelineSvg(content: TimelineContent): string {
  const axis = timeAxis(content.plan, CHART);
  const bottom = HEAD + content.objectives.length * ROW;
  const height = bottom + FOOT + 24;
  const width = NAMES + CHART + 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Inter, Helvetica, Arial, sans-serif" font-size="10" fill="${ink}"><rect width="${width}" height="${height}" fill="#fff"/>${names(content)}<g transform="translate(${NAMES} 0)">${head(axis, bottom)}${rows(axis, content)}${marks(axis, content, bottom)}</g>${legend(bottom + FOOT + 12)}</svg>`;
}
