import { journalClient } from '../../api/client.ts';
import { codePicture, type Picture, wordsOfPicture } from '../../charts/picture/take.ts';
import type { ChartWish } from './openChartExport.tsx';

/** The words of an export, each once. */
function wordsOf({ title, summary, note, legend, rows }: ChartWish, picture: Picture | null): string[] {
  const labels = legend.map(({ label }) => label);
  return [...new Set([title, summary, note, ...labels, ...rows.flat(), ...(picture ? wordsOfPicture(picture) : [])])];
}

/** An export with all its words by code names. */
export function inCodeNames(wish: ChartWish, coded: (words: string) => string): ChartWish {
  const { title, summary, note, legend, rows } = wish;
  return {
    title: coded(title),
    summary: coded(summary),
    note: coded(note),
    legend: legend.map((entry) => ({ ...entry, label: coded(entry.label) })),
    rows: rows.map((row) => row.map(coded)),
  };
}

/**
 * Puts code names in the place of names that stand in the register: in the words of an export, and in those that are drawn
 * in its picture. The journal knows the register; without its answer nothing is written.
 */
export async function codedChart(wish: ChartWish, picture: Picture | null): Promise<ChartWish> {
  const words = wordsOf(wish, picture);
  const answers = await journalClient.exports.coded.query(words);
  const byWords = new Map(words.map((each, index) => [each, answers[index]]));
  const coded = (each: string): string => byWords.get(each) ?? '';
  if (picture) codePicture(picture, coded);
  return inCodeNames(wish, coded);
}
