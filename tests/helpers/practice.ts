import { journalRouter } from '../../src/main/journal/router.ts';
import type { JournalContext } from '../../src/main/journal/trpc.ts';
import { toCsv } from '../../src/shared/domain/csv.ts';
import { addDays } from '../../src/shared/domain/date.ts';
import { LOG_PIECE, type LogMapping } from '../../src/shared/domain/logImport.ts';
import { createRandom } from './random.ts';

const DAYS = 3 * 365;
const SESSIONS_TO_A_SUPERVISION = 40;
const SESSIONS_TO_AN_ACTIVITY = 100;
const AIMS = ['Delegating without checking', 'The first hundred days', 'A difficult conversation', 'Time to think'];

/** Every column of a log, in the order of `mappingOfAll`. */
const HEADINGS = ['Date', 'Start', 'Client', 'Minutes', 'Kind', 'Paid', 'Format', 'Setting', 'Status', 'Aim'];

/** How a log with these columns is read. */
export const mappingOfAll: LogMapping = {
  headed: true,
  columns: { day: 0, start: 1, client: 2, duration: 3, kind: 4, paid: 5, format: 6, setting: 7, status: 8, aim: 9 },
  dayOrder: 'ymd',
  unit: 'minutes',
  usual: { kind: 'coaching', paid: true, format: 'video', setting: 'one-to-one' },
  names: 'real',
  zone: 'Europe/London',
};

interface PracticeSize {
  clients: number;
  sessions: number;
  /** The last of three years of days, YYYY-MM-DD. */
  until?: string;
  seed?: number;
}

type Caller = ReturnType<typeof journalRouter.createCaller>;

/** Sends a log to the journal as the window does; returns its id. */
export async function uploadLog(call: Caller, bytes: Buffer): Promise<string> {
  const id = await call.imports.begin({ size: bytes.length });
  for (let position = 0; position * LOG_PIECE < bytes.length; position++) {
    const piece = bytes.subarray(position * LOG_PIECE, (position + 1) * LOG_PIECE);
    await call.imports.append({ id, position, base64: piece.toString('base64') });
  }
  return id;
}

/** A log of three years: every column, one client in four mentored, one session in ten not held. */
export function generateLog({ clients, sessions, until = '2026-11-20', seed = 1 }: PracticeSize): string {
  const random = createRandom(seed);
  const rows = Array.from({ length: sessions }, (_, index) => {
    const client = index % clients;
    const status = random.next();
    return [
      addDays(until, Math.floor((index * DAYS) / sessions) - DAYS + 1),
      `${String(random.between(8, 18)).padStart(2, '0')}:${random.pick(['00', '15', '30', '45'])}`,
      `Person ${String(client + 1).padStart(4, '0')}`,
      String(random.pick([45, 60, 60, 75, 90, 120])),
      client % 4 === 3 ? 'mentoring' : 'coaching',
      random.chance(0.7) ? 'yes' : 'no',
      random.pick(['video', 'video', 'in person', 'phone']),
      random.chance(0.9) ? 'one-to-one' : 'group',
      status < 0.9 ? 'held' : status < 0.96 ? 'cancelled' : 'not attended',
      random.pick(AIMS),
    ];
  });
  return toCsv([HEADINGS, ...rows]);
}

/** Fills a journal with a practice of this size, as an import of a log and entries of supervision and CPD. */
export async function fillPractice(context: JournalContext, size: PracticeSize): Promise<void> {
  const call = journalRouter.createCaller(context);
  const { sessions, until = '2026-11-20' } = size;
  const id = await uploadLog(call, Buffer.from(generateLog(size)));
  await call.imports.run({ id, mapping: mappingOfAll, withDoubles: true });
  const dayAt = (share: number) => addDays(until, Math.floor(share * DAYS) - DAYS + 1);
  const supervisions = Math.ceil(sessions / SESSIONS_TO_A_SUPERVISION);
  for (let index = 0; index < supervisions; index++) {
    const when = { happenedOn: dayAt(index / supervisions), startedAt: '09:00', zone: 'Europe/London' };
    await call.supervision.add({ ...when, minutes: 60, kind: 'one-to-one', supervisor: 'R. Vale' });
  }
  const activities = Math.ceil(sessions / SESSIONS_TO_AN_ACTIVITY);
  for (let index = 0; index < activities; index++) {
    const what = { title: `Course ${index + 1}`, kind: 'course', provider: '', level: null } as const;
    await call.cpd.add({ ...what, doneOn: dayAt(index / activities), minutes: 180 });
  }
}
