import type { ReactNode } from 'react';
import type { GateText } from '../../../shared/domain/anonymity/report.ts';
import type { ChartFormat } from '../../../shared/domain/chartFile.ts';
import { toCsv } from '../../../shared/domain/csv.ts';
import { AppError } from '../../../shared/result.ts';
import { hostClient } from '../../api/client.ts';
import type { LegendEntry } from '../../charts/ChartLegend.tsx';
import { pngFile, svgFile } from '../../charts/picture/files.ts';
import { sheetOf } from '../../charts/picture/sheet.ts';
import { type Picture, paperColors, takePicture } from '../../charts/picture/take.ts';
import { today } from '../../ui/days.ts';
import { codedChart } from './codedChart.ts';
import { datedName, ExportSteps } from './ExportSteps.tsx';
import type { FormatWords } from './formats.ts';
import type { ExportDialogProps } from './openExportDialog.tsx';
import { openGatedExport } from './openGatedExport.tsx';
import { gateOfTexts } from './textsGate.ts';

const formats: readonly FormatWords<ChartFormat>[] = [
  {
    format: 'png',
    label: 'PNG picture',
    description: 'For a document or a slide, with its title, legend and date.',
    extension: 'png',
    beginning: 'Drawing the picture.',
  },
  {
    format: 'svg',
    label: 'SVG drawing',
    description: 'The same, sharp at every size; opens in a browser and in drawing programs.',
    extension: 'svg',
    beginning: 'Drawing the picture.',
  },
  {
    format: 'csv',
    label: 'CSV table',
    description: 'The figures, for Excel, Numbers or another program.',
    extension: 'csv',
    beginning: 'Writing the table.',
  },
];

/** What an export of a chart holds. */
export interface ChartWish {
  title: string;
  /** What the figures say: in the picture too. */
  summary: string;
  legend: readonly LegendEntry[];
  /** What one has to know to read it; empty for nothing. */
  note: string;
  /** The figures with their headings. Code names only. */
  rows: readonly (readonly string[])[];
}

/** A wish with the colours of its legend as they are on paper. */
function onPaper(figure: HTMLElement, wish: ChartWish): ChartWish {
  const colors = paperColors(
    figure,
    wish.legend.map(({ color }) => color),
  );
  return { ...wish, legend: wish.legend.map((entry, index) => ({ ...entry, color: colors[index] ?? entry.color })) };
}

async function bytesOf(format: ChartFormat, picture: Picture | null, wish: ChartWish): Promise<Uint8Array> {
  const { rows, ...words } = await codedChart(wish, picture);
  if (format === 'csv') return new TextEncoder().encode(toCsv(rows));
  if (!picture) throw new AppError('internal', 'no picture');
  const svg = await svgFile(sheetOf(picture, { ...words, exportedOn: today() }));
  return format === 'svg' ? svg : pngFile(svg);
}

/** What stands on the sheet and in the table, each label on a line of its own. */
function textsOf({ title, summary, legend, note, rows }: ChartWish): GateText[] {
  const label = title.slice(0, 300);
  const lines = [...legend.map((entry) => entry.label), ...rows.flat()];
  return [
    { id: 'said', place: 'caption', label, text: [title, summary, note].join('\n') },
    { id: 'labels', place: 'chart-label', label, text: [...new Set(lines)].join('\n') },
  ];
}

/** Opens the dialog that saves a chart as a picture or its figures as a table. Without a figure there is only the table. */
export function openChartExport(figure: HTMLElement | null, wish: ChartWish): void {
  // As it is shown now: the chart may be another one when the file is written.
  const picture = figure && takePicture(figure);
  const drawn = figure && picture ? onPaper(figure, wish) : wish;
  const offered = picture ? formats : formats.filter(({ format }) => format === 'csv');
  const steps = ({ onWriting, onClose }: ExportDialogProps, note: ReactNode) => (
    <ExportSteps
      onWriting={onWriting}
      onClose={onClose}
      note={note}
      summary={
        picture
          ? 'The chart as it is shown now. Clients go by their code names.'
          : 'The figures as they are shown now. For a picture, show the chart first. Clients go by their code names.'
      }
      formats={offered}
      name={datedName(wish.title)}
      counted="pictures"
      write={async (format, path, replace) => {
        const base64 = (await bytesOf(format, picture, drawn)).toBase64();
        await hostClient.exports.writeChart.mutate({ format, base64, path, replace });
        return wish.title;
      }}
    />
  );
  const gate = gateOfTexts(`chart:${wish.title.slice(0, 150)}`, async () => textsOf(await codedChart(wish, null)));
  openGatedExport(wish.title, gate, steps);
}
