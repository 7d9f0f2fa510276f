import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PaperFormat } from '../../../../../src/shared/domain/paper.ts';
import { profileSectionIds } from '../../../../../src/shared/domain/profile.ts';
import { aLink, aPiece } from '../../../../helpers/evidence.ts';
import { aJournal, type TestJournal } from '../../../../helpers/journal.ts';
import { fillPractice } from '../../../../helpers/practice.ts';
import { aFeedback, aHeldSession, aRegisteredClient, profileText, versionFor } from '../../../../helpers/profile.ts';
import { aReflection } from '../../../../helpers/reflections.ts';

const TODAY = '2026-11-20';
/** The smallest PNG: one transparent pixel. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

let journal: TestJournal;
beforeEach(async () => {
  journal = await aJournal('2026-11-20T10:00:00Z');
});
afterEach(() => journal.remove());

/** A version in a format, as text: the HTML, the Markdown, or the Word document's XML. */
async function paper(versionId: string, format: PaperFormat): Promise<string> {
  const made = await journal.call.papers.make({ order: { paper: 'profile', versionId }, format });
  if ('html' in made) return made.html;
  if ('text' in made) return made.text;
  return strFromU8(unzipSync(Buffer.from(made.base64, 'base64'))['word/document.xml'] ?? new Uint8Array());
}

/** Why the journal refuses. */
async function refusal(attempt: () => Promise<unknown>): Promise<unknown> {
  try {
    await attempt();
  } catch (error) {
    return error instanceof Error ? error.cause : error;
  }
  throw new Error('not refused');
}

async function get() {
  const profile = await journal.call.profile.get(TODAY);
  if (!profile) throw new Error('no profile');
  return profile;
}

test('a profile is begun once, with a version for each purpose and nothing in it', async () => {
  const { call } = journal;
  expect(await call.profile.get(TODAY)).toBeNull();
  await call.profile.begin();
  await call.profile.save({ name: 'Robin Ash', accent: 'plum' });
  await call.profile.begin();
  const profile = await get();
  expect(profile).toMatchObject({ name: 'Robin Ash', accent: 'plum', letters: 'serif', photoId: null });
  expect(profile.sections.map(({ id }) => id)).toEqual(profileSectionIds);
  expect(profile.sections.some(({ filled }) => filled)).toBe(false);
  expect(profile.versions.map(({ purpose }) => purpose)).toEqual(['full', 'page', 'biography']);
});

test('nothing of it can be changed before it is begun', async () => {
  const { call } = journal;
  const attempts = [
    () => call.profile.save({ name: 'Robin' }),
    () => call.profile.saveSection({ id: 'about', document: profileText('I coach.') }),
    () => call.profile.addPhoto({ base64: PIXEL }),
    () => call.profile.keepName({ key: 'ash', kept: true }),
  ];
  for (const attempt of attempts) expect(await refusal(attempt)).toMatchObject({ code: 'not-found' });
});

