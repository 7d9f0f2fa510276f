import { unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PaperFormat, PaperOrder } from '../../../../../src/shared/domain/paper.ts';
import { aJournal, type TestJournal } from '../../../../helpers/journal.ts';

const TODAY = '2026-11-20';
let journal: TestJournal;
let planId: string;
beforeAll(async () => {
  journal = await aJournal(`${TODAY}T10:00:00Z`);
  const person = { realName: 'Ottilie Brackwater', aliases: [], organisation: '', role: '', contact: '', sector: '' };
  const consent = { recordConsentOn: null, namingConsentOn: null };
  await journal.call.clients.create({ codeName: 'Client 1', identity: { ...person, ...consent } });
  planId = await journal.call.plans.add({
    title: 'A year',
    startsOn: '2026-03-01',
    endsOn: '2027-02-28',
    aspiration: 'What Ottilie Brackwater asked for',
  });
  const needId = await journal.call.needs.add({
    title: 'Silence',
    detail: '',
    aim: 'close',
    originKind: 'own',
    originId: null,
  });
  const id = await journal.call.plans.addObjective({
    planId,
    title: 'Bear silence with Ottilie Brackwater; “wait”, and listen',
    serves: [{ kind: 'need', id: needId }],
  });
  const activityId = await journal.call.cpd.add({
    title: 'Webinar on silence',
    doneOn: '2026-05-05',
    minutes: 90,
    kind: 'webinar',
    provider: '',
    level: 'learning',
  });
  await journal.call.plans.saveObjective({
    id,
    reviewId: null,
    patch: {
      startsOn: '2026-03-01',
      milestones: [
        { id: uuid(), title: 'Clocks change', dueOn: '2027-02-28', doneOn: null },
        { id: uuid(), title: 'Ottilie Brackwater has been asked', dueOn: '2026-12-31', doneOn: null },
        { id: uuid(), title: 'Done', dueOn: '2026-04-01', doneOn: '2026-04-01' },
      ],
      activityIds: [activityId],
    },
  });
  await journal.call.plans.addReview({ planId, dueOn: '2027-01-15' });
});
afterAll(() => journal.remove());

const make = (order: PaperOrder, format: PaperFormat) => journal.call.papers.make({ order, format });

async function text(order: PaperOrder, format: PaperFormat): Promise<string> {
  const made = await make(order, format);
  if ('text' in made) return made.text;
  if ('html' in made) return made.html;
  const files = unzipSync(Buffer.from(made.base64, 'base64'));
  return new TextDecoder().decode(files['word/document.xml']);
}

