import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOrderOf, readDay, readMinutes, readTime, unitOf } from '../../../../src/shared/domain/logCells.ts';
import { guessColumns, type LogMapping } from '../../../../src/shared/domain/logImport.ts';
import { readLine } from '../../../../src/shared/domain/logLines.ts';

const mapping: LogMapping = {
  headed: true,
  columns: { day: 0, client: 1, duration: 2, start: 3, status: 4, paid: 5 },
  dayOrder: 'dmy',
  unit: 'hours',
  usual: { kind: 'coaching', paid: true, format: 'video', setting: 'one-to-one' },
  names: 'real',
  zone: 'Europe/London',
};
const TODAY = '2026-11-20';

function messageOf(cells: string[], change: Partial<LogMapping> = {}): string | undefined {
  const read = readLine(2, cells, { ...mapping, ...change }, TODAY);
  return read.ok ? undefined : read.message;
}

test('days are read in their order; a year in front or a month in letters needs none', () => {
  expect(readDay('03/04/2026', 'dmy')?.day).toBe('2026-04-03');
  expect(readDay('03/04/2026', 'mdy')?.day).toBe('2026-03-04');
  expect(readDay('03/04/2026', 'ymd')).toBeNull();
  expect(readDay('3.4.26', 'dmy')?.day).toBe('2026-04-03');
  for (const order of ['ymd', 'dmy', 'mdy'] as const) {
    expect(readDay('2026-04-03', order)?.day).toBe('2026-04-03');
    expect(readDay('Fri, 3rd April 2026', order)?.day).toBe('2026-04-03');
    expect(readDay('April 3, 2026', order)?.day).toBe('2026-04-03');
  }
  expect(readDay('2026-04-03T14:30:00', 'dmy')).toEqual({ day: '2026-04-03', rest: '14:30:00' });
});

test('a day that the calendar does not have is none: leap days and month ends', () => {
  expect(readDay('29/02/2024', 'dmy')?.day).toBe('2024-02-29');
  expect(readDay('29/02/2025', 'dmy')).toBeNull();
  expect(readDay('31/04/2026', 'dmy')).toBeNull();
  expect(readDay('13/13/2026', 'dmy')).toBeNull();
  expect(readDay('2026-02-30', 'ymd')).toBeNull();
  expect(readDay('Total', 'dmy')).toBeNull();
});

test('the order of days is found where one date tells it, and asked where none does or two disagree', () => {
  expect(dayOrderOf(['01/02/2026', '13/02/2026'])).toBe('dmy');
  expect(dayOrderOf(['01/02/2026', '02/13/2026'])).toBe('mdy');
  expect(dayOrderOf(['01/02/2026', '03/04/2026'])).toBe('unsure');
  expect(dayOrderOf(['13/02/2026', '02/13/2026'])).toBe('unsure');
  expect(dayOrderOf(['2026-02-13', '', '3 Feb 2026'])).toBe('ymd');
  expect(dayOrderOf(['Ann', 'Bea', '01/02/2026'])).toBeNull();
  expect(dayOrderOf([])).toBeNull();
});

test('every day that is written in an order is read back in it', () => {
  const day = fc.date({ min: new Date('1970-01-01'), max: new Date('2069-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.constantFrom('/', '.', '-'), (date, sign) => {
      const iso = date.toISOString().slice(0, 10);
      const [year = '', month = '', dayOfMonth = ''] = iso.split('-');
      expect(readDay([dayOfMonth, month, year].join(sign), 'dmy')?.day).toBe(iso);
      expect(readDay([month, dayOfMonth, year].join(sign), 'mdy')?.day).toBe(iso);
      expect(readDay([year, month, dayOfMonth].join(sign), 'ymd')?.day).toBe(iso);
    }),
  );
});

test('times of day are read with and without a half of the day', () => {
  const read = ['14:30', '9.05', '14:30:00', '2:30 pm', '12am', '12 pm', '9 a.m.', '14h30'].map(readTime);
  expect(read).toEqual(['14:30', '09:05', '14:30', '14:30', '00:00', '12:00', '09:00', '14:30']);
  expect(['25:00', '12:60', '13 pm', '9', 'noon', ''].map(readTime)).toEqual([null, null, null, null, null, null]);
});

