import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { toCsv, withoutEscape } from '../../../../src/shared/domain/csv.ts';

test('a cell that a spreadsheet would take for a formula begins with an apostrophe', () => {
  for (const start of ['=', '+', '-', '@', '\t', '\r']) {
    const cell = `${start}cmd|' /C calc'!A0`;
    const [row] = Papa.parse<string[]>(toCsv([[cell]]).slice(1)).data;
    expect(row).toEqual([`'${cell}`]);
  }
  expect(toCsv([['1.50', 'a = b', '']])).toBe('\uFEFF1.50,a = b,\r\n');
});

test('the file is RFC 4180: a byte order mark, CRLF, quotes doubled inside quotes', () => {
  const rows = [
    ['Aim', 'Client'],
    ['He said “no”, then "yes"', 'Client 1'],
    ['two\nlines', ''],
  ];
  expect(toCsv(rows)).toBe('\uFEFFAim,Client\r\n"He said “no”, then ""yes""",Client 1\r\n"two\nlines",\r\n');
});

test('whatever stands in the cells comes back from the file, and none of it begins as a formula', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('=1+1', '-', "'=x", '\t', '+44 20', '@home', '"'),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
      const text = toCsv(rows);
      expect(text.startsWith('\uFEFF')).toBe(true);
      const read = Papa.parse<string[]>(text.slice(1), { delimiter: ',', newline: '\r\n' }).data.slice(0, -1);
      expect(read.flat().filter((each) => /^[=+\-@\t\r]/.test(each))).toEqual([]);
      // An apostrophe of the writer's own before a formula cannot be told from the escape.
      const expected = rows.map((row) => row.map(withoutEscape));
      expect(read.map((row) => row.map(withoutEscape))).toEqual(expected);
    }),
  );
});
