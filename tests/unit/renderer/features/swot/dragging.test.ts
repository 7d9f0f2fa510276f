import { describe, expect, test } from 'vitest';
import { dropId, moveTo, nextPlace, placesOf } from '../../../../../src/renderer/features/swot/dragging.ts';
import type { Quadrant, SwotItem } from '../../../../../src/shared/domain/swot.ts';

const item = (id: string, quadrant: Quadrant): SwotItem => ({
  id,
  lineage: id,
  quadrant,
  heading: id,
  text: '',
  role: 'both',
  themes: [],
  state: 'open',
  grounds: { standing: 0, gone: 0 },
  need: null,
});
const [a, b, c, d] = [item('a', 'strength'), item('b', 'strength'), item('c', 'strength'), item('d', 'threat')];
const items = [a, b, c, d];

describe('arrow keys', () => {
  const places = placesOf(items);
  const goes = (from: string, key: string) => {
    const place = nextPlace(places, from, key);
    return place && dropId(place);
  };

  test('go down and up through the items of a quadrant, its empty ground, and on to the next quadrant', () => {
    const seen = [dropId({ kind: 'item', item: a })];
    for (let next = goes(seen[0] ?? '', 'ArrowDown'); next !== null; next = goes(next, 'ArrowDown')) seen.push(next);
    expect(seen).toEqual([
      'item:a',
      'item:b',
      'item:c',
      'ground:strength',
      'ground:weakness',
      'ground:opportunity',
      'item:d',
      'ground:threat',
    ]);
    expect(goes('item:a', 'ArrowUp')).toBeNull();
    expect(goes('ground:strength', 'ArrowUp')).toBe('item:c');
  });

  test('go left and right to the quadrant beside, and nowhere at the edge', () => {
    expect(goes('item:b', 'ArrowRight')).toBe('ground:weakness');
    expect(goes('ground:weakness', 'ArrowLeft')).toBe('ground:strength');
    expect(goes('item:b', 'ArrowLeft')).toBeNull();
    expect(goes('item:d', 'ArrowLeft')).toBe('ground:opportunity');
    expect(goes('item:b', 'KeyX')).toBeNull();
  });
});

describe('an item that is let go', () => {
  test('on another one takes its place: those between move up or down', () => {
    expect(moveTo(c, { kind: 'item', item: a }, items)).toEqual({ quadrant: 'strength', beforeId: 'a' });
    expect(moveTo(a, { kind: 'item', item: b }, items)).toEqual({ quadrant: 'strength', beforeId: 'c' });
    expect(moveTo(a, { kind: 'item', item: c }, items)).toEqual({ quadrant: 'strength', beforeId: null });
    expect(moveTo(d, { kind: 'item', item: b }, items)).toEqual({ quadrant: 'strength', beforeId: 'b' });
  });

  test('on empty ground goes to the end, and on itself stays', () => {
    expect(moveTo(d, { kind: 'ground', quadrant: 'strength' }, items)).toEqual({
      quadrant: 'strength',
      beforeId: null,
    });
    expect(moveTo(a, { kind: 'item', item: a }, items)).toBeNull();
  });
});
