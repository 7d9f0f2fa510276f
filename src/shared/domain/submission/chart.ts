import { element, type MarkupElement, type MarkupNode } from '../../document/markup.ts';
import type { BlockChart } from './block.ts';

const CHART_SIZE = { width: 640, height: 300 };
const EDGE = { left: 44, right: 8, top: 12, bottom: 34 };
const LEGEND = 22;
/** Told apart in grey as well: from dark to light, and lines by their dashes. */
const colours = ['#1f4e5f', '#c0712a', '#5b8a72', '#8a5a83', '#9a8c4a', '#6b7c93', '#b0413e', '#3d3d3d'];
const dashes = ['', '7 4', '2 4', '10 3 2 3', '4 2', '1 3', '12 4', '6 2 1 2'];

const figures = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const colourOf = (index: number): string => colours[index % colours.length] ?? '#000000';
const rounded = (value: number): number => Math.round(value * 10) / 10;

function text(x: number, y: number, words: string, anchor: 'start' | 'middle' | 'end'): MarkupElement {
  const look = { 'font-family': 'Inter, Arial, sans-serif', 'font-size': 11, fill: '#444444' };
  return element('text', { x: rounded(x), y: rounded(y), 'text-anchor': anchor, ...look }, [words]);
}

interface Ground {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Steps of 1, 2 or 5 times a power of ten, about four of them; a scale of five has one for each score. */
function stepOf(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most / 4));
  return ([1, 2, 5, 10].find((factor) => factor * power * 5 >= most) ?? 10) * power;
}

function grid({ most, unit }: BlockChart, { left, top, width, height }: Ground): MarkupNode[] {
  const step = stepOf(most);
  const count = Math.floor(most / step + 0.001);
  const lines = Array.from({ length: count + 1 }, (_, index) => index * step);
  return lines.flatMap((value) => {
    const y = top + height - (value / most) * height;
    const place = { x1: left, x2: left + width, y1: rounded(y), y2: rounded(y) };
    const label = value === lines.at(-1) ? `${figures.format(value)}` : figures.format(value);
    return [
      element('line', { ...place, stroke: value === 0 ? '#777777' : '#dddddd', 'stroke-width': 1 }),
      text(left - 6, y + 4, label, 'end'),
      ...(value === lines.at(-1) ? [text(left + 2, y - 3, unit, 'start')] : []),
    ];
  });
}

/** So many labels that none runs into the next. */
function labels({ labels: all }: BlockChart, { left, top, width, height }: Ground): MarkupNode[] {
  const room = width / all.length;
  const longest = Math.max(...all.map((label) => label.length)) * 6.2;
  const every = Math.max(1, Math.ceil(longest / room));
  return all.flatMap((label, index) =>
    index % every === 0 ? [text(left + (index + 0.5) * room, top + height + 16, label, 'middle')] : [],
  );
}

function bars({ series, labels: all, most }: BlockChart, { left, top, width, height }: Ground): MarkupNode[] {
  const room = width / all.length;
  const broad = Math.min(28, (room * 0.72) / series.length);
  return series.flatMap(({ values }, which) =>
    values.flatMap((value, index) => {
      if (value === null || value === 0) return [];
      const high = (value / most) * height;
      const x = left + (index + 0.5) * room + (which - series.length / 2) * broad;
      const place = {
        x: rounded(x),
        y: rounded(top + height - high),
        width: rounded(broad - 1),
        height: rounded(high),
      };
      return [element('rect', { ...place, fill: colourOf(which) })];
    }),
  );
}

