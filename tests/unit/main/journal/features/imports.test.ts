import { expect, test } from 'vitest';
import { toCsv } from '../../../../../src/shared/domain/csv.ts';
import { LOG_BYTES, type LogMapping } from '../../../../../src/shared/domain/logImport.ts';
import { aJournal, type Calls } from '../../../../helpers/journal.ts';
import { generateLog, mappingOfAll, uploadLog } from '../../../../helpers/practice.ts';
import { aReflection } from '../../../../helpers/reflections.ts';

const mapping: LogMapping = {
  ...mappingOfAll,
  columns: { day: 0, start: 1, client: 2, duration: 3 },
  dayOrder: 'dmy',
};
const log = [
  'Date,Start,Client,Minutes',
  '31/01/2024,10:00,Ottoline Marchbanks,60',
  '29/02/2024,,Ottoline Marchbanks,90',
  '01/03/2024,14:00,Peregrine Fothergill,45',
].join('\r\n');

async function imported(call: Calls, text = log, change: Partial<LogMapping> = {}) {
  const id = await uploadLog(call, Buffer.from(text));
  return call.imports.run({ id, mapping: { ...mapping, ...change }, withDoubles: false });
}

const everything = async (call: Calls) => ({
  clients: await call.clients.list(),
  engagements: await call.engagements.open(),
  ledger: await call.ledger.totals({}),
  imports: await call.imports.list(),
});

test('a log becomes sessions, clients by code names, and their names in the register alone', async () => {
  const { call, remove } = await aJournal();
  const made = await imported(call);
  expect(made).toMatchObject({ sessions: 3, clients: 2 });
  const clients = await call.clients.list();
  expect(clients.map(({ codeName, sessions, minutes }) => [codeName, sessions, minutes])).toEqual([
    ['Client 1', 2, 150],
    ['Client 2', 1, 45],
  ]);
  expect((await call.clients.identity(clients[0]?.id ?? ''))?.realName).toBe('Ottoline Marchbanks');
  expect((await call.engagements.open()).map(({ startedOn }) => startedOn)).toEqual(['2024-01-31', '2024-03-01']);
  const entries = await call.ledger.entries({ filter: {}, offset: 0, limit: 10 });
  expect(JSON.stringify(entries)).not.toMatch(/Ottoline|Peregrine/);
  expect((await call.search.find({ text: 'session' })).total).toBe(3);
  expect((await call.search.find({ text: 'Ottoline' })).total).toBe(0);
  remove();
});

test('an undone import leaves nothing of it, in lists, register and search', async () => {
  const { call, remove } = await aJournal();
  const before = await everything(call);
  const made = await imported(call);
  expect(await call.imports.list()).toEqual([made]);
  expect(await call.imports.undo(made.id)).toEqual({ sessions: 3, clients: 2, kept: 0 });
  expect(await everything(call)).toEqual(before);
  expect(await call.clients.registeredTerms()).toEqual([]);
  expect((await call.search.find({ text: 'session' })).total).toBe(0);
  await expect(call.imports.undo(made.id)).rejects.toThrow('no such import');
  remove();
});

test('an undo keeps what was worked on since, and the clients of whom there is more', async () => {
  const { call, remove } = await aJournal();
  const text = [log, '02/03/2024,,Rosalind Quill,30', '03/03/2024,,Septimus Blythe,30'].join('\n');
  const made = await imported(call, text);
  const [one, two, three, four] = await call.clients.list();
  const { rows } = await call.sessions.page({ filter: { clientId: one?.id ?? '' }, offset: 0, limit: 5 });
  await call.sessions.save({ id: rows[0]?.id ?? '', patch: { observer: 'A peer' } });
  const ofTwo = (await call.engagements.ofClient(two?.id ?? ''))[0]?.id ?? '';
  await call.engagements.save({ id: ofTwo, patch: { level: 'Senior' } });
  const mention = { type: 'client', attrs: { clientId: three?.id, codeName: three?.codeName } };
  const document = {
    type: 'doc',
    attrs: { version: 1 },
    content: [{ type: 'paragraph', content: [mention] }],
  };
  const reflection = await aReflection(call);
  await call.reflections.save({ id: reflection, patch: { document } });
  expect(await call.imports.undo(made.id)).toEqual({ sessions: 4, clients: 1, kept: 1 });
  const left = await call.clients.list();
  expect(left.map(({ codeName, sessions }) => [codeName, sessions])).toEqual([
    ['Client 1', 1],
    ['Client 2', 0],
    ['Client 3', 0],
  ]);
  expect(left.map(({ id }) => id)).not.toContain(four?.id);
  expect(await call.imports.list()).toEqual([]);
  remove();
});

