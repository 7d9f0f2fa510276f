import type { ChartRunOptions } from 'docx/charts';
import type { BlockChart } from '../../../../../shared/domain/submission/block.ts';

const SIZE = { width: 600, height: 300 };
const colours = ['1F4E5F', 'C0712A', '5B8A72', '8A5A83', '9A8C4A', '6B7C93', 'B0413E', '3D3D3D'];

/** A chart as Word draws it by itself, from its own figures: so it stays sharp and can be read out. */
export function drawnIn({ shape, labels, series, unit, most }: BlockChart): ChartRunOptions {
  const coloured = series.map((one, index) => ({ ...one, color: colours[index % colours.length] ?? '000000' }));
  const legend = series.length > 1 ? {} : ({ legend: false } as const);
  const base = { categories: labels, series: coloured, transformation: SIZE, chartArea: { border: 'none' } } as const;
  if (shape === 'radar') return { type: 'radar', ...base, markers: true, ...legend };
  const top = Math.ceil(most);
  // Scores have no halves.
  const interval = shape === 'lines' && top <= 10 ? { interval: 1 } : {};
  const valueAxis = { title: unit, minimum: 0, maximum: top, ...interval };
  return shape === 'bars'
    ? { type: 'column', ...base, valueAxis, ...legend }
    : { type: 'line', ...base, valueAxis, markers: true, emptyValues: 'connect', ...legend };
}