describe('figures', () => {
  test('a figure stays as it was taken, says what the ledger says now, and an update can be undone', async () => {
    const { call } = journal;
    await call.profile.begin();
    const { engagementId } = await aRegisteredClient(call, 'Client 1');
    for (let day = 10; day < 34; day += 1) {
      await aHeldSession(
        call,
        engagementId,
        `2026-${day < 20 ? '02' : '03'}-${String((day % 20) + 1).padStart(2, '0')}`,
      );
    }
    await call.profile.addFigure({ wish: { kind: 'hours', period: 'all' }, today: '2026-11-03' });
    for (let day = 4; day < 11; day += 1) {
      await aHeldSession(call, engagementId, `2026-11-${String(day).padStart(2, '0')}`);
    }
    const [stale] = (await get()).figures;
    expect(stale).toMatchObject({ value: { amount: 24 * 60 }, takenOn: '2026-11-03', stale: true });
    expect(stale?.now).toMatchObject({ value: { amount: 31 * 60 }, fromOn: '2026-02-01' });
    expect((await get()).sections.find(({ id }) => id === 'figures')).toMatchObject({ filled: true, notices: 1 });
    if (!stale) throw new Error('no figure');
    await call.profile.updateFigure({ id: stale.id, today: TODAY });
    expect((await get()).figures).toMatchObject([
      { id: stale.id, value: { amount: 31 * 60 }, takenOn: TODAY, stale: false },
    ]);
    const { now: _, stale: __, ...before } = stale;
    await call.profile.putFigureBack(before);
    expect((await get()).figures).toMatchObject([{ value: { amount: 24 * 60 }, takenOn: '2026-11-03', stale: true }]);
    await call.profile.trashFigure({ id: stale.id, trashed: true });
    expect((await get()).figures).toEqual([]);
    await call.profile.trashFigure({ id: stale.id, trashed: false });
    expect((await get()).figures).toHaveLength(1);
    await call.profile.trashFigure({ id: stale.id, trashed: true });
    expect(await call.records.trashed()).toMatchObject([{ kind: 'profile-figure', id: stale.id }]);
    const anew = await call.profile.addFigure({ wish: { kind: stale.kind, period: stale.period }, today: TODAY });
    const twice = await refusal(() => call.profile.trashFigure({ id: stale.id, trashed: false }));
    expect(twice).toMatchObject({ code: 'in-use' });
    expect((await get()).figures.map(({ id }) => id)).toEqual([anew]);
  });

  test('minutes that nobody reads do not make a figure old', async () => {
    const { call } = journal;
    await call.profile.begin();
    const { engagementId } = await aRegisteredClient(call, 'Client 1');
    await aHeldSession(call, engagementId, '2026-02-02', 700);
    await call.profile.addFigure({ wish: { kind: 'hours', period: 'all' }, today: TODAY });
    await aHeldSession(call, engagementId, '2026-02-03', 15);
    expect((await get()).figures).toMatchObject([{ stale: false, now: { value: { amount: 715 } } }]);
    await aHeldSession(call, engagementId, '2026-02-04', 10);
    expect((await get()).figures).toMatchObject([{ stale: true, now: { value: { amount: 725 } } }]);
  });

  test('with no session at all nothing is offered and nothing can be taken; a figure whose sessions went says so', async () => {
    const { call } = journal;
    await call.profile.begin();
    expect(await call.profile.offers({ sectionId: 'figures', today: TODAY })).toEqual([]);
    const wish = { kind: 'hours', period: 'all' } as const;
    expect(await refusal(() => call.profile.addFigure({ wish, today: TODAY }))).toMatchObject({
      code: 'invalid-input',
    });
    const { engagementId } = await aRegisteredClient(call, 'Client 1');
    const session = await aHeldSession(call, engagementId, '2026-02-02');
    const id = await call.profile.addFigure({ wish, today: TODAY });
    await call.sessions.trash({ ids: [session], trashed: true });
    expect((await get()).figures).toMatchObject([{ id, stale: true, now: { value: { amount: 0 } } }]);
    expect(await refusal(() => call.profile.updateFigure({ id, today: TODAY }))).toMatchObject({
      code: 'invalid-input',
    });
  });

  test('sectors are told of clients who agreed to records, and never where a sector tells a name', async () => {
    const { call } = journal;
    await call.profile.begin();
    const people = [
      { realName: 'Ottilie Brackwater', sector: 'Local government', recordConsentOn: '2026-01-05' },
      { realName: 'Jonas Merrifeld', sector: 'Banking', recordConsentOn: null },
      {
        realName: 'Ida Quist',
        organisation: 'Quist Mills',
        sector: 'Quist Mills weaving',
        recordConsentOn: '2026-01-05',
      },
      { realName: 'Pia Lund', sector: 'local government', recordConsentOn: '2026-01-05' },
    ];
    for (const [index, identity] of people.entries()) {
      const { engagementId } = await aRegisteredClient(call, `Client ${index + 1}`, identity);
      await aHeldSession(call, engagementId, '2026-02-02');
    }
    await call.profile.addFigure({ wish: { kind: 'sectors', period: 'all' }, today: TODAY });
    expect((await get()).figures[0]?.value).toEqual({ amount: 1, names: ['Local government'] });
  });
});

