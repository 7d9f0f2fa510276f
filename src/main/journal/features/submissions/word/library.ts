import type { ILevelsOptions, INumberingOptions } from 'docx';
import type { ChartRunOptions } from 'docx/charts';

type Docx = typeof import('docx');

/** The library, and what a document collects while its blocks are made. */
export interface Word {
  docx: Docx;
  chart: (options: ChartRunOptions) => InstanceType<typeof import('docx/charts').ChartRun>;
  /** A numbered list that begins here; gives the reference of its numbering. */
  orderedList: (start: number) => string;
  numbering: () => INumberingOptions;
  /** What each table is called, in order, for those who do not see it; empty where it says so itself. */
  tableNames: string[];
}

const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const STEP = 360;

/** Word documents are made seldom: the library is read when it is needed. */
export async function openLibrary(): Promise<Word> {
  const [docx, charts] = await Promise.all([import('docx'), import('docx/charts')]);
  const ordered: { reference: string; levels: ILevelsOptions[] }[] = [];
  const level = (number: number, format: ILevelsOptions['format'], text: string, start: number): ILevelsOptions => ({
    level: number,
    ...(format ? { format } : {}),
    text,
    start,
    alignment: docx.AlignmentType.LEFT,
    style: { paragraph: { indent: { left: STEP * (number + 1), hanging: STEP } } },
  });
  return {
    docx,
    chart: (options) => new charts.ChartRun(options),
    orderedList(start) {
      const reference = `numbers-${ordered.length + 1}`;
      const format = docx.LevelFormat.DECIMAL;
      ordered.push({ reference, levels: LEVELS.map((number) => level(number, format, `%${number + 1}.`, start)) });
      return reference;
    },
    numbering: () => ({
      config: [
        { reference: 'bullets', levels: LEVELS.map((number) => level(number, docx.LevelFormat.BULLET, '•', 1)) },
        ...ordered,
      ],
    }),
    tableNames: [],
  };
}
