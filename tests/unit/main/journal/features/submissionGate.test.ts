import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { paragraph } from '../../../../../src/shared/document/build.ts';
import type { DocumentNode, ReflectionDocument } from '../../../../../src/shared/document/document.ts';
import { type Finding, openNames } from '../../../../../src/shared/domain/anonymity/report.ts';
import { emptyIdentity } from '../../../../../src/shared/domain/client.ts';
import { emptySource } from '../../../../../src/shared/domain/source.ts';
import { aJournal, type TestJournal } from '../../../../helpers/journal.ts';

const BLOCK = '0192f0a0-0000-7000-8000-00000000aaaa';
const EVIDENCE = '0192f0a0-0000-7000-8000-00000000bbbb';

let journal: TestJournal;
let clientId: string;
let id: string;
beforeEach(async () => {
  journal = await aJournal('2026-11-20T10:00:00Z');
  clientId = await journal.call.clients.create({
    codeName: 'Client 1',
    identity: {
      ...emptyIdentity,
      realName: 'Ottilie Brackwater',
      aliases: ['Otty'],
      organisation: 'Tarnfield Housing',
      contact: 'otty@tarnfield.example, 020 7946 0958',
    },
    engagement: { kind: 'coaching', startedOn: '2026-01-01' },
  });
  id = await journal.call.submissions.create({ unitId: '8588-503', title: '' });
});
afterEach(() => journal.remove());

const text = (words: string, ...marks: DocumentNode['marks'] & object): DocumentNode =>
  marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words };
const line = (...content: DocumentNode[]): DocumentNode => ({ type: 'paragraph', content });

async function write(sectionId: string, blocks: DocumentNode[]): Promise<void> {
  const before = (await journal.call.submissions.byId(id)).document as ReflectionDocument;
  const content = before.content.map((node) =>
    node.attrs?.stageId === sectionId ? { ...node, content: blocks } : node,
  );
  await journal.call.submissions.save({ id, patch: { document: { ...before, content } } });
}

const look = () => journal.call.submissions.gate(id);
const told = ({ kind, place, words }: Finding) => [kind, place, words];
/** Every finding of the register that has one code name for an answer and can be replaced here. */
async function replaceAll(): Promise<string> {
  const report = await look();
  const changes = openNames(report).flatMap(({ textId, from, to, words: was, replacements: [only] }) =>
    only && report.leads[textId]?.replaceable ? [{ textId, from, to, was, words: only.words }] : [],
  );
  return journal.call.submissions.replaceFindings({ id, changes });
}
const stored = async () => JSON.stringify(await journal.call.submissions.byId(id));

async function handedIn(): Promise<string> {
  const order = { paper: 'submission' as const, id };
  const [word, web] = await Promise.all([
    journal.call.papers.make({ order, format: 'docx' }),
    journal.call.papers.make({ order, format: 'html' }),
  ]);
  const files = 'base64' in word ? Object.entries(unzipSync(Buffer.from(word.base64, 'base64'))) : [];
  const xml = files.filter(([name]) => /\.(?:xml|rels)$/u.test(name)).map(([, bytes]) => strFromU8(bytes));
  return [...xml, 'text' in web ? web.text : ''].join('\n');
}

const frozenTable: DocumentNode = {
  type: 'liveBlock',
  attrs: {
    blockId: BLOCK,
    source: 'feedback',
    of: '',
    caption: 'What Otty was told',
    frozen: JSON.stringify({
      kind: 'table',
      head: ['From', 'Words'],
      rows: [
        ['Observer', 'Well held.'],
        ['Ottilie Brackwater’s manager', 'She listens.'],
      ],
      figures: [],
      shares: [1, 3],
    }),
  },
};

/** A registered name in each of the places that a submission’s own text has. */
async function everyPlace(): Promise<void> {
  const image = await journal.call.images.add({ base64: PICTURE });
  await journal.call.submissions.save({ id, patch: { title: 'How Ottilie and I worked' } });
  await write('c1.1', [
    line(text('I met Ottilie '), text('Brack', { type: 'bold' }), text('water’s team at Tarnfield Housing.')),
    { type: 'quotation', attrs: { evidenceId: EVIDENCE, text: 'Otty said no.', source: 'Session, 3 May 2026' } },
    { type: 'image', attrs: { imageId: image, alt: 'Brackwater at the flip chart', width: null } },
    frozenTable,
  ]);
  await write('c1.2', [
    line(text('Write to otty@tarnfield.example or ring +44 20 7946 0958.')),
    line(text('here', { type: 'link', attrs: { href: 'https://ottilie-brackwater.example/' } })),
  ]);
}