describe('the dates of a plan in a calendar file', () => {
  const events = async (titles: 'neutral' | 'full') => {
    const file = await text({ paper: 'plan-calendar', planId, titles }, 'ics');
    const calendar = new ICAL.Component(ICAL.parse(file));
    return { file, events: calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each)) };
  };

  test('are whole days without a zone, wherever the computer is', async () => {
    const zone = process.env.TZ;
    for (const where of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/London', 'America/St_Johns', 'UTC']) {
      process.env.TZ = where;
      const found = (await events('neutral')).events;
      expect(found.map(({ startDate, endDate }) => [startDate.toString(), endDate.toString()])).toEqual([
        ['2026-12-31', '2027-01-01'],
        ['2027-01-15', '2027-01-16'],
        ['2027-02-28', '2027-03-01'],
      ]);
      expect(found.every(({ startDate }) => startDate.isDate && startDate.zone === ICAL.Timezone.localTimezone)).toBe(
        true,
      );
    }
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test('say nothing of what they are about, unless they are asked to, and then by code names', async () => {
    const neutral = await events('neutral');
    expect(neutral.events.map(({ summary }) => summary)).toEqual(['Milestone', 'Review', 'Milestone']);
    expect(neutral.file).not.toMatch(/silence|Brackwater|A year/u);
    const full = await events('full');
    expect(full.events.map(({ summary }) => summary)).toEqual([
      'Client 1 has been asked (Bear silence with Client 1; “wait”, and listen)',
      'Review of the development plan',
      'Clocks change (Bear silence with Client 1; “wait”, and listen)',
    ]);
  });

  test('keep their identifiers, so that a calendar changes what it has', async () => {
    const ids = async () => (await events('neutral')).events.map(({ uid }) => uid);
    expect(await ids()).toEqual(await ids());
    const revisions = async () => (await events('neutral')).events.map(({ sequence }) => sequence);
    const first = await revisions();
    journal.setNow(`${TODAY}T10:00:05Z`);
    expect(await revisions()).toEqual(first.map((sequence) => sequence + 5));
    expect((await events('neutral')).file.match(/LAST-MODIFIED:20261120T100005Z/gu)).toHaveLength(first.length);
    journal.setNow(`${TODAY}T10:00:00Z`);
    const { file } = await events('full');
    expect(file.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(file).toContain('DTSTART;VALUE=DATE:20261231');
  });
});

describe('a plan on paper', () => {
  test.each(['pdf', 'docx', 'csv'] as const)('as %s holds its objectives, and nobody by name', async (format) => {
    const made = await text({ paper: 'development-plan', planId, today: TODAY }, format);
    expect(made).toContain('Bear silence with Client 1');
    expect(made).toContain('Silence');
    expect(made).not.toContain('Brackwater');
  });

  test.each(['pdf', 'svg'] as const)(
    'its picture as %s has the months, the objectives and nobody by name',
    async (format) => {
      const made = await text({ paper: 'plan-timeline', planId, today: TODAY }, format);
      expect(made).toContain('>Mar</text>');
      expect(made).toContain('Bear silence with');
      expect(made).not.toContain('Brackwater');
      expect(made).not.toMatch(/https?:\/\/(?!www\.w3\.org)/u);
    },
  );

  test('has its picture in Word too: months with the bar shaded, signs for milestones and reviews, today framed', async () => {
    const made = await text({ paper: 'development-plan', planId, today: TODAY }, 'docx');
    const picture = made.slice(made.indexOf('The time of the plan'), made.indexOf('milestone done'));
    for (const month of ['Mar', 'Nov', 'Feb']) expect(picture).toContain(`>${month}</w:t>`);
    expect(picture.match(/w:fill="CFE3F1"/gu)).toHaveLength(12);
    expect(picture.match(/>[◇◆○]<\/w:t>/gu)).toEqual(['>◆</w:t>', '>◇</w:t>', '>◇</w:t>', '>○</w:t>']);
    expect(picture).toMatch(/w:color w:val="A3253A"[^∎]*>Nov</u);
  });

  test('of three years has quarters for columns in Word', async () => {
    const days = { startsOn: '2026-03-01', endsOn: '2029-02-28' };
    const long = await journal.call.plans.add({ ...days, title: 'Long', aspiration: '' });
    const made = await text({ paper: 'development-plan', planId: long, today: TODAY }, 'docx');
    expect(made.match(/>Q[1-4]<\/w:t>/gu)).toHaveLength(13);
    await journal.call.plans.trash({ ids: [long], trashed: true });
  });

  test.each(['pdf', 'docx', 'csv'] as const)('the CPD record as %s says what and why', async (format) => {
    const made = await text({ paper: 'cpd-record', from: '2026-01-01', to: '2026-12-31' }, format);
    expect(made).toContain('Webinar on silence');
    expect(made).toContain('Bear silence with Client 1');
    expect(made).not.toContain('Brackwater');
  });

  test('does not come in every format', async () => {
    await expect(make({ paper: 'development-plan', planId, today: TODAY }, 'ics')).rejects.toThrow('comes as PDF');
    await expect(make({ paper: 'plan-calendar', planId, titles: 'full' }, 'pdf')).rejects.toThrow('calendar file');
    await expect(make({ paper: 'cpd-record', from: TODAY, to: TODAY }, 'svg')).rejects.toThrow('comes as PDF');
    await expect(make({ paper: 'plan-timeline', planId, today: TODAY }, 'docx')).rejects.toThrow('PDF and as SVG');
  });
});

test('the CPD of a year is added up by month and kind, and held against the chosen targets up to its end', async () => {
  await journal.call.targets.choose({ id: 'emcc-foundation', chosen: true });
  const year = await journal.call.plans.cpdYear({ from: '2026-01-01', to: '2026-12-31', today: TODAY });
  expect(year).toMatchObject({
    count: 1,
    minutes: 90,
    until: TODAY,
    byKind: [{ kind: 'webinar', count: 1, minutes: 90 }],
  });
  expect(year.byMonth).toHaveLength(12);
  expect(year.byMonth[4]).toMatchObject({ month: '2026-05', minutes: 90, byKind: { webinar: 90, course: 0 } });
  expect(year.targets).toEqual([{ body: 'EMCC', name: expect.any(String), have: 90, need: 960, months: 12 }]);
  const periods = await journal.call.plans.cpdYears(TODAY);
  expect(periods.map(({ label, plan }) => [label, plan])).toEqual([
    ['2026', false],
    ['A year', true],
  ]);
  const empty = await journal.call.plans.cpdYear({ from: '2025-01-01', to: '2025-12-31', today: TODAY });
  expect(empty).toMatchObject({ count: 0, minutes: 0, until: '2025-12-31', byKind: [] });
});

test('Today shows what the plan asks for', async () => {
  const { plan } = await journal.call.today.overview('2026-12-28');
  expect(plan?.milestones).toMatchObject([{ title: 'Ottilie Brackwater has been asked', dueOn: '2026-12-31' }]);
  expect(plan?.looseEnds.map(({ kind }) => kind)).toEqual(['quiet-objective']);
  expect((await journal.call.today.overview('2027-01-10')).plan?.reviews).toMatchObject([{ dueOn: '2027-01-15' }]);
});