test('while one line cannot be read nothing is imported; each is told by its number', async () => {
  const { call, remove } = await aJournal();
  const before = await everything(call);
  const text = [log, '31/04/2024,,Ann,60', '', '"02/03/2024",,"Ann\nLee",0', '05/03/2024,,Ann,60'].join('\n');
  const id = await uploadLog(call, Buffer.from(text));
  const preview = await call.imports.preview({ id, mapping });
  expect(preview.problems).toEqual([
    { line: 5, message: '“31/04/2024” is not a date written as day/month/year.' },
    { line: 7, message: 'The duration is 0: a session lasts at least one minute.' },
  ]);
  expect(preview).toMatchObject({ problemCount: 2, understood: 4, held: 4, heldMinutes: 255 });
  await expect(call.imports.run({ id, mapping, withDoubles: false })).rejects.toThrow('Nothing was imported');
  expect(await everything(call)).toEqual(before);
  remove();
});

test('only the first 200 of many mistakes are shown, all are counted', async () => {
  const { call, remove } = await aJournal();
  const lines = Array.from({ length: 450 }, (_, index) => `99/99/2024,,Ann ${index},60`);
  const id = await uploadLog(call, Buffer.from(['Date,Start,Client,Minutes', ...lines].join('\n')));
  const { problems, problemCount } = await call.imports.preview({ id, mapping });
  expect([problems.length, problems.at(-1)?.line, problemCount]).toEqual([200, 201, 450]);
  remove();
});

test('a name that the register or a code name knows is that client; two ways of writing it are one', async () => {
  const { call, remove } = await aJournal();
  await imported(call);
  const text = [
    'Date,Start,Client,Minutes',
    '10/04/2024,,ottoline  marchbanks,60',
    '11/04/2024,,Client 2,60',
    '12/04/2024,,Quentin Ashe,60',
    '13/04/2024,,QUENTIN ASHE,60',
  ].join('\n');
  const id = await uploadLog(call, Buffer.from(text));
  const { clients, nameCount, clientCount } = await call.imports.preview({ id, mapping });
  expect([nameCount, clientCount]).toEqual([4, 3]);
  const known = await call.clients.list();
  expect(clients.map(({ name, codeName, clientId }) => [name, codeName, clientId])).toEqual([
    ['ottoline  marchbanks', 'Client 1', known[0]?.id],
    ['Client 2', 'Client 2', known[1]?.id],
    ['Quentin Ashe', 'Client 3', null],
    ['QUENTIN ASHE', 'Client 3', null],
  ]);
  expect(await call.imports.run({ id, mapping, withDoubles: false })).toMatchObject({ sessions: 4, clients: 1 });
  expect((await call.clients.list()).map(({ sessions, engagements }) => [sessions, engagements])).toEqual([
    [3, 1],
    [2, 1],
    [2, 1],
  ]);
  remove();
});

test('a log of code names is taken as it is, and the register gets nothing', async () => {
  const { call, remove } = await aJournal();
  await imported(call, 'Date,Start,Client,Minutes\n01/02/2024,,Coachee A,60', { names: 'code-names' });
  const [client] = await call.clients.list();
  expect(client).toMatchObject({ codeName: 'Coachee A', identified: false });
  remove();
});