function lines({ series, labels: all, most }: BlockChart, { left, top, width, height }: Ground): MarkupNode[] {
  const room = width / all.length;
  return series.flatMap(({ values }, which) => {
    const points = values.flatMap((value, index) =>
      value === null
        ? []
        : [{ x: rounded(left + (index + 0.5) * room), y: rounded(top + height - (value / most) * height) }],
    );
    const look = { fill: 'none', stroke: colourOf(which), 'stroke-width': 2 };
    const dash = dashes[which % dashes.length] ?? '';
    return [
      element('polyline', {
        points: points.map(({ x, y }) => `${x},${y}`).join(' '),
        ...look,
        'stroke-dasharray': dash === '' ? null : dash,
      }),
      ...points.map(({ x, y }) => element('circle', { cx: x, cy: y, r: 3.5, fill: colourOf(which) })),
    ];
  });
}

const MIDDLE = { x: CHART_SIZE.width / 2, y: 140, reach: 100 };

/** A place on the spoke with this number, `share` of the way out; the first spoke points up. */
function onSpoke(index: number, count: number, share: number): { x: number; y: number; side: number } {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2;
  const side = Math.cos(angle);
  const [x, y] = [MIDDLE.x + share * MIDDLE.reach * side, MIDDLE.y + share * MIDDLE.reach * Math.sin(angle)];
  return { x: rounded(x), y: rounded(y), side };
}

const joined = (points: readonly { x: number; y: number }[]): string => points.map(({ x, y }) => `${x},${y}`).join(' ');

/** A spoke for each label, and a line for each series; where a series has no value, its line goes on to the next. */
function radar({ series, labels: all, most }: BlockChart): MarkupNode[] {
  const rings = [0.2, 0.4, 0.6, 0.8, 1].map((share) =>
    element('polygon', {
      points: joined(all.map((_, index) => onSpoke(index, all.length, share))),
      fill: 'none',
      stroke: '#dddddd',
    }),
  );
  const names = all.map((label, index) => {
    const { x, y, side } = onSpoke(index, all.length, 1.1);
    if (Math.abs(side) >= 0.2) return text(x, y + 4, label, side > 0 ? 'start' : 'end');
    // Above and below everything else, so that it runs into no neighbour.
    return text(x, y < MIDDLE.y ? y : y + 12, label, 'middle');
  });
  const drawn = series.flatMap(({ values }, which) => {
    const points = values.flatMap((value, index) => (value === null ? [] : [onSpoke(index, all.length, value / most)]));
    const dash = dashes[which % dashes.length] ?? '';
    const look = { fill: 'none', stroke: colourOf(which), 'stroke-width': 2 };
    return [
      element('polygon', { points: joined(points), ...look, 'stroke-dasharray': dash === '' ? null : dash }),
      ...points.map(({ x, y }) => element('circle', { cx: x, cy: y, r: 3, fill: colourOf(which) })),
    ];
  });
  return [
    ...rings,
    ...names,
    ...drawn,
    text(MIDDLE.x + 4, MIDDLE.y - MIDDLE.reach + 12, figures.format(most), 'start'),
  ];
}

function legend({ series }: BlockChart, y: number): MarkupNode[] {
  let x = EDGE.left;
  return series.flatMap(({ name }, index) => {
    const at = x;
    x += 30 + name.length * 6.4;
    return [
      element('rect', { x: at, y: y - 9, width: 10, height: 10, fill: colourOf(index) }),
      text(at + 15, y, name, 'start'),
    ];
  });
}

/** A chart as a drawing. What it says in words stands beside it: `chartInWords`. */
export function chartDrawing(chart: BlockChart): MarkupElement {
  const { width, height } = CHART_SIZE;
  const isMany = chart.series.length > 1;
  const ground: Ground = {
    left: EDGE.left,
    top: EDGE.top + 8,
    width: width - EDGE.left - EDGE.right,
    height: height - EDGE.top - 8 - EDGE.bottom - (isMany ? LEGEND : 0),
  };
  const axes = () => [...grid(chart, ground), ...labels(chart, ground)];
  const marks =
    chart.shape === 'radar'
      ? radar(chart)
      : [...axes(), ...(chart.shape === 'bars' ? bars(chart, ground) : lines(chart, ground))];
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height }, [
    ...marks,
    ...(isMany ? legend(chart, height - 6) : []),
  ]);
}