/** A picture of one point whose file bears a comment. */
function pictureSaying(comment: string): string {
  const bytes = Buffer.from(PICTURE, 'base64');
  const data = Buffer.from(`Comment\0${comment}`, 'latin1');
  const chunk = Buffer.concat([Buffer.alloc(4), Buffer.from('tEXt'), data, Buffer.alloc(4)]);
  chunk.writeUInt32BE(data.length);
  // After the signature and the header, whose length is always the same.
  return Buffer.concat([bytes.subarray(0, 33), chunk, bytes.subarray(33)]).toString('base64');
}
const PICTURE = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

describe('what is looked through', () => {
  test('a registered name is found in every place of the text, and each place leads to its section', async () => {
    await everyPlace();
    const report = await look();
    expect(openNames(report).map(told)).toEqual([
      ['name', 'document-property', 'Ottilie'],
      ['name', 'section', 'Ottilie Brackwater'],
      ['organisation', 'section', 'Tarnfield Housing'],
      ['alias', 'section', 'Otty'],
      ['name', 'alt-text', 'Brackwater'],
      ['alias', 'caption', 'Otty'],
      ['name', 'section', 'Ottilie Brackwater'],
      ['email', 'section', 'otty@tarnfield.example'],
      ['phone', 'section', '+44 20 7946 0958'],
      ['name', 'section', 'ottilie-brackwater'],
    ]);
    expect(report.scope).toBe(`submission:${id}`);
    expect(report.leads['section:c1.1']).toEqual({
      href: `/submissions/${id}?section=c1.1`,
      showsWords: true,
      replaceable: true,
    });
    expect(report.lookedFor).toMatchObject({ clients: 1, names: 2, organisations: 1, emails: 1, phones: 1 });
  });

  test('the centre may tell a client, the learner’s own name may not; it is mended on the cover sheet', async () => {
    const cover = {
      name: 'Ottilie Brackwater',
      registrationNumber: '',
      centreName: 'Tarnfield Housing',
      centreNumber: '',
    };
    await journal.call.submissions.save({ id, patch: { cover } });
    const { findings, leads } = await look();
    expect(findings.map(told)).toEqual([['organisation', 'section', 'Tarnfield Housing']]);
    expect(leads['cover:centre']).toMatchObject({ href: `/submissions/${id}?show=cover`, replaceable: false });
  });

  test('a name in a record that an appendix or a live block shows leads to the record, where it is mended', async () => {
    const [engagement] = await journal.call.engagements.ofClient(clientId);
    const sessionId = await journal.call.sessions.log({
      facts: {
        engagementId: engagement?.id ?? '',
        happenedOn: '2026-02-02',
        startedAt: null,
        zone: 'Europe/London',
        minutes: 60,
        format: 'video',
        paid: false,
        setting: 'one-to-one',
        status: 'held',
        aim: 'Otty’s first hundred days',
        goalId: null,
      },
    });
    const choices = { appendices: ['session-records' as const, 'hours-log' as const], arranged: 'by-kind' as const };
    await journal.call.submissions.save({ id, patch: { choices } });
    const live = {
      ...frozenTable,
      attrs: { ...frozenTable.attrs, source: 'sessions', caption: 'Sessions', frozen: '' },
    };
    await write('c1.1', [live]);
    const { findings, leads } = await look();
    expect(findings.map(({ words, label }) => [words, label])).toEqual([
      ['Otty', 'Sessions'],
      ['Otty', 'Appendix A: Diary of the sessions, Session 1: Client 1, 2 February 2026'],
      ['Otty', 'Appendix B: Hours log'],
    ]);
    expect(findings.map(({ textId }) => leads[textId]?.href)).toEqual([
      '/practice/sessions',
      `/practice/sessions/${sessionId}`,
      '/practice/sessions',
    ]);
    expect(findings.every(({ textId }) => leads[textId]?.replaceable === false)).toBe(true);
    const [inLive] = findings;
    const change = { textId: inLive?.textId ?? '', from: inLive?.from ?? 0, to: inLive?.to ?? 0, was: 'Otty' };
    await expect(
      journal.call.submissions.replaceFindings({ id, changes: [{ ...change, words: 'Client 1' }] }),
    ).rejects.toThrow(/another by now/u);
  });

  test('what a picture’s file says of itself is found, and leads to the section with the picture', async () => {
    const image = await journal.call.images.add({ base64: pictureSaying('Taken by Ottilie Brackwater') });
    await write('c2.1', [{ type: 'image', attrs: { imageId: image, alt: '', width: null } }]);
    const { findings, leads } = await look();
    expect(findings.map(told)).toEqual([
      ['name', 'image-metadata', 'Ottilie'],
      ['name', 'image-metadata', 'Brackwater'],
    ]);
    expect(leads[`image:${image}`]?.href).toBe(`/submissions/${id}?section=c2.1`);
  });
});

