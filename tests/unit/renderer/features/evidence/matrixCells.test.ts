// @vitest-environment happy-dom
import type { KeyboardEvent } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import {
  cellByKey,
  cellElement,
  focusCell,
  placeOfCell,
} from '../../../../../src/renderer/features/evidence/matrix/cells.ts';

beforeEach(() => {
  const row = (index: number) => `<tr data-row="${index}"><th><a href="#" data-row-target>Piece</a></th>
    ${[0, 1, 2].map((column) => `<td data-cell="${column}"><button type="button"></button></td>`).join('')}</tr>`;
  document.body.innerHTML = `<table>${[0, 1].map(row).join('')}</table>`;
});

const table = () => document.querySelector('table');
const focused = () => document.activeElement as HTMLElement;
const place = () => placeOfCell(cellElement(focused()));

/** Presses a key where the focus is; `moved`: the row to which the list moves by it. Returns what the list was asked. */
function press(key: string, moved: number | null = null, held: Partial<KeyboardEvent> = {}) {
  const move = vi.fn(() => moved);
  const event = { key, preventDefault: vi.fn(), ...held } as unknown as KeyboardEvent;
  cellByKey(event, focused(), move);
  return { move, prevented: vi.mocked(event.preventDefault).mock.calls.length > 0 };
}

test('right and left go from the piece along its cells and back, and stay within the row', () => {
  document.querySelector<HTMLElement>('[data-row-target]')?.focus();
  for (const column of [0, 1, 2, 2]) {
    expect(press('ArrowRight').prevented).toBe(true);
    expect(place()).toEqual({ row: 0, column });
  }
  press('ArrowLeft');
  expect(place()).toEqual({ row: 0, column: 1 });
  for (let count = 0; count < 3; count++) press('ArrowLeft');
  expect(place()).toBeNull();
  expect(focused().matches('[data-row="0"] [data-row-target]')).toBe(true);
});

test('up and down stay in their column, wherever the list moves to; from a piece the list alone moves', () => {
  focusCell(table(), { row: 0, column: 2 });
  expect(press('ArrowDown', 1).move).toHaveBeenCalledOnce();
  expect(place()).toEqual({ row: 1, column: 2 });
  press('ArrowDown', null);
  expect(place()).toEqual({ row: 1, column: 2 });
  focusCell(table(), { row: 0, column: -1 });
  expect(press('ArrowDown', 1).move).toHaveBeenCalledOnce();
  expect(place()).toBeNull();
});

test('arrows with a modifier are not the table’s, and Enter is left to the button', () => {
  focusCell(table(), { row: 0, column: 1 });
  for (const held of [{ altKey: true }, { ctrlKey: true }, { shiftKey: true }]) {
    expect(press('ArrowRight', null, held).prevented).toBe(false);
  }
  expect(press('Enter').prevented).toBe(false);
  expect(place()).toEqual({ row: 0, column: 1 });
});
