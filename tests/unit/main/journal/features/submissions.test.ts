import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { paragraph } from '../../../../../src/shared/document/build.ts';
import { citedIn, type DocumentNode, type ReflectionDocument } from '../../../../../src/shared/document/document.ts';
import { emptySource } from '../../../../../src/shared/domain/source.ts';
import { countSubmission } from '../../../../../src/shared/domain/submission/counting.ts';
import { outlineOf } from '../../../../../src/shared/domain/submission/outline.ts';
import { quotationNode } from '../../../../../src/shared/domain/submission/source.ts';
import type { Unit } from '../../../../../src/shared/domain/unit.ts';
import { aJournal, type TestJournal } from '../../../../helpers/journal.ts';

const HOURS = '0192f0a0-0000-7000-8000-00000000aaaa';

let journal: TestJournal;
beforeEach(async () => {
  journal = await aJournal('2026-11-20T10:00:00Z');
});
afterEach(() => journal.remove());

/** Puts blocks into a section of a submission, and saves it as the editor does. */
async function write(id: string, sectionId: string, blocks: DocumentNode[]): Promise<void> {
  const { document } = await journal.call.submissions.byId(id);
  const before = document as ReflectionDocument;
  const content = before.content.map((node) =>
    node.attrs?.stageId === sectionId ? { ...node, content: blocks } : node,
  );
  await journal.call.submissions.save({ id, patch: { document: { ...before, content } } });
}

const sectionsIn = (document: object) =>
  (document as ReflectionDocument).content.map(({ attrs }) => String(attrs?.stageId));

const textOf = async (id: string, format: 'markdown' | 'html' = 'markdown'): Promise<string> => {
  const paper = await journal.call.papers.make({ order: { paper: 'submission', id }, format });
  if (!('text' in paper)) throw new Error('no text');
  return paper.text;
};