describe('testimonials', () => {
  test('only feedback that may be quoted is offered, and only its own words are taken', async () => {
    const { call } = journal;
    await call.profile.begin();
    const allowed = await aFeedback(
      call,
      'At the end they said: ‘You let me finish, every single time.’ And they laughed.',
    );
    const refused = await aFeedback(call, 'You talk too much.', { mayBeQuoted: false });
    const offers = await call.profile.offers({ sectionId: 'feedback', today: TODAY });
    expect(offers.map(({ content }) => content)).toMatchObject([
      { kind: 'quote', feedbackId: allowed, quote: 'You let me finish, every single time.' },
    ]);
    const add = (feedbackId: string, quote: string) =>
      call.profile.addQuote({ feedbackId, words: { quote, byline: 'A client' } });
    expect(await refusal(() => add(refused, 'You talk too much.'))).toMatchObject({ code: 'invalid-input' });
    expect(await refusal(() => add(allowed, 'You are a wonderful coach.'))).toMatchObject({ code: 'invalid-input' });
    await add(allowed, 'You let me finish … every single time. [They] laughed.');
    expect((await get()).quotes).toMatchObject([{ feedbackId: allowed, state: 'stands' }]);
    expect(await call.profile.offers({ sectionId: 'feedback', today: TODAY })).toEqual([]);
  });

  test('an offer that has a code name in place of a name can be taken as it is, or with the name', async () => {
    const { call } = journal;
    await call.profile.begin();
    await aRegisteredClient(call, 'Client 1', { realName: 'Ottilie Brackwater' });
    const feedbackId = await aFeedback(call, 'You let Ottilie Brackwater finish, every single time.');
    const [offer] = await call.profile.offers({ sectionId: 'feedback', today: TODAY });
    if (offer?.content.kind !== 'quote') throw new Error('no offer');
    const { quote, byline } = offer.content;
    expect(quote).toBe('You let Client 1 finish, every single time.');
    const id = await call.profile.addQuote({ feedbackId, words: { quote, byline } });
    const named = { quote: 'You let Ottilie Brackwater finish …', byline };
    await call.profile.saveQuote({ id, words: named });
    const other = { quote: 'You let Client 2 finish', byline };
    expect(await refusal(() => call.profile.saveQuote({ id, words: other }))).toMatchObject({ code: 'invalid-input' });
  });

  test('a consent that is withdrawn later is told, and leaves the words out of every export until it is decided', async () => {
    const { call } = journal;
    await call.profile.begin();
    const feedbackId = await aFeedback(call, 'You let me finish.');
    const words = { quote: 'You let me finish.', byline: 'A client' };
    const id = await call.profile.addQuote({ feedbackId, words });
    const versionId = await versionFor(call, 'full');
    for (const format of ['html', 'docx', 'markdown', 'pdf'] as const) {
      expect(await paper(versionId, format)).toContain('You let me finish.');
    }
    await call.feedback.save({ id: feedbackId, patch: { mayBeQuoted: false } });
    expect((await get()).quotes).toMatchObject([{ id, state: 'withdrawn' }]);
    expect((await get()).sections.find((section) => section.id === 'feedback')).toMatchObject({
      filled: false,
      notices: 1,
    });
    for (const format of ['html', 'docx', 'markdown', 'pdf'] as const) {
      expect(await paper(versionId, format)).not.toContain('You let me finish.');
    }
    await call.feedback.save({ id: feedbackId, patch: { mayBeQuoted: true } });
    expect(await paper(versionId, 'markdown')).toContain('You let me finish.');
  });

  test('the words of feedback that was deleted for good stay in the profile and out of exports', async () => {
    const { call } = journal;
    await call.profile.begin();
    const feedbackId = await aFeedback(call, 'You let me finish.');
    const id = await call.profile.addQuote({ feedbackId, words: { quote: 'You let me finish.', byline: '' } });
    await call.feedback.trash({ ids: [feedbackId], trashed: true });
    expect((await get()).quotes).toMatchObject([{ id, state: 'gone' }]);
    await call.records.deleteForGood([{ kind: 'feedback', id: feedbackId }]);
    expect((await get()).quotes).toMatchObject([{ id, state: 'gone', feedbackId: null }]);
    expect(await paper(await versionFor(call, 'full'), 'markdown')).not.toContain('You let me finish.');
    await call.profile.trashQuote({ id, trashed: true });
    expect((await get()).quotes).toEqual([]);
  });
});

