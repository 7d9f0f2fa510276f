import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Zip knows no time before 1980, and no zone: a fixed day says nothing and stays the same. */
const FIXED_TIME = new Date(1980, 0, 1, 12, 0, 0);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Names the tables, in their order, for those who do not see them. */
function withTableNames(xml: string, names: readonly string[]): string {
  let index = 0;
  return xml.replaceAll('</w:tblPr>', (end) => {
    const name = names[index] ?? '';
    index += 1;
    return name === '' ? end : `<w:tblCaption w:val="${escaped(name)}"/>${end}`;
  });
}

/**
 * The library names links by chance, and counts the headings of all documents that it has made: here both are numbered in
 * the order in which they first stand.
 */
function withNumberedNames(xml: string, known: Map<string, string>): string {
  return xml.replaceAll(/(?<![A-Za-z0-9_-])(?:rId[a-z0-9_-]{21}|_Toc\d+)(?![A-Za-z0-9_-])/gu, (name) => {
    const start = name.startsWith('_Toc') ? '_Toc' : 'rIdLink';
    const numbered = known.get(name) ?? `${start}${known.size + 1}`;
    known.set(name, numbered);
    return numbered;
  });
}

/** Bookmarks and drawings have numbers, which the library counts on from document to document. */
function withOwnNumbers(xml: string): string {
  const known = new Map<string, number>();
  let drawings = 0;
  const drawn = xml.replaceAll(/(<wp:docPr [^>]*\bid=")\d+"/gu, (_, start: string) => {
    drawings += 1;
    return `${start}${drawings}"`;
  });
  return drawn.replaceAll(/(<w:bookmark(?:Start|End)[^>]* w:id=")(\d+)"/gu, (_, start: string, id: string) => {
    const number = known.get(id) ?? known.size + 1;
    known.set(id, number);
    return `${start}${number}"`;
  });
}

/**
 * The document packed anew so that the same input gives the same bytes: every date in it is `madeAt` (a UTC instant),
 * every file of the zip has the same time, and what the library names by chance is numbered.
 */
export function repacked(bytes: Uint8Array, madeAt: string, tableNames: readonly string[]): Uint8Array {
  const files = unzipSync(bytes);
  const links = new Map<string, string>();
  const instant = `${madeAt.slice(0, 19)}Z`;
  const names = Object.keys(files).toSorted();
  // The parts that Office reads first come first.
  const ordered = ['[Content_Types].xml', ...names.filter((name) => name !== '[Content_Types].xml')];
  const packed = ordered.map((name) => {
    const content = files[name] ?? new Uint8Array();
    if (name.endsWith('.xlsx')) return [name, repacked(content, madeAt, [])] as const;
    if (!/\.(xml|rels)$/u.test(name)) return [name, content] as const;
    let xml = withOwnNumbers(withNumberedNames(strFromU8(content), links));
    if (name === 'word/document.xml') xml = withTableNames(xml, tableNames);
    if (name === 'docProps/core.xml') {
      xml = xml.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${instant}`);
    }
    return [name, strToU8(xml)] as const;
  });
  return zipSync(Object.fromEntries(packed), { mtime: FIXED_TIME, level: 6 });
}