describe('what is done about it', () => {
  test('all are replaced at once, in lines, quotes, captions, descriptions, frozen cells and the title, and it can be undone', async () => {
    await everyPlace();
    const before = await journal.call.submissions.byId(id);
    const versionId = await replaceAll();
    expect(openNames(await look())).toEqual([]);
    const after = await stored();
    expect(after.toLowerCase()).not.toMatch(/ottilie|brackwater|otty|tarnfield|7946/u);
    expect(after).toContain('I met Client 1');
    expect(after).toContain('’s team at Client 1’s organisation.');
    expect(after).toContain('Client 1’s manager');
    expect(after).toContain('Client 1 at the flip chart');
    expect((await journal.call.submissions.byId(id)).title).toBe('How Client 1 and I worked');
    expect((await handedIn()).toLowerCase()).not.toMatch(/ottilie|brackwater|otty|tarnfield|7946/u);
    await journal.call.submissions.restore(versionId);
    const back = await journal.call.submissions.byId(id);
    expect({ title: back.title, document: back.document }).toEqual({ title: before.title, document: before.document });
  });

  test('one is replaced by itself, and what was looked at is not what stands there any more: nothing is changed', async () => {
    await write('c1.1', [paragraph('Otty came, and Otty went.')]);
    const [first] = (await look()).findings;
    const change = { textId: first?.textId ?? '', from: first?.from ?? 0, to: first?.to ?? 0, was: 'Otty' };
    const changes = [{ ...change, words: 'Client 1' }];
    await journal.call.submissions.replaceFindings({ id, changes });
    expect(await stored()).toContain('Client 1 came, and Otty went.');
    await expect(journal.call.submissions.replaceFindings({ id, changes })).rejects.toThrow(/another by now/u);
    expect(await stored()).toContain('Client 1 came, and Otty went.');
  });

  test('a name of the register in a work that is cited leads to the library; a name that is not in it is no question there', async () => {
    const authors = [{ family: 'Whitmore', given: 'Joanna' }];
    const title = 'Two years at Tarnfield Housing with Margaret Ellwood';
    const sourceId = await journal.call.sources.add({ ...emptySource, authors, title, year: 2020 });
    const citation = { type: 'citation', attrs: { sourceId, words: 'Whitmore, 2020', pages: '' } };
    await write('c1.1', [line(text('As they say '), citation)]);
    const { findings, leads } = await look();
    expect(findings.map(({ textId, words }) => [words, leads[textId]?.href])).toEqual([
      ['Tarnfield Housing', '/sources'],
    ]);
    expect((await handedIn()).includes('Tarnfield')).toBe(false);
    expect(await handedIn()).toContain('Margaret Ellwood');
  });

  test('what is accepted with a reason is kept for this submission alone, and goes out as it is', async () => {
    await write('c1.1', [paragraph('The play is called Otty. I met somebody else.')]);
    const { scope, findings } = await look();
    expect((await handedIn()).includes('Otty')).toBe(false);
    const keys = findings.map(({ key }) => key);
    const ids = await journal.call.anonymity.accept({ scope, keys, reason: 'A play of that name.' });
    expect((await look()).findings.map(({ acceptance }) => acceptance?.reason)).toEqual(['A play of that name.']);
    expect(await handedIn()).toContain('The play is called Otty.');
    const other = await journal.call.submissions.create({ unitId: '8588-503', title: 'About Otty' });
    expect(openNames(await journal.call.submissions.gate(other))).toHaveLength(1);
    await journal.call.anonymity.withdraw({ scope, ids });
    expect(openNames(await look())).toHaveLength(1);
    expect((await handedIn()).includes('Otty')).toBe(false);
  });
});

