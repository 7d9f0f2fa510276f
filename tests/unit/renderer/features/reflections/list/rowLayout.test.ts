import { expect, test } from 'vitest';
import { layOut, rowByKey } from '../../../../../../src/renderer/features/reflections/list/rowLayout.ts';

const heading = { title: 'A month', note: '' };

test('months lie under each other, each as tall as its heading and its rows', () => {
  const layout = layOut(
    [
      { key: '2026-02', heading, count: 3 },
      { key: '2026-01', heading, count: 2 },
    ],
    100,
    40,
  );
  expect(layout.count).toBe(5);
  expect(layout.sections.map(({ first, top, height }) => ({ first, top, height }))).toEqual([
    { first: 0, top: 0, height: 340 },
    { first: 3, top: 340, height: 240 },
  ]);
});

test('the first row of a month carries the heading, so that all heights add up to the whole', () => {
  const layout = layOut(
    [
      { key: '2026-02', heading, count: 3 },
      { key: '2026-01', heading, count: 2 },
    ],
    100,
    40,
  );
  const heights = Array.from({ length: layout.count }, (_, index) => layout.heightOf(index));
  expect(heights).toEqual([140, 100, 100, 140, 100]);
});

test('rows without headings are rows only, and an empty section is not there', () => {
  const layout = layOut(
    [
      { key: 'none', heading, count: 0 },
      { key: 'found', heading: null, count: 2 },
    ],
    120,
    40,
  );
  expect(layout.sections.map(({ key }) => key)).toEqual(['found']);
  expect(layout.heightOf(0)).toBe(120);
});

test('keys move within the list and stop at its ends', () => {
  expect(rowByKey('ArrowDown', 4, 10, 6)).toBe(5);
  expect(rowByKey('ArrowUp', 0, 10, 6)).toBe(0);
  expect(rowByKey('PageDown', 7, 10, 6)).toBe(9);
  expect(rowByKey('PageUp', 7, 10, 6)).toBe(1);
  expect(rowByKey('Home', 7, 10, 6)).toBe(0);
  expect(rowByKey('End', 7, 10, 6)).toBe(9);
  expect(rowByKey('x', 7, 10, 6)).toBeNull();
});