async function wordFiles(id: string): Promise<Record<string, string>> {
  const paper = await journal.call.papers.make({ order: { paper: 'submission', id }, format: 'docx' });
  if (!('base64' in paper)) throw new Error('no file');
  const files = unzipSync(Buffer.from(paper.base64, 'base64'));
  return Object.fromEntries(
    Object.entries(files)
      .filter(([name]) => /\.(xml|rels)$/u.test(name))
      .map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
}

/** A reflection with one passage that speaks for 8588-503 1.1. */
async function aPassage(words: string): Promise<{ reflectionId: string; evidenceId: string }> {
  const evidenceId = '0192f0a0-0000-7000-8000-000000000001';
  const occasion = { happenedOn: '2026-11-10', happenedAt: null, zone: 'Europe/London' };
  const reflectionId = await journal.call.reflections.create({ modelId: 'free', title: 'A day', ...occasion });
  await journal.call.evidence.put({
    id: evidenceId,
    kind: 'passage',
    sourceKind: 'reflection',
    sourceId: reflectionId,
    quote: words,
    links: [
      {
        target: { kind: 'criterion', id: '8588-503:1.1' },
        justification: '',
        strength: 'supports',
        items: [],
      },
    ],
  });
  await passageSays(reflectionId, evidenceId, words);
  return { reflectionId, evidenceId };
}

function passageSays(reflectionId: string, evidenceId: string, words: string) {
  const marks = [{ type: 'evidence', attrs: { evidenceId } }];
  const content = [{ type: 'paragraph', content: [{ type: 'text', text: words, marks }] }];
  return journal.call.reflections.save({ id: reflectionId, patch: { document: { type: 'doc', content } } });
}

async function aQuote(words: string): Promise<{ reflectionId: string; evidenceId: string; quote: DocumentNode }> {
  const made = await aPassage(words);
  const filter = { target: { kind: 'criterion' as const, id: '8588-503:1.1' } };
  const [piece] = await journal.call.evidence.list({ filter, offset: 0, limit: 1 });
  if (!piece) throw new Error('no evidence');
  return { ...made, quote: quotationNode(piece) };
}

describe('the outline', () => {
  test('every one of the sixteen units gives a submission whose sections cover each of its criteria once', async () => {
    const units = await journal.call.units.all();
    expect(units).toHaveLength(16);
    for (const unit of units) {
      const id = await journal.call.submissions.create({ unitId: unit.id, title: '' });
      const sections = sectionsIn((await journal.call.submissions.byId(id)).document);
      const asked = unit.outcomes.flatMap(({ criteria }) => criteria.map(({ reference }) => `c${reference}`));
      expect(sections.filter((section) => section.startsWith('c')).toSorted()).toEqual(asked.toSorted());
    }
  });

  test('the suggested length is shared out by marks, and a unit that suggests none has no guide', async () => {
    const sections = (unit: Unit) => outlineOf(unit).flatMap((part) => part.sections);
    const marked = sections(await journal.call.units.byId('8580-503'));
    const sum = (which: 'from' | 'to') => marked.reduce((total, { words }) => total + (words?.[which] ?? 0), 0);
    expect(sum('from')).toBeGreaterThan(2450);
    expect(sum('to')).toBeLessThan(3050);
    const of = (reference: string) => marked.find((section) => section.reference === reference)?.words?.from ?? 0;
    expect(of('1.1')).toBe(2 * of('2.3'));
    expect(sections(await journal.call.units.byId('703')).every(({ words }) => words === null)).toBe(true);
  });

  test('a section that vanishes from a unit is kept at the end with its text, and one that comes back takes its place', async () => {
    const shipped = await journal.call.units.byId('8588-503');
    const { own: _, retired: __, chosen: ___, ...plain } = { own: 0, retired: 0, chosen: 0, ...shipped };
    const own: Unit = { ...plain, id: 'own-503' };
    await journal.call.units.saveOwn(own);
    const id = await journal.call.submissions.create({ unitId: own.id, title: 'Mine' });
    await write(id, 'c2.3', [paragraph('How I follow my development.')]);
    const withoutLast = (criteria: Unit['outcomes'][number]['criteria']) =>
      criteria.filter(({ reference }) => reference !== '2.3');
    await journal.call.units.saveOwn({
      ...own,
      outcomes: own.outcomes.map((outcome) => ({ ...outcome, criteria: withoutLast(outcome.criteria) })),
      sections: own.sections.map((section) => ({
        ...section,
        criteria: section.criteria.filter((reference) => reference !== '2.3'),
      })),
      requirements: own.requirements.filter(
        ({ criteria, rule }) => !criteria.includes('2.3') && !('criterion' in rule && rule.criterion === '2.3'),
      ),
    });
    const opened = await journal.call.submissions.open(id);
    expect(sectionsIn(opened.document).at(-1)).toBe('c2.3');
    expect(JSON.stringify(opened.document)).toContain('How I follow my development.');
    expect(await textOf(id)).toContain('How I follow my development.');
    await journal.call.units.saveOwn(own);
    expect(sectionsIn((await journal.call.submissions.open(id)).document)).toEqual(
      ['1.1', '1.2', '1.3', '2.1', '2.2', '2.3'].map((reference) => `c${reference}`),
    );
  });

  test('a criterion that a unit words anew has its new heading, with the text, quotes and tables as they were', async () => {
    const {
      own: _,
      retired: __,
      chosen: ___,
      ...plain
    } = {
      own: 0,
      retired: 0,
      chosen: 0,
      ...(await journal.call.units.byId('8588-503')),
    };
    const own: Unit = { ...plain, id: 'own-503' };
    await journal.call.units.saveOwn(own);
    const id = await journal.call.submissions.create({ unitId: own.id, title: '' });
    const attrs = { blockId: HOURS, source: 'hours', of: '', caption: 'Hours', frozen: '' };
    await write(id, 'c1.1', [paragraph('As it was.'), { type: 'liveBlock', attrs }]);
    const worded = (criteria: Unit['outcomes'][number]['criteria']) =>
      criteria.map((each) => (each.reference === '1.1' ? { ...each, asks: 'Say what became of your clients.' } : each));
    const outcomes = own.outcomes.map((outcome) => ({ ...outcome, criteria: worded(outcome.criteria) }));
    await journal.call.units.saveOwn({ ...own, outcomes });
    const { document } = await journal.call.submissions.open(id);
    const section = (document as ReflectionDocument).content.find((node) => node.attrs?.stageId === 'c1.1');
    expect(section?.attrs?.name).toBe('1.1 Say what became of your clients');
    expect(section?.content).toEqual([paragraph('As it was.'), { type: 'liveBlock', attrs }]);
    expect(await textOf(id)).toContain('1.1 Say what became of your clients\n\nAs it was.');
  });
});

test('a draft that is duplicated is a second one with the same text, whose live blocks are its own', async () => {
  const id = await journal.call.submissions.create({ unitId: '8588-503', title: 'First draft' });
  const attrs = { blockId: HOURS, source: 'hours', of: '', caption: 'Hours', frozen: '' };
  await write(id, 'c1.1', [paragraph('As it was.'), { type: 'liveBlock', attrs }]);
  journal.setNow('2027-01-05T10:00:00Z');
  const copy = await journal.call.submissions.duplicate(id);
  const [first, second] = [await journal.call.submissions.byId(id), await journal.call.submissions.byId(copy)];
  expect(second).toMatchObject({ title: 'First draft, copy', wordCount: first.wordCount, choices: first.choices });
  expect(await textOf(copy)).toContain('As it was.');
  expect(JSON.stringify(first.document)).toContain(HOURS);
  expect(JSON.stringify(second.document)).not.toContain(HOURS);
  await write(copy, 'c1.1', [paragraph('As it is now.')]);
  expect(await textOf(id)).toContain('As it was.');
  expect((await journal.call.submissions.list()).map((one) => one.id)).toEqual([copy, id]);
});

describe('quotes', () => {
  test('a passage that changes after it was quoted gives both texts, and one that is dropped is said to be gone', async () => {
    const { reflectionId, evidenceId } = await aQuote('I said too much.');
    const said = async () => (await journal.call.submissions.quotes([evidenceId]))[evidenceId];
    expect(await said()).toEqual({ now: 'I said too much.', source: 'Reflection, 10 Nov 2026', kept: null });
    await passageSays(reflectionId, evidenceId, 'I said a good deal too much.');
    expect(await said()).toMatchObject({ now: 'I said a good deal too much.', source: 'Reflection, 10 Nov 2026' });
    await journal.call.evidence.drop({ id: evidenceId, target: null });
    expect(await said()).toBeNull();
  });

  test('a quote from a private reflection is known as one, and the gate asks about it until it is accepted', async () => {
    const { reflectionId, evidenceId, quote } = await aQuote('I said too much.');
    const id = await journal.call.submissions.create({ unitId: '8588-503', title: '' });
    await write(id, 'c1.1', [paragraph('Three words only.'), quote]);
    expect((await journal.call.submissions.gate(id)).findings).toEqual([]);
    await journal.call.reflections.save({ id: reflectionId, patch: { private: true } });
    expect((await journal.call.submissions.quotes([evidenceId]))[evidenceId]?.kept).toBe('private');
    const { findings, scope, leads } = await journal.call.submissions.gate(id);
    expect(findings).toMatchObject([{ kind: 'kept-inside', question: true, words: 'I said too much.' }]);
    const [asked] = findings;
    expect(asked?.label).toContain('From a private reflection');
    expect(leads[asked?.textId ?? '']?.href).toBe(`/submissions/${id}?section=c1.1`);
    await journal.call.anonymity.accept({ scope, keys: [asked?.key ?? ''], reason: 'I chose these words.' });
    const [accepted] = (await journal.call.submissions.gate(id)).findings;
    expect(accepted?.acceptance?.reason).toBe('I chose these words.');
  });

  test('a quote goes out with its reference and the number that the evidence index gives it, and counts apart', async () => {
    const { quote } = await aQuote('I said too much.');
    const id = await journal.call.submissions.create({ unitId: '8588-503', title: '' });
    await write(id, 'c1.1', [paragraph('Three words only.'), quote]);
    expect((await journal.call.submissions.byId(id)).wordCount).toBe(3);
    const text = await textOf(id);
    expect(text).toContain('> I said too much.\n>\n> — Reflection, 10 Nov 2026 [1]');
    expect(text).toContain('| 1 | “I said too much.” | Reflection, 10 Nov 2026 | 1.1 |');
  });
});

describe('live blocks', () => {
  const hours: DocumentNode = {
    type: 'liveBlock',
    attrs: { blockId: HOURS, source: 'hours', of: '', caption: 'Hours', frozen: '' },
  };
  const order = { blockId: HOURS, source: 'hours', of: '' };

  async function aSession(minutes: number): Promise<string> {
    const clientId = await journal.call.clients.create({
      codeName: `Client ${minutes}`,
      engagement: { kind: 'coaching', startedOn: '2026-01-01' },
    });
    const [engagement] = await journal.call.engagements.ofClient(clientId);
    return journal.call.sessions.log({
      facts: {
        engagementId: engagement?.id ?? '',
        happenedOn: '2026-02-02',
        startedAt: null,
        zone: 'Europe/London',
        minutes,
        format: 'video',
        paid: false,
        setting: 'one-to-one',
        status: 'held',
        aim: '',
        goalId: null,
      },
    });
  }

  test('a table follows the records, keeps what it showed last when they are gone, and stays as it was once frozen', async () => {
    const id = await journal.call.submissions.create({ unitId: '8588-503', title: '' });
    const session = await aSession(90);
    await write(id, 'c1.1', [paragraph('See the table.'), hours]);
    const state = async () => (await journal.call.submissions.blocks({ id, blocks: [order] }))[HOURS];
    const live = await state();
    expect(live).toMatchObject({ state: 'live' });
    expect(JSON.stringify(live)).toContain('1:30');
    await journal.call.sessions.trash({ ids: [session], trashed: true });
    expect(await state()).toEqual({ state: 'gone', content: live?.content });
    expect(await textOf(id)).toContain('Its source is no longer in the journal');
    await aSession(30);
    expect(JSON.stringify(await state())).toContain('0:30');
    const frozen = { ...hours, attrs: { ...hours.attrs, frozen: JSON.stringify(live?.content) } };
    await write(id, 'c1.1', [paragraph('See the table.'), frozen]);
    expect(await textOf(id)).toContain('| Coaching | 1 | 1:30 |');
  });

  test('tables and figures are numbered apart, in the order of the text', async () => {
    await aSession(60);
    const id = await journal.call.submissions.create({ unitId: '8588-503', title: '' });
    const block = (number: number, source: string, caption: string): DocumentNode => ({
      type: 'liveBlock',
      attrs: { ...hours.attrs, blockId: HOURS.replace(/a{4}$/u, `000${number}`), source, caption },
    });
    await write(id, 'c1.2', [block(3, 'sessions', 'Third')]);
    await write(id, 'c1.1', [block(1, 'hours', 'First'), block(2, 'hours-by-month', 'Second')]);
    const text = await textOf(id);
    expect(text).toContain('**Table 1.** First');
    expect(text).toContain('**Figure 1.** Second');
    expect(text).toContain('**Table 2.** Third');
  });
});

describe('references', () => {
  const facts = { ...emptySource, publisher: 'A press', place: 'London' };
  const add = (family: string, title: string, year: number | null) =>
    journal.call.sources.add({ ...facts, authors: [{ family, given: 'A.' }], title, year });
  const cite = (sourceId: string, words: string, pages = ''): DocumentNode => ({
    type: 'citation',
    attrs: { sourceId, words, pages },
  });
  const line = (...content: DocumentNode[]): DocumentNode => ({ type: 'paragraph', content });
  const says = (text: string): DocumentNode => ({ type: 'text', text });

  test('a cited work stands once at the end of the text, before the appendices, and one that is not cited nowhere', async () => {
    const [kolb, schon] = [await add('Kolb', 'A cycle', 1984), await add('Schön', 'A swamp', 1983)];
    await add('Nobody', 'Never cited', 2001);
    const id = await journal.call.submissions.create({ unitId: '8588-503', title: '' });
    await write(id, 'c1.2', [line(says('As they say '), cite(schon, 'Schön, 1983', '21')), paragraph('And so on.')]);
    await write(id, 'c1.1', [line(cite(kolb, 'Kolb, 1984'), says(' twice '), cite(kolb, 'Kolb, 1984', '3-4'))]);
    const text = await textOf(id);
    expect(text).toContain('As they say (Schön, 1983, p. 21)');
    expect(text).toContain('(Kolb, 1984) twice (Kolb, 1984, pp. 3–4)');
    const [body = '', list = ''] = text.split('## References');
    expect(body).not.toContain('A cycle');
    expect(list.indexOf('*A cycle*')).toBeLessThan(list.indexOf('*A swamp*'));
    expect(list.indexOf('*A swamp*')).toBeLessThan(list.indexOf('## Appendix A'));
    expect(list.match(/A cycle/gu)).toHaveLength(1);
    expect(text).not.toContain('Never cited');
  });

  test('every format has the citation and its entry, in Word under a heading that the contents list', async () => {
    const kolb = await add('Kolb', 'A cycle', 1984);
    const id = await journal.call.submissions.create({ unitId: '8588-503', title: '' });
    const cell: DocumentNode = { type: 'tableCell', content: [line(cite(kolb, 'Kolb, 1984'))] };
    await write(id, 'c1.1', [paragraph('One.'), { type: 'table', content: [{ type: 'tableRow', content: [cell] }] }]);
    const word = (await wordFiles(id))['word/document.xml'] ?? '';
    expect(word).toContain('(Kolb, 1984)');
    expect(word).toMatch(/<w:pStyle w:val="Heading1"\/>(?:(?!<\/w:p>).)*References/u);
    expect(word).toMatch(/<w:pStyle w:val="Bibliography"\/>(?:(?!<\/w:p>).)*Kolb/u);
    const page = await journal.call.papers.make({ order: { paper: 'submission', id }, format: 'pdf' });
    for (const html of [await textOf(id, 'html'), 'html' in page ? page.html : '']) {
      expect(html).toContain('(Kolb, 1984)');
      expect(html).toMatch(/<a href="#([\w-]+)">(?:<span>)?References<\/.*<h1 id="\1">References<\/h1>/su);
      expect(html).toContain('<p class="reference">Kolb, A. (1984) <em>A cycle</em>');
    }
  });

  test('a source that is deleted is said to be, with the last words of its citation, and its undo brings the entry back', async () => {
    const kolb = await add('Kolb', 'A cycle', 1984);
    const id = await journal.call.submissions.create({ unitId: '8588-503', title: '' });
    await write(id, 'c1.1', [line(says('See '), cite(kolb, 'Kolb, 1984'))]);
    await journal.call.sources.trash({ id: kolb, trashed: true });
    const text = await textOf(id);
    expect(text).toContain('See (Kolb, 1984)');
    expect(text).toContain('Kolb, 1984. *No longer in the library of sources');
    await journal.call.sources.trash({ id: kolb, trashed: false });
    expect(await textOf(id)).not.toContain('No longer in the library');
  });

  test('a work without a year is cited and listed with n.d.', async () => {
    const code = await add('Federation', 'A code', null);
    const id = await journal.call.submissions.create({ unitId: '8588-503', title: '' });
    await write(id, 'c1.1', [line(cite(code, 'Federation, n.d.'))]);
    const text = await textOf(id);
    expect(text).toContain('(Federation, n.d.)');
    expect(text).toContain('Federation, A. (n.d.) *A code*');
  });

  test('citations count apart from the words, and each work once', async () => {
    const kolb = await add('Kolb', 'A cycle', 1984);
    const id = await journal.call.submissions.create({ unitId: '8588-503', title: '' });
    await write(id, 'c1.1', [line(says('Three words here '), cite(kolb, 'Kolb, 1984'), cite(kolb, 'Kolb, 1984'))]);
    const { document, wordCount } = await journal.call.submissions.byId(id);
    expect(wordCount).toBe(3);
    expect(countSubmission(document as ReflectionDocument)).toMatchObject({ words: 3, cited: 1 });
  });

  test('the sample’s reviews cite between two and four works, and each has its entry', async () => {
    await journal.call.sample.fill('2026-11-20');
    for (const unitId of ['8588-503', '703']) {
      const found = (await journal.call.submissions.list()).find((one) => one.unitId === unitId);
      const { document } = await journal.call.submissions.byId(found?.id ?? '');
      const cited = citedIn(document as ReflectionDocument).length;
      expect(cited).toBeGreaterThanOrEqual(2);
      expect(cited).toBeLessThanOrEqual(4);
      const { body } = await journal.call.submissions.assembled(found?.id ?? '');
      expect(body.filter((part) => part.kind === 'paragraph' && part.look === 'reference')).toHaveLength(cited);
      expect(JSON.stringify(body)).not.toContain('{{');
      expect(JSON.stringify(body)).not.toContain('No longer in the library');
    }
  });
});

describe('versions', () => {
  test('what stood before a pause is kept, can be put back, and the restore can be undone', async () => {
    const id = await journal.call.submissions.create({ unitId: '703', title: 'First' });
    await write(id, 'c1.1', [paragraph('The first draft.')]);
    journal.setNow('2026-11-20T11:00:00Z');
    await write(id, 'c1.1', [paragraph('The second draft.')]);
    const [kept] = await journal.call.submissions.versions(id);
    expect(kept?.wordCount).toBe(3);
    await journal.call.submissions.restore(kept?.id ?? '');
    expect(JSON.stringify((await journal.call.submissions.byId(id)).document)).toContain('The first draft.');
    const [replaced] = await journal.call.submissions.versions(id);
    await journal.call.submissions.restore(replaced?.id ?? '');
    expect(JSON.stringify((await journal.call.submissions.byId(id)).document)).toContain('The second draft.');
  });

  test('a section carried over is added at the end of another unit’s, and what stood there is a version', async () => {
    const from = await journal.call.submissions.create({ unitId: '8588-503', title: '' });
    const to = await journal.call.submissions.create({ unitId: '703', title: '' });
    await write(from, 'c1.2', [paragraph('How I have grown.')]);
    await write(to, 'c1.1', [paragraph('Strengths.')]);
    await journal.call.submissions.carry({
      from: { id: from, sectionId: 'c1.2' },
      to: { id: to, sectionId: 'c1.1' },
    });
    expect((await journal.call.submissions.byId(to)).wordCount).toBe(5);
    expect(await journal.call.submissions.versions(to)).toHaveLength(1);
    const nowhere = { from: { id: from, sectionId: 'c9.9' }, to: { id: to, sectionId: 'c1.1' } };
    await expect(journal.call.submissions.carry(nowhere)).rejects.toThrow();
  });

  test('what is carried over brings its quotes, tables and citations, and each table is one of its own', async () => {
    const { quote } = await aQuote('I said too much.');
    const author = [{ family: 'Kolb', given: 'A.' }];
    const sourceId = await journal.call.sources.add({ ...emptySource, authors: author, title: 'A cycle', year: 1984 });
    const citation = { type: 'citation', attrs: { sourceId, words: 'Kolb, 1984', pages: '' } };
    const swot = { blockId: HOURS, source: 'swot', of: '', caption: 'The SWOT', frozen: '' };
    await journal.call.swot.add({ quadrant: 'strength', heading: 'I go back' });
    const from = await journal.call.submissions.create({ unitId: '8588-503', title: '' });
    const to = await journal.call.submissions.create({ unitId: '703', title: '' });
    await write(from, 'c1.1', [quote, { type: 'liveBlock', attrs: swot }, { type: 'paragraph', content: [citation] }]);
    await journal.call.submissions.carry({
      from: { id: from, sectionId: 'c1.1' },
      to: { id: to, sectionId: 'c1.1' },
    });
    const text = await textOf(to);
    expect(text).toContain('> I said too much.');
    expect(text).toContain('**Table 1.** The SWOT');
    expect(text).toContain('S1 I go back');
    expect(text).toContain('Kolb, A. (1984) *A cycle*');
    expect(JSON.stringify((await journal.call.submissions.byId(to)).document)).not.toContain(HOURS);
    expect(JSON.stringify((await journal.call.submissions.byId(from)).document)).toContain(HOURS);
  });
});

describe('what leaves the journal', () => {
  test('no registered name is in any format, whatever it stands in and however it is set', async () => {
    await journal.call.clients.create({
      codeName: 'Client 1',
      identity: {
        realName: 'Ottilie Brackwater',
        aliases: ['Otty'],
        organisation: 'Brackwater and Daughters',
        role: '',
        contact: '',
        sector: '',
        recordConsentOn: null,
        namingConsentOn: null,
      },
    });
    const id = await journal.call.submissions.create({ unitId: '8588-503', title: 'Coaching Otty' });
    const split: DocumentNode = {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'I met Ottilie ' },
        { type: 'text', text: 'Brack', marks: [{ type: 'bold' }] },
        { type: 'text', text: 'water’s team.' },
      ],
    };
    const quote = { type: 'quotation', attrs: { evidenceId: HOURS, text: 'Otty said no.', source: 'Session' } };
    const mail = {
      type: 'text',
      text: 'mail',
      marks: [{ type: 'link', attrs: { href: 'mailto:otty@brackwater.example' } }],
    };
    await write(id, 'c1.1', [split, quote, { type: 'paragraph', content: [mail] }]);
    await journal.call.submissions.save({
      id,
      patch: { cover: { name: 'A Learner', registrationNumber: '77', centreName: 'Otty', centreNumber: '' } },
    });
    const files = await wordFiles(id);
    for (const text of [await textOf(id), await textOf(id, 'html'), ...Object.values(files)]) {
      expect(text.toLowerCase()).not.toMatch(/ottilie|brackwater|otty/u);
    }
    expect(await textOf(id)).toContain('I met Client 1');
  });

  test('the Word document has styles, a contents field, numbered captions, repeated headings and no author', async () => {
    await journal.call.sample.fill('2026-11-20');
    const [first] = (await journal.call.submissions.list()).filter(({ unitId }) => unitId === '8588-503');
    const files = await wordFiles(first?.id ?? '');
    const document = files['word/document.xml'] ?? '';
    expect(document).toContain('<w:pStyle w:val="Heading1"/>');
    expect(document).toContain('<w:pStyle w:val="Heading2"/>');
    expect(document).toMatch(/TOC \\h \\o &quot;1-2&quot;|TOC .*1-2/u);
    expect(document).toContain('SEQ Table \\* ARABIC');
    expect(document).toContain('<w:tblHeader/>');
    expect(document).toMatch(/<w:tblCaption w:val="Table 1: /u);
    expect(document).toMatch(/<wp:docPr [^>]*descr="Radar chart/u);
    expect(files['word/styles.xml']).toContain('w:val="en-GB"');
    expect(files['docProps/core.xml']).not.toMatch(/creator|lastModifiedBy|Un-named/u);
    expect(Object.values(files).join('')).toContain('Unit 8588-503');
  });

  test('the same submission gives the same bytes, today and later', async () => {
    await journal.call.sample.fill('2026-11-20');
    const [first] = (await journal.call.submissions.list()).filter(({ unitId }) => unitId === '8588-503');
    const make = () =>
      journal.call.papers.make({ order: { paper: 'submission', id: first?.id ?? '' }, format: 'docx' });
    const before = await make();
    journal.setNow('2027-03-01T10:00:00Z');
    const bytes = (paper: Awaited<ReturnType<typeof make>>) => ('base64' in paper ? paper.base64 : '');
    expect(bytes(await make()) === bytes(before)).toBe(true);
    expect(bytes(before).length).toBeGreaterThan(10_000);
  });

  test('a portfolio stands client by client, without private reflections and without feedback that may not be quoted', async () => {
    await journal.call.sample.fill('2026-11-20');
    const [portfolio] = (await journal.call.submissions.list()).filter(({ unitId }) => unitId === '701');
    const { appendices } = await journal.call.submissions.assembled(portfolio?.id ?? '');
    expect(appendices.map(({ title }) => title)).toEqual([
      'Appendix A: Evidence index',
      'Appendix B: Mapping sheet',
      'Appendix C: Client 1',
      'Appendix D: Client 2',
      'Appendix E: Client 3',
      'Appendix F: Hours log',
      'Appendix G: Supervision log',
    ]);
    const all = JSON.stringify(appendices);
    const reflections = await journal.call.reflections.page({ filter: { private: true }, offset: 0, limit: 50 });
    for (const { title } of reflections) expect(all).not.toContain(title);
    expect(all).toContain('left out: not agreed to be quoted');
  });
});

test('a submission in the trash keeps every word, is out of search and lists, and comes back', async () => {
  const id = await journal.call.submissions.create({ unitId: '703', title: 'Rank' });
  await write(id, 'c1.1', [paragraph('Something about jackets.')]);
  const found = async () =>
    (await journal.call.search.find({ text: 'jackets', filter: {}, offset: 0, limit: 10 })).total;
  expect(await found()).toBe(1);
  await journal.call.submissions.trash({ ids: [id], trashed: true });
  expect(await journal.call.submissions.list()).toEqual([]);
  expect(await found()).toBe(0);
  expect((await journal.call.records.trashed()).map(({ kind, name }) => ({ kind, name }))).toEqual([
    { kind: 'submission', name: '703 · Rank' },
  ]);
  await journal.call.submissions.trash({ ids: [id], trashed: false });
  expect(await found()).toBe(1);
  await journal.call.submissions.trash({ ids: [id], trashed: true });
  expect(await journal.call.records.deleteForGood([{ kind: 'submission', id }])).toBe(1);
  await expect(journal.call.submissions.byId(id)).rejects.toThrow();
});

test('a client’s new code name stands in submissions and in their versions too', async () => {
  const clientId = await journal.call.clients.create({ codeName: 'Client 1' });
  const id = await journal.call.submissions.create({ unitId: '703', title: '' });
  const mention = { type: 'client', attrs: { clientId, codeName: 'Client 1' } };
  await write(id, 'c1.2', [{ type: 'paragraph', content: [mention] }]);
  journal.setNow('2026-11-20T12:00:00Z');
  await write(id, 'c1.2', [{ type: 'paragraph', content: [mention, { type: 'text', text: ' again' }] }]);
  await journal.call.clients.rename({ id: clientId, codeName: 'Coachee A' });
  expect(JSON.stringify(await journal.call.submissions.byId(id))).toContain('Coachee A');
  const [version] = await journal.call.submissions.versions(id);
  expect(JSON.stringify(await journal.call.submissions.version(version?.id ?? ''))).toContain('Coachee A');
});
