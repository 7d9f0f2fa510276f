// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Channel } from '../../../../../src/renderer/api/channel.ts';
import { Qualifications } from '../../../../../src/renderer/features/units/Qualifications.tsx';
import type { OfferedUnit } from '../../../../../src/shared/domain/offeredUnit.ts';
import { aUnit } from '../../../../helpers/evidence.ts';
import { aScreen, type Screen } from '../../aScreen.tsx';

/** Answers in the place of the journal, by path. */
const asked = vi.hoisted(() => vi.fn<Channel['request']>());
vi.mock('../../../../../src/renderer/api/channel.ts', () => ({ createChannel: () => ({ request: asked }) }));

const offered = (id: string): OfferedUnit => {
  const { outcomes: _, sections: __, requirements: ___, ...unit } = aUnit({ id, name: `Unit ${id}` });
  return { ...unit, own: true, retired: false, chosen: false, criteria: 2 };
};
const units = [offered('body-7'), offered('body-8')];
let unreadable: string[];
let refused: string[];
let kept: string[];
let screen: Screen;

beforeEach(() => {
  unreadable = [];
  refused = [];
  kept = [];
  asked.mockImplementation(async ({ path, input }) => {
    if (path === 'units.offered') {
      return { ok: true, data: units.map((unit) => ({ ...unit, chosen: kept.includes(unit.id) })) };
    }
    if (path === 'units.unreadable') return { ok: true, data: unreadable };
    if (path !== 'units.choose') throw new Error(`nobody answers ${path}`);
    const ids = input as string[];
    if (ids.some((id) => refused.includes(id))) {
      return { ok: false, error: { code: 'disk-full', message: 'the disk is full' } };
    }
    kept = ids;
    return { ok: true, data: null };
  });
});
afterEach(() => {
  screen.remove();
  asked.mockReset();
});

function box(id: string): HTMLInputElement {
  const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent?.includes(`Unit ${id}`));
  const input = label && document.getElementById(label.htmlFor);
  if (!(input instanceof HTMLInputElement)) throw new Error(`no box for ${id}`);
  return input;
}

test('two units that are ticked one right after the other are both kept', async () => {
  screen = await aScreen(<Qualifications />);
  await screen.until(() => screen.words().includes('Unit body-7'));
  await screen.act(() => box('body-7').click());
  await screen.act(() => box('body-8').click());
  await screen.until(() => kept.length === 2);
  expect([box('body-7').checked, box('body-8').checked]).toEqual([true, true]);
});

test('a unit that could not be kept is not shown as chosen: its box is empty again, the others as they were, and it is said', async () => {
  refused = ['body-8'];
  screen = await aScreen(<Qualifications />);
  await screen.until(() => screen.words().includes('Unit body-7'));
  await screen.act(() => box('body-7').click());
  await screen.until(() => kept.includes('body-7'));
  await screen.act(() => box('body-8').click());
  await screen.until(() => asked.mock.calls.filter(([{ path }]) => path === 'units.choose').length === 2);
  await screen.until(() => !box('body-8').checked);
  expect(box('body-7').checked).toBe(true);
  expect(kept).toEqual(['body-7']);
  await screen.until(() => screen.words().includes('disk is full'));
});

test('a unit that cannot be given up stays ticked', async () => {
  kept = ['body-7'];
  screen = await aScreen(<Qualifications />);
  await screen.until(() => screen.words().includes('Unit body-7'));
  asked.mockImplementation(async ({ path }) =>
    path === 'units.choose'
      ? { ok: false, error: { code: 'disk-full', message: 'the disk is full' } }
      : { ok: true, data: [] },
  );
  await screen.act(() => box('body-7').click());
  await screen.until(() => screen.words().includes('disk is full'));
  expect(box('body-7').checked).toBe(true);
});

test('a unit of one’s own that this version cannot read is named, with what to do; the others are there', async () => {
  unreadable = ['body-9'];
  screen = await aScreen(<Qualifications />);
  await screen.until(() => screen.words().includes('body-9 cannot be read'));
  const notice = document.querySelector('[role="alert"]')?.textContent ?? '';
  expect(notice).toContain('It is kept, with its evidence');
  expect(notice).toContain('Add its file again, or write it anew under the short name body-9.');
  const own = document.querySelector('ul[aria-label="Units of your own"]')?.textContent ?? '';
  expect(own).toContain('body-7');
  expect(own).not.toContain('body-9');
});