describe('what the journal offers', () => {
  test('passages by what they speak for, never from private reflections, sessions or feedback', async () => {
    const { call } = journal;
    await call.profile.begin();
    const link = {
      ...aLink('703', '3.1'),
      target: { kind: 'competency' as const, id: 'qualification-core:listening' },
    };
    const open = await aReflection(call, { title: 'A quiet hour', day: '2026-02-02' });
    const hidden = await aReflection(call, { title: 'My own', day: '2026-02-03' });
    await call.reflections.save({ id: hidden, patch: { private: true } });
    const piece = aPiece(open, [link], { quote: 'I waited, and they went on.' });
    await call.evidence.put(piece);
    await call.evidence.put(aPiece(hidden, [link], { quote: 'I was bored.' }));
    const feedback = await aFeedback(call, 'You waited.');
    await call.evidence.put({
      ...aPiece(open, [link], { quote: 'You waited.' }),
      sourceKind: 'feedback',
      sourceId: feedback,
    });
    const offers = await call.profile.offers({ sectionId: 'style', today: TODAY });
    expect(offers).toEqual([
      {
        key: `passage:${piece.id}`,
        content: { kind: 'text', text: 'I waited, and they went on.' },
        from: 'A quiet hour, 2 Feb 2026',
        opens: `/reflections/${open}?evidence=${piece.id}`,
        answer: null,
      },
    ]);
    expect(await call.profile.offers({ sectionId: 'ethics', today: TODAY })).not.toContainEqual(offers[0]);
  });

  test('an answer is remembered for the section, and can be taken back', async () => {
    const { call } = journal;
    await call.profile.begin();
    const answers = async () =>
      (await call.profile.offers({ sectionId: 'ethics', today: TODAY })).map(({ answer }) => answer);
    const [first] = await call.profile.offers({ sectionId: 'ethics', today: TODAY });
    if (!first) throw new Error('no offer');
    await call.profile.answerOffer({ sectionId: 'ethics', key: first.key, answer: 'dismissed' });
    expect(await answers()).toEqual(['dismissed', null, null]);
    await call.profile.answerOffer({ sectionId: 'ethics', key: first.key, answer: null });
    expect(await answers()).toEqual([null, null, null]);
  });

  test('names of the register never come in by an offer', async () => {
    const { call } = journal;
    await call.profile.begin();
    await aRegisteredClient(call, 'Client 1', { realName: 'Ottilie Brackwater' });
    await call.needs.add({
      title: 'Wait longer with Ottilie',
      detail: '',
      aim: 'close',
      originKind: 'own',
      originId: null,
    });
    await aFeedback(call, 'Mrs Brackwater told me that you listen to everybody.');
    for (const sectionId of profileSectionIds) {
      const offers = JSON.stringify(await call.profile.offers({ sectionId, today: TODAY }));
      expect(offers).not.toMatch(/Ottilie|Brackwater/u);
    }
    const [need] = await call.profile.offers({ sectionId: 'development', today: TODAY });
    expect(need?.content).toEqual({ kind: 'text', text: 'At present I work on this: Wait longer with Client 1.' });
  });
});

