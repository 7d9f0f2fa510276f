import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { feedbackForm } from '../../../../../src/main/journal/features/feedback/form.ts';
import { filledDocument } from '../../../../../src/shared/document/document.ts';
import { fromMarkdown } from '../../../../../src/shared/document/markdown.ts';
import { feedbackTitle, ratedCompetencies } from '../../../../../src/shared/domain/feedback.ts';
import { noteTemplates } from '../../../../../src/shared/domain/noteTemplate.ts';
import { aJournal, type TestJournal } from '../../../../helpers/journal.ts';

let journal: TestJournal;
beforeEach(async () => {
  journal = await aJournal();
});
afterEach(() => journal.remove());

const facts = {
  givenOn: '2026-11-18',
  source: 'client' as const,
  way: 'conversation' as const,
  clientId: null,
  sessionId: null,
  mayBeQuoted: false,
};
const said = (words: string) => filledDocument(noteTemplates.feedback, new Map([['said', fromMarkdown(words)]]));

test('a form is typed in: its ratings come with the facts, as the giver put them', async () => {
  const { call } = journal;
  const ratings = [
    { competency: 'Listening', score: 5 },
    { competency: 'Questioning', score: 2 },
  ];
  const clientId = await call.clients.create({ codeName: 'Client 4' });
  const id = await call.feedback.add({ ...facts, way: 'form', clientId, ratings });
  await call.feedback.save({ id, patch: { document: said('You let me finish.'), mayBeQuoted: true } });
  const summary = { id, codeName: 'Client 4', way: 'form', mayBeQuoted: true, ratings, excerpt: 'You let me finish.' };
  expect(await call.feedback.list()).toMatchObject([summary]);
  expect(await call.feedback.byId(id)).toMatchObject({ ...summary, clientId, trashedAt: null });
  await call.feedback.save({ id, patch: { ratings: [] } });
  expect((await call.feedback.byId(id)).ratings).toEqual([]);
});

test('it is found by its words, under the code name', async () => {
  const { call } = journal;
  const identity = {
    realName: 'Wilhelmina Ortlieb',
    aliases: [],
    organisation: '',
    role: '',
    contact: '',
    sector: '',
    recordConsentOn: null,
    namingConsentOn: null,
  };
  const clientId = await call.clients.create({ codeName: 'Client 4', identity });
  const id = await call.feedback.add({ ...facts, clientId });
  await call.feedback.save({ id, patch: { document: said('You let me finish.') } });
  const { hits } = await call.search.find({ text: 'finish' });
  expect(hits).toMatchObject([{ kind: 'feedback', id, title: [{ text: 'Feedback from Client 4' }] }]);
  expect((await call.search.find({ text: 'Wilhelmina' })).total).toBe(0);
  await call.feedback.trash({ ids: [id], trashed: true });
  expect((await call.search.find({ text: 'finish' })).total).toBe(0);
  expect(await call.feedback.list()).toEqual([]);
  await call.feedback.trash({ ids: [id], trashed: false });
  expect((await call.search.find({ text: 'finish' })).total).toBe(1);
});

test.each([0, 6, 2.5])('a score of %d is refused', async (score) => {
  const ratings = [{ competency: 'Listening', score }];
  await expect(journal.call.feedback.add({ ...facts, ratings })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
});

test('a day to come is refused with a sentence', async () => {
  const given = { ...facts, givenOn: '2026-12-01' };
  await expect(journal.call.feedback.add(given)).rejects.toMatchObject({ message: expect.stringMatching(/future/) });
});

test('feedback is called by its giver', () => {
  expect(feedbackTitle({ source: 'client', codeName: 'Client 1' })).toBe('Feedback from Client 1');
  expect(feedbackTitle({ source: 'client', codeName: null })).toBe('Feedback from a client');
  expect(feedbackTitle({ source: 'observer', codeName: 'Client 1' })).toBe('Feedback from an observer on Client 1');
});

describe('the form', () => {
  const order = { paper: 'feedback-form' as const, codeName: 'Client <4> & co' };

  test('for printing it asks for every competency, and the code name is text', async () => {
    const content = await feedbackForm(order, 'pdf');
    const html = 'html' in content ? content.html : '';
    for (const competency of ratedCompetencies) expect(html).toContain(`>${competency}</th>`);
    expect(html).toContain('Client &lt;4&gt; &amp; co');
    expect(html.match(/<td>/g)).toHaveLength(12 * 5);
    expect(html).not.toMatch(/<script|https?:/);
  });

  test('for Word it asks for the same', async () => {
    const content = await feedbackForm(order, 'docx');
    const file = unzipSync(Buffer.from('base64' in content ? content.base64 : '', 'base64'));
    const text = Buffer.from(file['word/document.xml'] ?? []).toString('utf8');
    for (const competency of ratedCompetencies) expect(text).toContain(competency);
    expect(text).toContain('Client &lt;4&gt; &amp; co');
  });

  test('it comes in no other format, and without a code name names nobody', async () => {
    await expect(feedbackForm(order, 'csv')).rejects.toMatchObject({ code: 'invalid-input' });
    const content = await feedbackForm({ ...order, codeName: '' }, 'pdf');
    expect('html' in content && content.html).not.toContain('For:');
  });
});
