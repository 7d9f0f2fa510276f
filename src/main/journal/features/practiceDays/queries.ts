import { sql } from 'drizzle-orm';
import type { DaySpan, PracticeDay } from '../../../../shared/domain/practiceDay.ts';
import type { Database } from '../../database/database.ts';

type Row = Omit<PracticeDay, 'what'> & { what: string };

/** Sessions held, supervision and CPD outside the trash, a line for each kind and day, oldest first. */
export function selectDays(database: Database, { from, to }: DaySpan): PracticeDay[] {
  const rows = database.all<Row>(sql`
    SELECT day AS day, kind AS kind, count(*) AS count,
      json_group_array(DISTINCT what ORDER BY what) FILTER (WHERE what IS NOT NULL) AS what
    FROM (
      SELECT s.happened_on AS day, 'session' AS kind, c.code_name AS what
        FROM session s JOIN engagement g ON g.id = s.engagement_id JOIN client c ON c.id = g.client_id
        WHERE s.status = 'held' AND s.trashed_at IS NULL AND s.happened_on BETWEEN ${from} AND ${to}
      UNION ALL SELECT happened_on, 'supervision', NULL FROM supervision
        WHERE trashed_at IS NULL AND happened_on BETWEEN ${from} AND ${to}
      UNION ALL SELECT done_on, 'cpd', title FROM cpd_activity
        WHERE trashed_at IS NULL AND done_on BETWEEN ${from} AND ${to})
    GROUP BY day, kind ORDER BY day, kind`);
  return rows.map(({ what, ...row }) => ({ ...row, what: JSON.parse(what) as string[] }));
}