describe('names', () => {
  test('a name of the register is printed as its code name, in every format and also across letters of two styles', async () => {
    const { call } = journal;
    await call.profile.begin();
    await aRegisteredClient(call, 'Client 1', { realName: 'Ottilie Brackwater', organisation: 'Fenwater Trust' });
    await call.profile.save({ name: 'Robin Ash', tagline: 'Coach to Ottilie' });
    await call.profile.saveSection({
      id: 'about',
      document: profileText('I worked with Ottilie **Brackwater** of Fenwater Trust.'),
    });
    const entry = {
      kind: 'membership',
      title: 'Friends of Brackwater',
      body: '',
      detail: '',
      fromOn: null,
      untilOn: null,
    } as const;
    await call.profile.addEntry(entry);
    const versionId = await versionFor(call, 'full');
    for (const format of ['html', 'docx', 'markdown', 'pdf'] as const) {
      const text = await paper(versionId, format);
      expect(text).not.toMatch(/Ottilie|Brackwater|Fenwater/u);
      expect(text).toContain('Client 1');
    }
    const names = await call.profile.names();
    expect(names.map(({ place, written, reason, kept }) => ({ place, written, reason, kept }))).toEqual([
      { place: 'head', written: 'Ottilie', reason: null, kept: false },
      { place: 'about', written: 'Ottilie Brackwater', reason: null, kept: false },
      { place: 'about', written: 'Fenwater Trust', reason: 'organisation', kept: false },
      { place: 'qualifications', written: 'Brackwater', reason: null, kept: false },
    ]);
  });

  test('an organisation, and whoever agreed to being named, is printed as it stands once the coach says so; nobody else', async () => {
    const { call } = journal;
    await call.profile.begin();
    await aRegisteredClient(call, 'Client 1', { realName: 'Ottilie Brackwater', organisation: 'Fenwater Trust' });
    await aRegisteredClient(call, 'Client 2', { realName: 'Jonas Merrifeld', namingConsentOn: '2026-02-02' });
    const document = profileText('At Fenwater Trust I met Ottilie Brackwater and Jonas Merrifeld.');
    await call.profile.saveSection({ id: 'about', document });
    const versionId = await versionFor(call, 'full');
    expect(await paper(versionId, 'markdown')).toContain('At Client 1 I met Client 1 and Client 2.');
    for (const { key } of await call.profile.names()) await call.profile.keepName({ key, kept: true });
    expect(await paper(versionId, 'markdown')).toContain('At Fenwater Trust I met Client 1 and Jonas Merrifeld.');
    for (const { key } of await call.profile.names()) await call.profile.keepName({ key, kept: false });
    expect(await paper(versionId, 'markdown')).toContain('At Client 1 I met Client 1 and Client 2.');
  });

  test('a client who gets another code name has it in the profile as well', async () => {
    const { call } = journal;
    await call.profile.begin();
    const { clientId } = await aRegisteredClient(call, 'Client 1');
    const mention = { type: 'client', attrs: { clientId, codeName: 'Client 1' } };
    const document = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'With ' }, mention] }],
    };
    await call.profile.saveSection({ id: 'about', document });
    const id = await versionFor(call, 'page');
    await call.profile.saveVersionText({ id, sectionId: 'about', document });
    await call.clients.rename({ id: clientId, codeName: 'The heron' });
    expect(await paper(await versionFor(call, 'full'), 'markdown')).toContain('With The heron');
    expect(await paper(id, 'markdown')).toContain('With The heron');
  });
});

