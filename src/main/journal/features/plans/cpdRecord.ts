import { sql } from 'drizzle-orm';
import { type ReflectionDocument, stageText } from '../../../../shared/document/document.ts';
import { type CpdKind, cpdKindNames, type KirkpatrickLevel, levelNames } from '../../../../shared/domain/cpd.ts';
import { hours } from '../../../../shared/domain/requirement/answer.ts';
import type { Database } from '../../database/database.ts';
import type { Block } from '../../print/blocks.ts';
import { dayInShort, dayInWords } from '../../print/days.ts';
import { namingServed } from './served.ts';

interface Period {
  /** YYYY-MM-DD, both within it. */
  from: string;
  to: string;
}

interface Recorded {
  title: string;
  doneOn: string;
  minutes: number;
  kind: CpdKind;
  provider: string;
  level: KirkpatrickLevel | null;
  /** The objectives that it served, and what those serve. */
  why: string;
  learned: string;
  used: string;
  effect: string;
}

type Row = Omit<Recorded, 'why' | 'learned' | 'used' | 'effect'> & { id: string; document: string };

/** Objectives by activity, with what they serve by name. */
function purposes(database: Database, { from, to }: Period): Map<string, string[]> {
  const name = namingServed(database);
  const rows = database.all<{
    id: string;
    title: string;
    kind: 'need' | 'swot' | 'competency' | null;
    target: string;
  }>(sql`
    SELECT l.activity_id AS id, o.title AS title, t.kind AS kind, coalesce(t.target_id, '') AS target
    FROM objective_activity l JOIN cpd_activity a ON a.id = l.activity_id
      JOIN objective o ON o.id = l.objective_id AND o.trashed_at IS NULL
      JOIN development_plan p ON p.id = o.plan_id AND p.trashed_at IS NULL
      LEFT JOIN objective_target t ON t.objective_id = o.id
    WHERE a.done_on BETWEEN ${from} AND ${to} ORDER BY p.starts_on, o.position, t.kind DESC, t.target_id`);
  const byActivity = Map.groupBy(rows, ({ id }) => id);
  return new Map(
    [...byActivity].map(([id, of]) => {
      const objectives = [...Map.groupBy(of, ({ title }) => title)].map(([title, targets]) => {
        const served = targets
          .flatMap(({ kind, target }) => (kind === null ? [] : [name({ kind, id: target })]))
          .filter(({ gone }) => !gone);
        return served.length === 0 ? title : `${title} (${served.map((each) => each.name).join(', ')})`;
      });
      return [id, objectives];
    }),
  );
}

function recorded(database: Database, period: Period): Recorded[] {
  const why = purposes(database, period);
  const rows = database.all<Row>(sql`
    SELECT id, title, done_on AS doneOn, minutes, kind, provider, level, document FROM cpd_activity
    WHERE trashed_at IS NULL AND done_on BETWEEN ${period.from} AND ${period.to} ORDER BY done_on, id`);
  return rows.map(({ id, document, ...facts }) => {
    const notes = JSON.parse(document) as ReflectionDocument;
    const said = (stage: string) => stageText(notes, stage);
    return {
      ...facts,
      why: (why.get(id) ?? []).join('\n'),
      learned: said('learned'),
      used: said('used'),
      effect: said('effect'),
    };
  });
}

const levelIn = ({ level }: Recorded): string => (level === null ? '' : levelNames[level]);

/** One line for each activity, for a spreadsheet. */
export function cpdRecordRows(database: Database, period: Period): { columns: string[]; rows: string[][] } {
  const rows = recorded(database, period).map((each) => [
    each.doneOn,
    each.title,
    cpdKindNames[each.kind],
    each.provider,
    String(each.minutes),
    each.why,
    each.learned,
    each.used,
    each.effect,
    levelIn(each),
  ]);
  const columns = ['Date', 'What', 'Kind', 'Provider', 'Minutes', 'Why', 'Learned', 'Applied', 'Effect', 'Level'];
  return { columns, rows };
}

/** What the hours come to by kind. */
function sums(activities: readonly Recorded[]): string[][] {
  const kinds = [...Map.groupBy(activities, ({ kind }) => kind)].map(([kind, of]) => ({
    kind,
    count: of.length,
    minutes: of.reduce((sum, { minutes }) => sum + minutes, 0),
  }));
  return kinds
    .toSorted((one, other) => other.minutes - one.minutes)
    .map(({ kind, count, minutes }) => [cpdKindNames[kind], String(count), hours(minutes)]);
}

/** The record of a time on paper. `madeOn`: YYYY-MM-DD. */
export function cpdRecordBlocks(database: Database, period: Period, madeOn: string): Block[] {
  const activities = recorded(database, period);
  const minutes = activities.reduce((sum, each) => sum + each.minutes, 0);
  const count = activities.length === 1 ? '1 activity' : `${activities.length} activities`;
  return [
    { kind: 'heading', level: 1, text: 'Record of continuing professional development' },
    { kind: 'paragraph', text: `${dayInWords(period.from)} to ${dayInWords(period.to)}: ${count}, ${hours(minutes)}` },
    { kind: 'paragraph', text: `Made on ${dayInWords(madeOn)}. Clients go by code names.`, quiet: true },
    {
      kind: 'table',
      columns: ['Kind', 'Activities', 'Time'],
      widths: [60, 20, 20],
      rows: sums(activities),
    },
    ...activities.flatMap((each): Block[] => [
      { kind: 'heading', level: 3, text: each.title },
      {
        kind: 'facts',
        rows: [
          [
            'What',
            [dayInShort(each.doneOn), cpdKindNames[each.kind], each.provider, hours(each.minutes)]
              .filter((part) => part !== '')
              .join(' · '),
          ],
          ['Why', each.why],
          ['Learned', each.learned],
          ['Applied', each.used],
          [
            'Effect',
            [each.effect, levelIn(each) === '' ? '' : `Highest level vouched for: ${levelIn(each)}`]
              .filter((part) => part !== '')
              .join('\n'),
          ],
        ],
      },
    ]),
  ];
}
