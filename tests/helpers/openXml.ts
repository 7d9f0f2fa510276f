import { posix } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** What a Word document consists of: its parts by name, those of XML read. */
interface Package {
  names: ReadonlySet<string>;
  xml: ReadonlyMap<string, Document>;
  faults: string[];
}

function read(bytes: Uint8Array): Package {
  const files = unzipSync(bytes);
  const faults: string[] = [];
  const xml = new Map<string, Document>();
  for (const [name, content] of Object.entries(files)) {
    if (!/\.(?:xml|rels)$/u.test(name)) continue;
    const tell = (message: string) => faults.push(`${name}: not well formed: ${message.split('\n')[0] ?? ''}`);
    const errorHandler = { warning: tell, error: tell, fatalError: tell };
    const parsed = new DOMParser({ errorHandler }).parseFromString(strFromU8(content), 'text/xml');
    if (parsed?.documentElement) xml.set(name, parsed);
    else faults.push(`${name}: empty`);
  }
  return { names: new Set(Object.keys(files)), xml, faults };
}

const all = (root: Document | Element | undefined, tag: string): Element[] =>
  root ? Array.from(root.getElementsByTagName(tag)) : [];
const values = (root: Document | Element | undefined, tag: string, attribute: string): string[] =>
  all(root, tag).flatMap((element) => element.getAttribute(attribute) || []);

/** Every part has a content type, and every type that names a part has it. */
function contentTypes({ names, xml }: Package): string[] {
  const types = xml.get('[Content_Types].xml');
  const endings = new Set(values(types, 'Default', 'Extension').map((ending) => ending.toLowerCase()));
  const parts = values(types, 'Override', 'PartName');
  const overrides = new Set(parts);
  const bare = [...names].filter((name) => {
    const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    return name !== '[Content_Types].xml' && !overrides.has(`/${name}`) && !endings.has(ending);
  });
  return [
    ...bare.map((name) => `${name}: no content type`),
    ...parts.filter((part) => !names.has(part.slice(1))).map((part) => `content types: ${part} is not there`),
    ...(overrides.size === parts.length ? [] : ['content types: a part has two']),
  ];
}

/** Every relationship leads to a part or outside, has an id of its own, and every reference to one is kept. */
function relationships({ names, xml }: Package): string[] {
  const faults: string[] = [];
  for (const [name, rels] of xml) {
    if (!name.endsWith('.rels')) continue;
    const folder = posix.dirname(posix.dirname(name));
    const source = posix.join(folder, posix.basename(name, '.rels'));
    const known = all(rels, 'Relationship');
    const ids = known.map((one) => one.getAttribute('Id') ?? '');
    if (new Set(ids).size !== ids.length) faults.push(`${name}: an id stands twice`);
    for (const one of known) {
      const target = one.getAttribute('Target') ?? '';
      if (one.getAttribute('TargetMode') === 'External') continue;
      const path = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
      if (!names.has(path)) faults.push(`${name}: ${target} is not there`);
    }
    if (name !== '_rels/.rels' && !names.has(source)) faults.push(`${name}: of no part`);
  }
  for (const [name, part] of xml) {
    if (name.endsWith('.rels')) continue;
    const rels = xml.get(posix.join(posix.dirname(name), '_rels', `${posix.basename(name)}.rels`));
    const ids = new Set(values(rels, 'Relationship', 'Id'));
    const used = all(part, '*').flatMap((element) =>
      ['r:id', 'r:embed', 'r:link'].flatMap((attribute) => element.getAttribute(attribute) || []),
    );
    faults.push(...used.filter((id) => !ids.has(id)).map((id) => `${name}: relationship ${id} is not defined`));
  }
  return faults;
}

const texts = ['document', 'header1', 'header2', 'footer1', 'footer2', 'footnotes', 'endnotes'];

function undefinedOnes(what: string, used: readonly string[], defined: readonly string[]): string[] {
  const known = new Set(defined);
  return [...new Set(used)].filter((one) => !known.has(one)).map((one) => `${what} ${one} is not defined`);
}

function twice(what: string, ids: readonly string[]): string[] {
  const again = ids.filter((id, at) => ids.indexOf(id) !== at);
  return [...new Set(again)].map((id) => `${what} ${id} stands twice`);
}