test('doubles of the journal and of the file are told, and left out unless they are wanted', async () => {
  const { call, remove } = await aJournal();
  await imported(call);
  const text = [log, '05/03/2024,09:00,Ann Lee,30', '05/03/2024,09:00,Ann Lee,30'].join('\n');
  const id = await uploadLog(call, Buffer.from(text));
  const { doubles, doubleCount } = await call.imports.preview({ id, mapping });
  expect(doubleCount).toBe(4);
  expect(doubles.map(({ line }) => line)).toEqual([2, 3, 4, 6]);
  expect(doubles[0]?.message).toContain('a session in the journal');
  expect(doubles[3]?.message).toContain('line 5');
  expect(await call.imports.run({ id, mapping, withDoubles: false })).toMatchObject({ sessions: 1, clients: 1 });
  const again = await uploadLog(call, Buffer.from(log));
  await expect(call.imports.run({ id: again, mapping, withDoubles: false })).rejects.toThrow('no session to import');
  expect(await call.imports.run({ id: again, mapping, withDoubles: true })).toMatchObject({ sessions: 3, clients: 0 });
  remove();
});

test('sessions at the same time are told line by line, and imported all the same', async () => {
  const { call, remove } = await aJournal();
  await imported(call);
  const text = [
    'Date,Start,Client,Minutes',
    '31/01/2024,10:30,Ann Lee,60',
    '05/03/2024,09:00,Ann Lee,60',
    '05/03/2024,10:00,Bea Ray,60',
    '05/03/2024,23:30,Ann Lee,60',
    '06/03/2024,00:15,Bea Ray,60',
  ].join('\n');
  const id = await uploadLog(call, Buffer.from(text));
  const { overlaps } = await call.imports.preview({ id, mapping });
  expect(overlaps).toEqual([
    { line: 2, message: 'Held at the same time as a session in the journal.' },
    { line: 6, message: 'Held at the same time as line 5.' },
  ]);
  expect(await call.imports.run({ id, mapping, withDoubles: false })).toMatchObject({ sessions: 5 });
  remove();
});

test('the encoding is told: by a mark, as UTF-8, or as what older spreadsheets write', async () => {
  const { call, remove } = await aJournal();
  const text = 'Date,Start,Client,Minutes\n01/02/2024,,Zoë Müller,60';
  const marked = (bytes: Buffer, ...mark: number[]) => Buffer.concat([Buffer.from(mark), bytes]);
  const utf16 = Buffer.from(text, 'utf16le');
  const table = [
    ['UTF-8', Buffer.from(text)],
    ['UTF-8', marked(Buffer.from(text), 0xef, 0xbb, 0xbf)],
    ['UTF-16', marked(utf16, 0xff, 0xfe)],
    ['UTF-16', marked(Buffer.from(utf16).swap16(), 0xfe, 0xff)],
    ['Windows-1252', Buffer.from(text, 'latin1')],
  ] as const;
  for (const [encoding, bytes] of table) {
    const id = await uploadLog(call, bytes);
    const inspection = await call.imports.inspect(id);
    expect([inspection.encoding, inspection.columns.map(({ heading }) => heading)]).toEqual([
      encoding,
      ['Date', 'Start', 'Client', 'Minutes'],
    ]);
    expect(inspection.columns[2]?.samples).toEqual(['Zoë Müller']);
  }
  remove();
});

test('a file that is no log is answered with a clear sentence', async () => {
  const { call, remove } = await aJournal();
  const inspect = async (bytes: Buffer) => call.imports.inspect(await uploadLog(call, bytes));
  await expect(call.imports.begin({ size: 0 })).rejects.toThrow('This file is empty.');
  await expect(call.imports.begin({ size: LOG_BYTES + 1 })).rejects.toThrow('at most 20 MB');
  await expect(inspect(Buffer.from('\n\n ,\n'))).rejects.toThrow('This file is empty.');
  await expect(inspect(Buffer.from([0x50, 0x4b, 3, 4, 0]))).rejects.toThrow('This is a spreadsheet, not a CSV file.');
  await expect(inspect(Buffer.from([1, 0, 2, 0]))).rejects.toThrow('does not hold text');
  await expect(inspect(Buffer.from('a,b\n"open,c\n'))).rejects.toThrow('quotation mark');
  await expect(inspect(Buffer.from('a,b\n'.repeat(100_001)))).rejects.toThrow('100,001 lines');
  const id = await call.imports.begin({ size: 10 });
  await expect(call.imports.inspect(id)).rejects.toThrow('did not come whole');
  await expect(
    call.imports.preview({ id: await uploadLog(call, Buffer.from(log)), mapping: { ...mapping, columns: {} } }),
  ).rejects.toThrow('Say which columns hold');
  remove();
});

