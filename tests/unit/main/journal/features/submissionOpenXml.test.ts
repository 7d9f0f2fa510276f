import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aJournal, type TestJournal } from '../../../../helpers/journal.ts';
import { openXmlFaults, openXmlProperties } from '../../../../helpers/openXml.ts';

let sample: TestJournal;
let documents: { title: string; name: string; bytes: Uint8Array }[];
beforeAll(async () => {
  sample = await aJournal('2026-11-20T10:00:00Z');
  await sample.call.sample.fill('2026-11-20');
  const submissions = await sample.call.submissions.list();
  documents = await Promise.all(
    submissions.map(async ({ id, title }) => {
      const { cover } = await sample.call.submissions.byId(id);
      return { title, name: cover.name, bytes: await wordOf(id) };
    }),
  );
});
afterAll(() => sample.remove());

async function wordOf(id: string): Promise<Uint8Array> {
  const paper = await sample.call.papers.make({ order: { paper: 'submission', id }, format: 'docx' });
  return 'base64' in paper ? Buffer.from(paper.base64, 'base64') : new Uint8Array();
}

/** Of the sample’s submissions the one that has lists, tables, figures and links. */
const WITH_EVERYTHING = 'How I work with people who have rank, and with those who have not';

test('every submission of the sample is a sound Word document', () => {
  expect(documents.map(({ title }) => title)).toHaveLength(5);
  for (const { title, bytes } of documents) expect([title, openXmlFaults(bytes)]).toEqual([title, []]);
});

test('it is in British English, and its properties say its title and nobody’s name', () => {
  for (const { title, bytes } of documents) {
    const { properties, languages } = openXmlProperties(bytes);
    expect(languages).toEqual(['en-GB']);
    expect(properties).toMatchObject({ 'dc:title': title });
    expect(Object.keys(properties).toSorted()).toEqual([
      'cp:revision',
      'dc:title',
      'dcterms:created',
      'dcterms:modified',
    ]);
  }
});

test('the learner’s name stands in the properties of the Word document and of the web page where they want it, and only then', async () => {
  const id = await sample.call.submissions.create({ unitId: '8588-503', title: 'Named' });
  const { cover, choices } = await sample.call.submissions.byId(id);
  await sample.call.submissions.save({ id, patch: { cover: { ...cover, name: 'Anna "Ann" Whitfield' } } });
  const webPage = async () => {
    const web = await sample.call.papers.make({ order: { paper: 'submission', id }, format: 'html' });
    return 'text' in web ? web.text : '';
  };
  expect(openXmlProperties(await wordOf(id)).properties).not.toHaveProperty(['dc:creator']);
  expect(await webPage()).not.toContain('name="author"');
  await sample.call.submissions.save({ id, patch: { choices: { ...choices, authorNamed: true } } });
  const word = await wordOf(id);
  expect(openXmlFaults(word)).toEqual([]);
  expect(openXmlProperties(word).properties).toMatchObject({
    'dc:creator': 'Anna "Ann" Whitfield',
    'cp:lastModifiedBy': 'Anna "Ann" Whitfield',
  });
  expect(await webPage()).toContain('<meta name="author" content="Anna &quot;Ann&quot; Whitfield">');
});

/** That document with words of a part in the place of others. */
function broken(part: string, words: string, other: string): Uint8Array {
  const files = unzipSync(documents.find(({ title }) => title === WITH_EVERYTHING)?.bytes ?? new Uint8Array());
  const before = strFromU8(files[part] ?? new Uint8Array());
  expect(before).toContain(words);
  return zipSync({ ...files, [part]: strToU8(before.replace(words, () => other)) });
}

test.each([
  ['word/document.xml', '</w:body>', '', /not well formed/u],
  ['word/document.xml', '<w:pStyle w:val="Title"/>', '<w:pStyle w:val="Nowhere"/>', /style Nowhere is not defined/u],
  ['word/document.xml', 'w:bookmarkStart w:name="', 'w:bookmarkStart w:name="x', /bookmark \S+ is not defined/u],
  ['word/_rels/document.xml.rels', 'styles.xml', 'gone.xml', /gone\.xml is not there/u],
  ['word/_rels/document.xml.rels', 'Id="rId6"', 'Id="rId7"', /an id stands twice/u],
  ['[Content_Types].xml', 'PartName="/word/styles.xml"', 'PartName="/word/x.xml"', /x\.xml is not there/u],
  ['word/document.xml', '<w:numId w:val="', '<w:numId w:val="9', /numbering \d+ is not defined/u],
] as const)('the check finds what is broken in %s (%s)', (part, words, other, fault) => {
  expect(openXmlFaults(broken(part, words, other)).join('\n')).toMatch(fault);
});