describe('versions', () => {
  test('a section has a text of its own in one version, and takes the profile’s again', async () => {
    const { call } = journal;
    await call.profile.begin();
    await call.profile.saveSection({
      id: 'about',
      document: profileText('I coach people who lead for the first time.'),
    });
    const [full, page] = [await versionFor(call, 'full'), await versionFor(call, 'page')];
    await call.profile.saveVersionText({ id: page, sectionId: 'about', document: profileText('I coach.') });
    expect((await get()).versions.map(({ ownTexts }) => ownTexts)).toEqual([{}, { about: 2 }, {}]);
    expect(await paper(full, 'markdown')).toContain('I coach people who lead for the first time.');
    expect(await paper(page, 'markdown')).toContain('I coach.\n');
    await call.profile.saveVersionText({ id: page, sectionId: 'about', document: null });
    expect(await paper(page, 'markdown')).toContain('I coach people who lead for the first time.');
  });

  test('sections stand in the order of the version; what is left out or empty leaves nothing', async () => {
    const { call } = journal;
    await call.profile.begin();
    await call.profile.saveSection({ id: 'about', document: profileText('First.') });
    await call.profile.saveSection({ id: 'style', document: profileText('Second.') });
    const entry = {
      kind: 'qualification',
      title: 'A certificate',
      body: '',
      detail: '',
      fromOn: null,
      untilOn: '2026-07-30',
    } as const;
    const entryId = await call.profile.addEntry(entry);
    const id = await versionFor(call, 'full');
    await call.profile.saveVersion({ id, patch: { sections: ['qualifications', 'style', 'about', 'ethics'] } });
    const headings = async () =>
      [...(await paper(id, 'markdown')).matchAll(/^## (.*)$/gmu)].map(([, heading]) => heading);
    expect(await headings()).toEqual(['Qualifications and memberships', 'What I am like to work with', 'About me']);
    await call.profile.saveVersion({ id, patch: { leftOut: [entryId] } });
    expect(await headings()).toEqual(['What I am like to work with', 'About me']);
    const twice = call.profile.saveVersion({ id, patch: { sections: ['about', 'about'] } });
    await expect(twice).rejects.toThrow();
  });

  test('a version is added under a free name, removed with an undo, and the last one stays', async () => {
    const { call } = journal;
    await call.profile.begin();
    const added = await call.profile.addVersion('page');
    expect((await get()).versions.at(-1)).toMatchObject({ id: added, name: 'One page for clients 2' });
    for (const { id } of (await get()).versions.slice(1)) await call.profile.trashVersion({ id, trashed: true });
    const [last] = (await get()).versions;
    if (!last) throw new Error('no version');
    expect(await refusal(() => call.profile.trashVersion({ id: last.id, trashed: true }))).toMatchObject({
      code: 'invalid-input',
    });
    await call.profile.trashVersion({ id: added, trashed: false });
    expect((await get()).versions.map(({ id }) => id)).toEqual([last.id, added]);
  });
});

describe('papers', () => {
  test('the web page is one file without a script, with its picture inside and every text escaped', async () => {
    const { call } = journal;
    await call.profile.begin();
    await call.profile.save({ name: 'Robin <script>alert(1)</script>' });
    await call.profile.addPhoto({ base64: PIXEL });
    await call.profile.saveSection({ id: 'about', document: profileText('Less < more & “so on”.') });
    const html = await paper(await versionFor(call, 'full'), 'html');
    expect(html).not.toContain('<script');
    expect(html).not.toMatch(/(?:src|href)="(?!data:)/u);
    expect(html).toContain(`src="data:image/png;base64,${PIXEL}"`);
    expect(html).toContain('Less &lt; more &amp; “so on”.');
    expect(html).toContain("default-src 'none'".replaceAll("'", '&#39;'));
  });

  test('the preview says what will be printed, and names its pictures by their ids', async () => {
    const { call } = journal;
    await call.profile.begin();
    await call.profile.addPhoto({ base64: PIXEL });
    await call.profile.saveSection({ id: 'about', document: profileText('I coach.') });
    const versionId = await versionFor(call, 'full');
    const preview = await call.profile.preview({ versionId, today: TODAY });
    const { photoId } = await get();
    expect(JSON.stringify(preview.tree)).toContain(`"src":"image:${photoId}"`);
    expect(JSON.stringify(preview.tree)).toContain('I coach.');
    expect(preview).toMatchObject({ words: 2, sectionWords: { about: 2 }, numbered: true });
    expect(await paper(versionId, 'pdf')).toContain('size:A4;margin:20mm 22mm 22mm');
  });

  test('lists, headings, links and quotations stay what they are in Word', async () => {
    const { call } = journal;
    await call.profile.begin();
    const markdown =
      '# A heading\n\n- one\n- two\n\n1. first\n\n> said\n\nA [link](https://example.org/a).\n\n| a | b |\n| --- | --- |\n| c | d |';
    await call.profile.saveSection({ id: 'about', document: profileText(markdown) });
    const xml = await paper(await versionFor(call, 'full'), 'docx');
    expect(xml.match(/<w:numPr>/gu)).toHaveLength(3);
    expect(xml).toContain('<w:hyperlink');
    expect(xml).toContain('w:val="Heading3"');
    expect(xml).toContain('<w:tbl>');
  });

  test('a section of 100,000 words is kept, counted and printed in every format', async () => {
    const { call } = journal;
    await call.profile.begin();
    const words = Array.from({ length: 1_000 }, () => Array.from({ length: 100 }, () => 'word').join(' ')).join('\n\n');
    await call.profile.saveSection({ id: 'about', document: profileText(words) });
    expect((await get()).sections[0]).toMatchObject({ id: 'about', words: 100_000 });
    const versionId = await versionFor(call, 'full');
    for (const format of ['html', 'docx', 'markdown'] as const) {
      expect((await paper(versionId, format)).length).toBeGreaterThan(500_000);
    }
  }, 60_000);

  test('it comes in no format that it is not made for, and an unknown version is none', async () => {
    const { call } = journal;
    await call.profile.begin();
    const versionId = await versionFor(call, 'full');
    expect(await refusal(() => paper(versionId, 'csv'))).toMatchObject({ code: 'invalid-input' });
    const unknown = '01980000-0000-7000-8000-000000000000';
    expect(await refusal(() => paper(unknown, 'html'))).toMatchObject({ code: 'not-found' });
  });
});

test('a photograph of the wrong type or too large is refused in words; one that is taken away comes back', async () => {
  const { call } = journal;
  await call.profile.begin();
  const gif = Buffer.from('GIF89a and more').toString('base64');
  for (const base64 of [gif, Buffer.from('%PDF-1.7').toString('base64')]) {
    expect(await refusal(() => call.profile.addPhoto({ base64 }))).toMatchObject({
      code: 'invalid-input',
      message: 'This is not a photograph that can be used. Choose a JPEG, PNG or WebP file.',
    });
  }
  const large = Buffer.concat([Buffer.from(PIXEL, 'base64'), Buffer.alloc(5 * 1024 * 1024)]);
  expect(await refusal(() => call.profile.addPhoto({ base64: large.toString('base64') }))).toMatchObject({
    code: 'invalid-input',
  });
  await expect(call.profile.addPhoto({ base64: Buffer.alloc(40 * 1024 * 1024).toString('base64') })).rejects.toThrow();
  expect(await call.profile.addPhoto({ base64: PIXEL })).toBeNull();
  const { photoId } = await get();
  await call.profile.showPhoto(null);
  expect((await get()).photoId).toBeNull();
  await call.profile.showPhoto(photoId);
  expect((await get()).photoId).toBe(photoId);
});

test('readiness asks the profile for the sections that the unit names', async () => {
  const { call } = journal;
  const answer = async (unitId: string) => {
    const { requirements } = await call.readiness.of(unitId);
    return requirements.find(({ requirement }) => requirement.rule.kind === 'profile')?.answer;
  };
  expect(await answer('9621')).toMatchObject({
    state: 'not-yet',
    missing: 'No coaching profile is written yet.',
    where: '/profile',
  });
  await call.profile.begin();
  for (const id of ['about', 'approach', 'style', 'experience', 'ethics'] as const) {
    await call.profile.saveSection({ id, document: profileText('Something.') });
  }
  expect(await answer('9621')).toMatchObject({
    missing: 'Nothing yet in 1 section of the profile: Contracting and relationships.',
  });
  await call.profile.saveSection({ id: 'relationships', document: profileText('Something.') });
  expect(await answer('9621')).toMatchObject({ state: 'met' });
  expect(await answer('703')).toMatchObject({ state: 'not-yet', where: '/profile' });
  await aFeedback(call, 'You let me finish.').then((feedbackId) =>
    call.profile.addQuote({ feedbackId, words: { quote: 'You let me finish.', byline: '' } }),
  );
  const { engagementId } = await aRegisteredClient(call, 'Client 1');
  await aHeldSession(call, engagementId, '2026-02-02');
  await call.profile.addFigure({ wish: { kind: 'sessions', period: 'year' }, today: TODAY });
  const entry = {
    kind: 'qualification',
    title: 'A certificate',
    body: '',
    detail: '',
    fromOn: null,
    untilOn: null,
  } as const;
  await call.profile.addEntry(entry);
  expect(await answer('703')).toMatchObject({ state: 'met' });
});

test('figures count what the ledger counts, over all time and over the last twelve months', async () => {
  const { call } = journal;
  await fillPractice(journal.context, { clients: 7, sessions: 400, until: TODAY });
  await call.profile.begin();
  for (const [period, from] of [
    ['all', undefined],
    ['year', '2025-11-21'],
  ] as const) {
    for (const kind of ['hours', 'sessions', 'clients', 'supervision', 'cpd'] as const) {
      await call.profile.addFigure({ wish: { kind, period }, today: TODAY });
    }
    const { byKind, byClient } = await call.ledger.totals({ from, to: TODAY });
    const amounts = (await get()).figures.filter((one) => one.period === period).map(({ value }) => value.amount);
    expect(amounts).toEqual([
      byKind.coaching.minutes + byKind.mentoring.minutes,
      byKind.coaching.count + byKind.mentoring.count,
      byClient.length,
      byKind.supervision.minutes,
      byKind.cpd.minutes,
    ]);
  }
});