test('what a log does not tell by itself is left open: the order of its dates, the unit of its durations', async () => {
  const { call, remove } = await aJournal();
  const inspect = async (text: string) => call.imports.inspect(await uploadLog(call, Buffer.from(text)));
  const open = await inspect('Day;Coachee;Duration\n01/02/2024;Ann;1\n03/04/2024;Bea;2');
  expect(open.guess).toEqual({ headed: true, columns: { day: 0, client: 1, duration: 2 } });
  expect([open.columns[0]?.dayOrder, open.columns[2]?.unit]).toEqual(['unsure', 'unsure']);
  const bare = await inspect('01/02/2024\tAnn\t60\n13/04/2024\tBea\t90');
  expect(bare.guess).toEqual({ headed: false, columns: {} });
  expect([bare.columns[0]?.dayOrder, bare.columns[2]?.unit]).toEqual(['dmy', 'minutes']);
  remove();
});

test('the product’s own exported table comes back as the sessions that it was', async () => {
  const source = await aJournal();
  const id = await uploadLog(source.call, Buffer.from(generateLog({ clients: 5, sessions: 60 })));
  await source.call.imports.run({ id, mapping: mappingOfAll, withDoubles: true });
  const filter = { kinds: ['coaching', 'mentoring'] } satisfies { kinds: ('coaching' | 'mentoring')[] };
  const order = { paper: 'hours-log', view: 'code-names', filter } as const;
  const content = await source.call.papers.make({ order, format: 'csv' });
  const target = await aJournal();
  const upload = await uploadLog(target.call, Buffer.from('text' in content ? content.text : ''));
  const { guess, columns } = await target.call.imports.inspect(upload);
  expect([guess.columns.day, columns[0]?.dayOrder, columns[guess.columns.duration ?? 0]?.unit]).toEqual([
    0,
    'ymd',
    'hours',
  ]);
  const read: LogMapping = { ...mappingOfAll, columns: guess.columns, unit: 'hours', names: 'code-names' };
  await target.call.imports.run({ id: upload, mapping: read, withDoubles: true });
  const [given, taken] = await Promise.all([source.call.ledger.totals(filter), target.call.ledger.totals(filter)]);
  const comparable = ({ byMonth, byKind, paid, byClient }: typeof given) => ({
    byMonth,
    byKind,
    paid,
    byClient: byClient.map(({ codeName, minutes }) => [codeName, minutes]),
  });
  expect(comparable(taken)).toEqual(comparable(given));
  source.remove();
  target.remove();
});

test('a cell of the log that begins like a formula is text, and goes out escaped', async () => {
  const { call, remove } = await aJournal();
  const text = toCsv([
    ['Date', 'Client', 'Minutes', 'Aim'],
    ['2024-02-01', 'Ann Lee', '60', '=HYPERLINK("http://x")'],
  ]);
  const columns = { day: 0, client: 1, duration: 2, aim: 3 };
  await imported(call, text, { columns });
  const { rows } = await call.ledger.entries({ filter: {}, offset: 0, limit: 1 });
  expect(rows[0]?.detail).toBe('=HYPERLINK("http://x")');
  const order = { paper: 'hours-log', view: 'code-names', filter: {} } as const;
  const content = await call.papers.make({ order, format: 'csv' });
  expect('text' in content ? content.text : '').toContain(`"'=HYPERLINK(""http://x"")"`);
  remove();
});