test('durations are read as people write them', () => {
  const read = ['1:30', '01:30:00', '1h30', '1h 30m', '1 hour 30 minutes', '1.5 h', '90 min', '1,5'];
  expect(read.map((text) => readMinutes(text, 'hours'))).toEqual([90, 90, 90, 90, 90, 90, 90, 90]);
  expect(readMinutes('90', 'minutes')).toBe(90);
  expect(readMinutes('0.75', 'hours')).toBe(45);
  expect(['an hour', '', 'h', '-1', '1:75'].map((text) => readMinutes(text, 'hours'))).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});

test('what a bare number means is told by the heading, or by what only one unit makes sensible, or asked', () => {
  expect(unitOf('Duration (mins)', ['1'])).toBe('minutes');
  expect(unitOf('Hours', ['60'])).toBe('hours');
  expect(unitOf('Duration', ['60', '90'])).toBe('minutes');
  expect(unitOf('Duration', ['1.5', '2'])).toBe('hours');
  expect(unitOf('Duration', ['1', '2'])).toBe('unsure');
  expect(unitOf('Duration', ['1.5', '90'])).toBe('unsure');
  expect(unitOf('Duration', ['1:30', '1h'])).toBeNull();
});

test('columns are guessed by their headings, each for one field', () => {
  expect(guessColumns(['Start date', 'Start time', 'Name', 'Paid hours', 'Topic'])).toEqual({
    day: 0,
    start: 1,
    client: 2,
    duration: 3,
    aim: 4,
  });
  const own = ['Date', 'Start', 'Kind', 'Client', 'Hours', 'Hours and minutes', 'Paid', 'Setting', 'Format', 'Detail'];
  expect(guessColumns(own)).toEqual({
    day: 0,
    start: 1,
    kind: 2,
    client: 3,
    duration: 4,
    paid: 6,
    setting: 7,
    format: 8,
    aim: 9,
  });
  expect(guessColumns(['Foo', 'Bar'])).toEqual({});
});

test('a line becomes a session, its start from its own column or from the date', () => {
  expect(readLine(7, ['29/02/2024 14:00', 'Ann', '1.5', '', '', 'pro bono'], mapping, TODAY)).toEqual({
    ok: true,
    line: {
      line: 7,
      day: '2024-02-29',
      start: '14:00',
      client: 'Ann',
      minutes: 90,
      kind: 'coaching',
      paid: false,
      format: 'video',
      setting: 'one-to-one',
      status: 'held',
      aim: '',
    },
  });
});

test('what is wrong with a line is said cell by cell, in sentences', () => {
  expect(messageOf(['31/04/2026', 'Ann', '1'])).toBe('“31/04/2026” is not a date written as day/month/year.');
  expect(messageOf(['21/11/2026', 'Ann', '1'])).toBe('The date 2026-11-21 lies in the future.');
  expect(messageOf(['20/11/2026', 'Ann', '1'])).toBeUndefined();
  expect(messageOf(['01/01/1926', 'Ann', '1'])).toContain('too long ago');
  expect(messageOf(['', '', ''])).toBe('The date is missing. The client is missing. The duration is missing.');
  expect(messageOf(['01/02/2026', 'Ann', '0'])).toContain('The duration is 0');
  expect(messageOf(['01/02/2026', 'Ann', '12'])).toBeUndefined();
  expect(messageOf(['01/02/2026', 'Ann', '12.5'])).toBe('“12.5” is more than 12 hours.');
  expect(messageOf(['01/02/2026', 'Ann', 'long'])).toContain('“long” is not a duration');
  expect(messageOf(['01/02/2026', 'Ann', '1', '25:00'])).toBe('“25:00” is not a time such as 14:30.');
  expect(messageOf(['01/02/2026', 'Ann', '1', '', 'maybe', 'perhaps'])).toBe(
    '“maybe” is not held, cancelled or not attended. “perhaps” is not yes or no.',
  );
  expect(messageOf(['01/02/2026', 'A'.repeat(61), '1'], { names: 'code-names' })).toContain('longer than 60');
});

test('a session that was not held needs no duration', () => {
  const read = readLine(2, ['01/02/2026', 'Ann', '', '', 'no show', ''], mapping, TODAY);
  expect(read).toMatchObject({ ok: true, line: { status: 'not-attended', minutes: 60 } });
});
