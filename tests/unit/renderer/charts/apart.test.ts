import { expect, test } from 'vitest';
import { placesSideBySide, setApart } from '../../../../src/renderer/charts/apart.ts';
import { shadeOf } from '../../../../src/renderer/charts/HeatGrid.tsx';
import { lookOf, markPath } from '../../../../src/renderer/charts/looks.ts';
import { nameLines } from '../../../../src/renderer/charts/nameLines.ts';
import { linesOf } from '../../../../src/renderer/charts/picture/sheet.ts';
import { fitAround, outlineOf } from '../../../../src/renderer/charts/RadarShapes.tsx';
import { isSparse } from '../../../../src/renderer/charts/SmallLines.tsx';
import { markAfter } from '../../../../src/renderer/charts/useMarks.ts';

const line = (...points: [number, number][]) => points.map(([at, value]) => ({ at, value }));

test('lines that meet nobody stay on their values', () => {
  expect(setApart([line([0, 2], [10, 2]), line([0, 3], [10, 4]), line([20, 2])], 0.1)).toEqual([0, 0, 0]);
});

test('lines that lie on each other, cross in a point or end in one are set apart, the first stays', () => {
  const flat = line([0, 3], [10, 3]);
  expect(setApart([flat, flat, flat], 0.1)).toEqual([0, 0.1, -0.1]);
  expect(setApart([flat, line([5, 3])], 0.1)).toEqual([0, 0.1]);
  expect(setApart([line([0, 1], [10, 3]), line([5, 2])], 0.1)).toEqual([0, 0.1]);
});

test('more lines than there are places share one', () => {
  const many = Array.from({ length: 9 }, () => line([0, 3]));
  expect(setApart(many, 0.1).map((shift) => Math.round(shift * 10))).toEqual([0, 1, -1, 2, -2, 3, -3, 0, 0]);
});

test('points of one value stand beside each other around it; one alone, and one that is missing, stay', () => {
  expect(placesSideBySide([3, 4, 3, null])).toEqual([-0.5, 0, 0.5, 0]);
  expect(placesSideBySide([2, 2, 2.01, 2])).toEqual([-1.5, -0.5, 0.5, 1.5]);
  expect(placesSideBySide([null, null])).toEqual([0, 0]);
});

test('a name goes into lines that hold it: a long word goes on, and what has no line is told', () => {
  expect(nameLines('Establishes and maintains agreements', 17)).toEqual(['Establishes and', 'maintains', 'agreements']);
  expect(nameLines('Unvoreingenommenheit', 8)).toEqual(['Unvorein', 'genommen', 'heit']);
  expect(nameLines('Unvoreingenommenheit', 8, 2)).toEqual(['Unvorein', 'genomme…']);
  expect(nameLines('One two three four', 9, 1)).toEqual(['One two…']);
  expect(nameLines('Presence', 17, 2)).toEqual(['Presence']);
});

test('names stand around a web where they are few and short; else numbers do', () => {
  expect(fitAround(['Meeting ethical, legal and professional guidelines', 'Presence', 'Listening'])).toBe(true);
  expect(fitAround(['Maintains presence: stays conscious and present, open, flexible and grounded'])).toBe(false);
  expect(fitAround(Array.from({ length: 15 }, (_, index) => `Skill ${index}`))).toBe(false);
});

test('small charts show the shapes of points only where all lines are short', () => {
  const panel = (length: number) => ({
    lines: [{ key: 'self:', look: lookOf(0, 0), points: Array(length).fill({ day: '2026-01-01', value: 1 }) }],
  });
  expect(isSparse([panel(1), panel(15)])).toBe(true);
  expect(isSparse([panel(1), panel(50)])).toBe(false);
});

test('six competencies by six persons all look different', () => {
  const six = [0, 1, 2, 3, 4, 5];
  const looks = six.flatMap((about) => six.map((whom) => JSON.stringify(lookOf(about, whom))));
  expect(new Set(looks).size).toBe(36);
});

test.each([
  ['colour and point, as in the gaps', 'color', 'shape'],
  ['colour and line, as in the small charts', 'color', 'dash'],
  ['line and point, where colours are competencies', 'dash', 'shape'],
] as const)('thirty persons are told apart by %s', (_, one, other) => {
  const looks = Array.from({ length: 30 }, (__, whom) => lookOf(whom, whom));
  expect(new Set(looks.map((look) => `${look[one]} ${look[other]}`)).size).toBe(30);
});

test('every shape of a point has an outline of its own', () => {
  const shapes = Array.from({ length: 7 }, (_, whom) => lookOf(whom, whom).shape);
  expect(new Set(shapes.map((shape) => markPath(shape, 0, 0, 5))).size).toBe(7);
});

test.each([
  [1, 1, 5, 1],
  [3, 1, 5, 3],
  [5, 1, 5, 5],
  [5.5, 1, 10, 3],
  [10, 1, 10, 5],
  [0, 0, 4, 1],
])('%d on %d to %d has shade %d', (value, least, most, shade) => {
  expect(shadeOf(value, least, most)).toBe(shade);
});

/** Two rows: points at 0, 5 and 9 in the first, at 4 and 20 in the second. */
const marks = [
  [0, 0],
  [0, 5],
  [0, 9],
  [3, 4],
  [3, 20],
].map(([row = 0, at = 0]) => ({ id: `${row} ${at}`, row, at }));

test.each([
  ['ArrowRight', '0 5', '0 9'],
  ['ArrowRight', '0 9', undefined],
  ['ArrowLeft', '0 5', '0 0'],
  ['Home', '0 9', '0 0'],
  ['End', '3 4', '3 20'],
  ['ArrowDown', '0 9', '3 4'],
  ['ArrowDown', '3 4', undefined],
  ['ArrowUp', '3 20', '0 9'],
  ['ArrowUp', '3 4', '0 5'],
  ['Enter', '0 5', undefined],
])('%s on the point %s leads to %s', (key, from, to) => {
  const start = marks.find(({ id }) => id === from);
  expect(start && markAfter(key, marks, start)?.id).toBe(to);
});

test('words of a picture are broken where they no longer fit, a long one stands alone', () => {
  const widthOf = (words: string) => words.length;
  expect(linesOf('one two three incomprehensibilities end', 9, widthOf)).toEqual([
    'one two',
    'three',
    'incomprehensibilities',
    'end',
  ]);
});

test('a shape of a web is closed over the corners that there are', () => {
  const corners = [
    { x: 0, y: -10 },
    { x: 10, y: 0 },
    { x: 0, y: 10 },
  ];
  expect(outlineOf(corners)).toBe('M0,-10L10,0L0,10Z');
  expect(outlineOf([])).toBe('');
});
