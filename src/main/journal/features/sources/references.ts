// Loaded when a list of references is asked for: the styles are a good part of a second’s reading.
import { Cite, type CslItem, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Reference, ReferenceRun, Source, SourceKind } from '../../../../shared/domain/source.ts';

/** Harvard after Cite Them Right, as CSL knows it. */
const STYLE = 'harvard1';
const LANGUAGE = 'en-GB';

const types: Record<SourceKind, string> = {
  book: 'book',
  chapter: 'chapter',
  article: 'article-journal',
  'web-page': 'webpage',
  report: 'report',
};

/** British English is not among the languages that come with CSL’s engine: its marks of quotation and its dates. */
function addBritishEnglish(): void {
  const { locales } = plugins.config.get('@csl');
  if (locales.has(LANGUAGE)) return;
  const british = locales
    .get('en-US')
    .replace('xml:lang="en-US"', 'xml:lang="en-GB"')
    .replace(/(<term name="open-quote">)[^<]*/u, '$1‘')
    .replace(/(<term name="close-quote">)[^<]*/u, '$1’')
    .replace(/(<term name="open-inner-quote">)[^<]*/u, '$1“')
    .replace(/(<term name="close-inner-quote">)[^<]*/u, '$1”')
    .replace('punctuation-in-quote="true"', 'punctuation-in-quote="false"')
    .replace(
      /<date form="text">.*?<\/date>/su,
      '<date form="text"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date>',
    );
  locales.add(LANGUAGE, british);
}

function itemOf(source: Source, year: string): CslItem {
  const { id, kind, authors, title, container, publisher, place, edition, volume, issue, pages, doi, url } = source;
  const item: CslItem = {
    id,
    type: types[kind],
    title,
    // The year as citations have it, with its letter: the engine gives none of its own.
    issued: { literal: year },
    author: authors.map(({ family, given }) => (given === '' ? { literal: family } : { family, given })),
  };
  const others = { 'container-title': container, publisher, edition, volume, issue, page: pages, DOI: doi, URL: url };
  for (const [name, value] of Object.entries({ ...others, 'publisher-place': place })) {
    if (value !== '') Object.assign(item, { [name]: value });
  }
  const [accessedYear, month, day] = source.accessedOn?.split('-').map(Number) ?? [];
  if (accessedYear && month && day) item.accessed = { 'date-parts': [[accessedYear, month, day]] };
  return item;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#38': '&',
  '#60': '<',
  '#62': '>',
};

/** The engine’s HTML, which knows but slanted letters, as runs of text. */
function runsOf(html: string): ReferenceRun[] {
  let italic = false;
  const runs: ReferenceRun[] = [];
  for (const part of html.split(/(<[^>]+>)/u)) {
    if (/^<\/?i>$/u.test(part)) italic = part === '<i>';
    else if (part !== '' && !part.startsWith('<')) {
      const text = part.replace(/&(#?\w+);/gu, (entity, name: string) => ENTITIES[name] ?? entity);
      runs.push({ text, italic });
    }
  }
  const [first, last] = [runs[0], runs.at(-1)];
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
  return runs.filter(({ text }) => text !== '');
}

/** The list of references for these sources, which come with their years as cited, in the same order. */
export function referencesOf(sources: readonly { source: Source; year: string }[]): Reference[] {
  if (sources.length === 0) return [];
  addBritishEnglish();
  const items = sources.map(({ source, year }) => itemOf(source, year));
  const options = { format: 'html', template: STYLE, lang: LANGUAGE, asEntryArray: true } as const;
  const entries = new Map(new Cite(items).format('bibliography', options));
  return sources.map(({ source: { id } }) => ({ id, runs: runsOf(entries.get(id) ?? '') }));
}