/** Styles, numberings, bookmarks, notes: whatever is referred to is defined, once. */
function references({ xml }: Package): string[] {
  const parts = texts.flatMap((name) => xml.get(`word/${name}.xml`) ?? []);
  const inTexts = (tag: string, attribute: string) => parts.flatMap((part) => values(part, tag, attribute));
  const styles = xml.get('word/styles.xml');
  const numbering = xml.get('word/numbering.xml');
  const styleIds = values(styles, 'w:style', 'w:styleId');
  const usedStyles = [
    ...['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((tag) => inTexts(tag, 'w:val')),
    ...['w:basedOn', 'w:next', 'w:link'].flatMap((tag) => values(styles, tag, 'w:val')),
  ];
  const numbers = values(numbering, 'w:num', 'w:numId');
  const abstracts = values(numbering, 'w:abstractNum', 'w:abstractNumId');
  const usedAbstracts = all(numbering, 'w:num').flatMap((num) => values(num, 'w:abstractNumId', 'w:val'));
  const bookmarks = inTexts('w:bookmarkStart', 'w:name');
  const fields = parts.flatMap((part) => all(part, 'w:instrText').map(({ textContent }) => textContent ?? ''));
  const pages = fields.flatMap((field) => /PAGEREF (\S+)/u.exec(field)?.[1] ?? []);
  const begins = inTexts('w:bookmarkStart', 'w:id');
  const ends = inTexts('w:bookmarkEnd', 'w:id');
  const notes = (kind: string) => values(xml.get(`word/${kind}s.xml`), `w:${kind}`, 'w:id');
  const chars = parts.flatMap((part) => values(part, 'w:fldChar', 'w:fldCharType'));
  const count = (type: string) => chars.filter((one) => one === type).length;
  return [
    ...undefinedOnes('style', usedStyles, styleIds),
    ...twice('style', styleIds),
    ...undefinedOnes('numbering', inTexts('w:numId', 'w:val'), [...numbers, '0']),
    ...undefinedOnes('abstract numbering', usedAbstracts, abstracts),
    ...twice('numbering', numbers),
    ...twice('abstract numbering', abstracts),
    ...undefinedOnes('bookmark', [...inTexts('w:hyperlink', 'w:anchor'), ...pages], bookmarks),
    ...twice('bookmark', bookmarks),
    ...twice('bookmark id', begins),
    ...undefinedOnes('end of a bookmark', begins, ends),
    ...undefinedOnes('beginning of a bookmark', ends, begins),
    ...undefinedOnes('footnote', inTexts('w:footnoteReference', 'w:id'), notes('footnote')),
    ...undefinedOnes('endnote', inTexts('w:endnoteReference', 'w:id'), notes('endnote')),
    ...twice('drawing', inTexts('wp:docPr', 'id')),
    ...(count('begin') === count('end') ? [] : ['a field begins and does not end']),
  ];
}

/** A table has as many columns as its grid, and a cell ends in a paragraph: else Word mends it. */
function tables({ xml }: Package): string[] {
  const childrenOf = (parent: Element, tag: string) =>
    all(parent, tag).filter(({ parentNode }) => parentNode === parent);
  const spans = (cell: Element) => Number(values(cell, 'w:gridSpan', 'w:val')[0] ?? 1);
  return all(xml.get('word/document.xml'), 'w:tbl').flatMap((table, at) => {
    const [grid] = childrenOf(table, 'w:tblGrid');
    const columns = all(grid, 'w:gridCol').length;
    const rows = childrenOf(table, 'w:tr').map((row) => childrenOf(row, 'w:tc'));
    const uneven = rows.some((cells) => cells.reduce((sum, cell) => sum + spans(cell), 0) !== columns);
    const bare = rows.flat().some((cell) => cell.lastChild?.nodeName !== 'w:p');
    return [
      ...(uneven ? [`table ${at + 1}: a row has not ${columns} columns`] : []),
      ...(bare ? [`table ${at + 1}: a cell does not end in a paragraph`] : []),
    ];
  });
}

/** What is wrong with the structure of a Word document, as Office Open XML has it; nothing where all is well. */
export function openXmlFaults(bytes: Uint8Array): string[] {
  const file = read(bytes);
  return [...file.faults, ...contentTypes(file), ...relationships(file), ...references(file), ...tables(file)];
}

/** What a Word document says of itself: its properties that are not empty, and the languages of its text. */
export function openXmlProperties(bytes: Uint8Array): { properties: Record<string, string>; languages: string[] } {
  const { xml } = read(bytes);
  const told = ['docProps/core.xml', 'docProps/app.xml', 'docProps/custom.xml'].flatMap((name) =>
    all(xml.get(name), '*').filter(({ childNodes }) => childNodes.length === 1 && childNodes[0]?.nodeType === 3),
  );
  const languages = [...xml.values()].flatMap((part) =>
    all(part, 'w:lang').flatMap((lang) => lang.getAttribute('w:val') || []),
  );
  return {
    properties: Object.fromEntries(told.map(({ nodeName, textContent }) => [nodeName, textContent ?? ''])),
    languages: [...new Set(languages)],
  };
}
