import { expect, test } from 'vitest';
import { inLines } from '../../../../../src/renderer/charts/picture/take.ts';
import { inCodeNames } from '../../../../../src/renderer/features/exports/codedChart.ts';

test('all words of a chart’s export are coded: title, summary, note, legend and table', () => {
  const coded = inCodeNames(
    {
      title: 'Henrietta’s framework',
      summary: 'Henrietta: from 2 to 3.',
      note: 'Henrietta is a peer.',
      legend: [{ label: 'Henrietta', color: 'red' }],
      rows: [['Rated by'], ['Henrietta']],
    },
    (words) => words.replace('Henrietta', 'Heron'),
  );
  expect(JSON.stringify(coded)).not.toContain('Henrietta');
  expect(coded.legend).toEqual([{ label: 'Heron', color: 'red' }]);
  expect(coded.rows).toEqual([['Rated by'], ['Heron']]);
});

test('words that were coded are written in as many lines as before', () => {
  expect(inLines('Listening to Heron', 1)).toEqual(['Listening to Heron']);
  expect(inLines('Listening to Heron', 2)).toEqual(['Listening', 'to Heron']);
  expect(inLines('Heron', 3)).toEqual(['Heron', '', '']);
});
