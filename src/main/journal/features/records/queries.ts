import { and, inArray, isNotNull, sql } from 'drizzle-orm';
import type { TrashedKind, TrashedRecord } from '../../../../shared/domain/trashedRecord.ts';
import type { Database } from '../../database/database.ts';
import {
  attachment,
  coachNeed,
  cpdActivity,
  developmentPlan,
  feedback,
  objective,
  planReview,
  profileEntry,
  profileFigure,
  profileQuote,
  profileVersion,
  progressNote,
  ratingRound,
  session,
  submission,
  supervision,
} from '../../database/schema.ts';

const tables = {
  session,
  supervision,
  feedback,
  cpd: cpdActivity,
  plan: developmentPlan,
  objective,
  'plan-review': planReview,
  attachment,
  rating: ratingRound,
  submission,
  need: coachNeed,
  'progress-note': progressNote,
  'profile-entry': profileEntry,
  'profile-figure': profileFigure,
  'profile-quote': profileQuote,
  'profile-version': profileVersion,
} satisfies Record<TrashedKind, unknown>;

/** Every record in the trash, moved there last first. */
export function selectTrashed(database: Database): TrashedRecord[] {
  return database.all<TrashedRecord>(sql`
    SELECT 'session' AS kind, s.id AS id, c.code_name AS name, s.happened_on AS day, s.trashed_at AS trashedAt
      FROM session s JOIN engagement e ON e.id = s.engagement_id JOIN client c ON c.id = e.client_id
      WHERE s.trashed_at IS NOT NULL
    UNION ALL SELECT 'supervision', id, supervisor, happened_on, trashed_at FROM supervision
      WHERE trashed_at IS NOT NULL
    UNION ALL SELECT 'feedback', f.id, coalesce(c.code_name, ''), f.given_on, f.trashed_at
      FROM feedback f LEFT JOIN client c ON c.id = f.client_id WHERE f.trashed_at IS NOT NULL
    UNION ALL SELECT 'cpd', id, title, done_on, trashed_at FROM cpd_activity WHERE trashed_at IS NOT NULL
    UNION ALL SELECT 'plan', id, title, starts_on, trashed_at FROM development_plan WHERE trashed_at IS NOT NULL
    UNION ALL SELECT 'objective', id, title, starts_on, trashed_at FROM objective WHERE trashed_at IS NOT NULL
    UNION ALL SELECT 'plan-review', r.id, p.title, coalesce(r.held_on, r.due_on), r.trashed_at
      FROM plan_review r JOIN development_plan p ON p.id = r.plan_id WHERE r.trashed_at IS NOT NULL
    UNION ALL SELECT 'submission', id, unit_id || CASE trim(title) WHEN '' THEN '' ELSE ' · ' || title END,
      substr(changed_at, 1, 10), trashed_at FROM submission WHERE trashed_at IS NOT NULL
    UNION ALL SELECT 'attachment', id, name, substr(created_at, 1, 10), trashed_at FROM attachment
      WHERE trashed_at IS NOT NULL
    UNION ALL SELECT 'rating', id, json_extract(framework, '$.name') || CASE who WHEN '' THEN '' ELSE ', ' || who END,
      rated_on, trashed_at FROM rating_round WHERE trashed_at IS NOT NULL
    UNION ALL SELECT 'need', id, title, substr(created_at, 1, 10), trashed_at FROM coach_need
      WHERE trashed_at IS NOT NULL
    UNION ALL SELECT 'progress-note', n.id, o.title, n.noted_on, n.trashed_at
      FROM progress_note n JOIN objective o ON o.id = n.objective_id WHERE n.trashed_at IS NOT NULL
    UNION ALL SELECT 'profile-entry', id, title, coalesce(from_on, substr(created_at, 1, 10)), trashed_at
      FROM profile_entry WHERE trashed_at IS NOT NULL
    UNION ALL SELECT 'profile-figure', id, '', taken_on, trashed_at FROM profile_figure WHERE trashed_at IS NOT NULL
    UNION ALL SELECT 'profile-quote', id, byline, substr(created_at, 1, 10), trashed_at FROM profile_quote
      WHERE trashed_at IS NOT NULL
    UNION ALL SELECT 'profile-version', id, name, substr(created_at, 1, 10), trashed_at FROM profile_version
      WHERE trashed_at IS NOT NULL
    ORDER BY trashedAt DESC, id`);
}

/** Deletes those of the records that lie in the trash; returns their ids. */
export function deleteTrashed(database: Database, kind: TrashedKind, ids: string[]): string[] {
  const table = tables[kind];
  return database
    .delete(table)
    .where(and(inArray(table.id, ids), isNotNull(table.trashedAt)))
    .returning({ id: table.id })
    .all()
    .map(({ id }) => id);
}