describe('a name that is a word as well', () => {
  async function aClientCalled(realName: string): Promise<void> {
    await journal.call.clients.create({
      codeName: 'Client 2',
      identity: { ...emptyIdentity, realName },
      engagement: { kind: 'coaching', startedOn: '2026-01-01' },
    });
  }

  test('is a question where it is a word, and goes out as it is written; where it is the name a code name goes out', async () => {
    await aClientCalled('Mark Hope');
    const asWords = 'I hope to mark progress, and I hope I see it.';
    await write('c1.1', [
      paragraph(asWords),
      paragraph('We begin with Mark Hope, and then I saw Mark again.'),
      paragraph('I hope Mark comes.'),
    ]);
    expect(openNames(await look()).map(({ words }) => words)).toEqual(['Mark Hope', 'Mark', 'Mark']);
    const gone = await handedIn();
    expect(gone).toContain(asWords);
    expect(gone).toContain('We begin with Client 2, and then I saw Client 2 again.');
    expect(gone).toContain('I hope Client 2 comes.');
  });

  test('a single letter beside the word makes no name of it', async () => {
    await aClientCalled('Mark Adams');
    await write('c1.1', [paragraph('It was time to mark a point on the scale.')]);
    expect(openNames(await look())).toEqual([]);
    expect(await handedIn()).toContain('time to mark a point on the scale');
  });

  test('an author of that name stays in the references and where the work is cited, the client does not', async () => {
    await aClientCalled('Mark Hope');
    const source = { ...emptySource, authors: [{ family: 'Hope', given: 'Joanna' }], title: 'On asking', year: 2019 };
    const sourceId = await journal.call.sources.add(source);
    const citation = { type: 'citation', attrs: { sourceId, words: 'Hope, 2019', pages: '' } };
    await write('c1.1', [line(text('As they say '), citation), paragraph('Then Hope told me why.')]);
    expect(openNames(await look()).map(({ words, textId }) => [words, textId])).toEqual([['Hope', 'section:c1.1']]);
    const gone = await handedIn();
    expect(gone).toMatch(/Hope, J/u);
    expect(gone).toContain('Hope, 2019');
    expect(gone).toContain('Then Client 2 told me why.');
  });

  test('the learner keeps their own name and numbers, whomever they share them with', async () => {
    await aClientCalled('Anna Hughes');
    const cover = {
      name: 'Anna Whitfield',
      registrationNumber: 'ANNA-77',
      centreName: '',
      centreNumber: '020 7946 0958',
    };
    await journal.call.submissions.save({ id, patch: { cover, title: 'What Anna brought' } });
    const { fields, header, title } = await journal.call.submissions.assembled(id);
    expect(fields.map(({ value }) => value).slice(0, 4)).toEqual(['Anna Whitfield', 'ANNA-77', '', '020 7946 0958']);
    expect(header.candidate).toBe('Candidate ANNA-77');
    expect(title).toBe('What Client 2 brought');
  });
});

test('the sample’s own submissions hold no name of a client; the coach’s own contact and an age are asked about', async () => {
  const sample = await aJournal('2026-11-20T10:00:00Z');
  await sample.call.sample.fill('2026-11-20');
  const questions: string[] = [];
  for (const { id: one } of await sample.call.submissions.list()) {
    const report = await sample.call.submissions.gate(one);
    questions.push(...report.findings.map(({ kind, words }) => `${kind}: ${words}`));
    expect(openNames(report)).toEqual([]);
  }
  // The profile, with the coach’s own contact, is an appendix of two of them.
  expect(questions).toEqual([
    'unregistered-contact: coaching@housing.example',
    'unregistered-contact: 01632 960 143',
    'unregistered-contact: coaching@housing.example',
    'unregistered-contact: 01632 960 143',
    'age: seventeen-year-old',
  ]);
  sample.remove();
});
