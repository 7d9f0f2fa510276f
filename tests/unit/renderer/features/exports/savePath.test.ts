import { expect, test } from 'vitest';
import {
  isTaken,
  nameProblem,
  pathInside,
  safeName,
  withExtension,
} from '../../../../../src/renderer/features/exports/savePath.ts';

test('the ending is added once, whatever its case, and never to a folder', () => {
  expect(withExtension(' A year ', 'pdf')).toBe('A year.pdf');
  expect(withExtension('A year.PDF', 'pdf')).toBe('A year.PDF');
  expect(withExtension('A year', '')).toBe('A year');
});

test('a path is joined in the way of its system', () => {
  expect(pathInside('/home/coach', 'A year.pdf')).toBe('/home/coach/A year.pdf');
  expect(pathInside('/', 'A year.pdf')).toBe('/A year.pdf');
  expect(pathInside('C:\\Users\\coach', 'A year.pdf')).toBe('C:\\Users\\coach\\A year.pdf');
  expect(pathInside('C:\\', 'A year.pdf')).toBe('C:\\A year.pdf');
  expect(pathInside('\\\\server\\share', 'A year.pdf')).toBe('\\\\server\\share\\A year.pdf');
});

test('names that a file system does not take are refused with a reason', () => {
  for (const name of ['', '  ', 'a/b', 'a\\b', '..', '.hidden', 'end.', 'what?', 'x'.repeat(300)]) {
    expect(nameProblem(name)).not.toBeNull();
  }
  expect(nameProblem('The silence after lunch 2026-11-20.pdf')).toBeNull();
});

test('any title makes a name that can be used', () => {
  for (const title of ['What if…?', 'a/b: c', '...', '', '  ', 'x'.repeat(300), 'tab\tand\nline']) {
    expect(nameProblem(safeName(title))).toBeNull();
  }
  expect(safeName('What now? “Yes”')).toBe('What now “Yes”');
});

test('a name is taken whatever its case', () => {
  expect(isTaken('Year.pdf', ['year.PDF'])).toBe(true);
  expect(isTaken('Year.pdf', ['Year.zip'])).toBe(false);
});
