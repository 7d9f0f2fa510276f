import { codedText } from '../anonymity/codedText.ts';
import type { CertainNames } from '../anonymity/gate.ts';
import type { Appendix, Assembled, Caption, Cell, ListItem, Part, Run } from './assembled.ts';
import { textOf } from './assembled.ts';
import type { BlockChart } from './block.ts';

/** A link whose address holds a name stays as its words alone. */
function withoutTellingLink({ href, ...words }: Run, find: CertainNames): Run {
  return href === undefined || find(href).length > 0 ? words : { ...words, href };
}

/** A name may begin in one run of letters and end in another: its first run takes the code name. */
function codedRuns(runs: readonly Run[], find: CertainNames): Run[] {
  const found = find(textOf(runs));
  if (found.length === 0) return runs.map((each) => withoutTellingLink(each, find));
  let start = 0;
  return runs.map((each) => {
    const [from, to] = [start, start + each.text.length];
    start = to;
    const text = found
      .filter((name) => name.from < to && name.to > from)
      .reduceRight((result, name) => {
        const [first, last] = [Math.max(name.from - from, 0), Math.min(name.to - from, each.text.length)];
        return result.slice(0, first) + (name.from >= from ? name.words : '') + result.slice(last);
      }, each.text);
    return withoutTellingLink({ ...each, text }, find);
  });
}

function codedCaption<Some extends Caption | null>(caption: Some, find: CertainNames): Some {
  return caption === null ? caption : { ...caption, words: codedText(caption.words, find) };
}

function codedChart(chart: BlockChart, find: CertainNames): BlockChart {
  return {
    ...chart,
    labels: chart.labels.map((label) => codedText(label, find)),
    series: chart.series.map((series) => ({ ...series, name: codedText(series.name, find) })),
  };
}

function codedPart(part: Part, find: CertainNames): Part {
  switch (part.kind) {
    case 'heading':
    case 'paragraph':
      return { ...part, runs: codedRuns(part.runs, find) };
    case 'list': {
      const item = ({ parts, done }: ListItem) => ({ parts: parts.map((inner) => codedPart(inner, find)), done });
      return { ...part, items: part.items.map(item) };
    }
    case 'quote': {
      const parts = part.parts.map((inner) => codedPart(inner, find));
      return { ...part, parts, source: codedText(part.source, find) };
    }
    case 'table': {
      const cell = (one: Cell) => ({ ...one, lines: one.lines.map((line) => codedRuns(line, find)) });
      return { ...part, caption: codedCaption(part.caption, find), rows: part.rows.map((row) => row.map(cell)) };
    }
    case 'figure':
      return { ...part, caption: codedCaption(part.caption, find), chart: codedChart(part.chart, find) };
    case 'picture':
      return { ...part, alt: codedText(part.alt, find) };
    case 'rule':
      return part;
  }
}

/**
 * The submission with code names in the place of every name that is found, wherever it stands and however it is set; the
 * learner’s own name and numbers on the cover sheet and at the head of the pages stay as they are.
 */
export function withCodeNamesOnly(assembled: Assembled, find: CertainNames): Assembled {
  const parts = (all: readonly Part[]) => all.map((part) => codedPart(part, find));
  return {
    ...assembled,
    title: codedText(assembled.title, find),
    fields: assembled.fields.map((field) => (field.isOwn ? field : { ...field, value: codedText(field.value, find) })),
    body: parts(assembled.body),
    appendices: assembled.appendices.map(
      ({ title, parts: inside, ...same }): Appendix => ({
        ...same,
        title: codedText(title, find),
        parts: parts(inside),
      }),
    ),
  };
}
