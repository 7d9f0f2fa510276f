import { addDays } from '../../../../shared/domain/date.ts';
import type { ReviewDue } from '../../../../shared/domain/engagement.ts';
import type { Experiment } from '../../../../shared/domain/experiment.ts';
import type { InActionNote } from '../../../../shared/domain/note.ts';
import type { ReflectionSummary } from '../../../../shared/domain/reflection.ts';
import type { OpenAction, SessionSummary } from '../../../../shared/domain/session.ts';
import type { Database } from '../../database/database.ts';
import { reviewsDue } from '../engagements/service.ts';
import { openExperiments } from '../experiments/service.ts';
import { shippedModels } from '../models/service.ts';
import { waitingNotes } from '../notes/service.ts';
import { type PlanDue, planDue } from '../plans/service.ts';
import { type RatingDue, ratingDue } from '../ratings/service.ts';
import { countReflections, daysWithReflections, onThisDay, recentlyChanged } from '../reflections/service.ts';
import { hoursHeld, openActions, withoutReflection } from '../sessions/service.ts';

const CONTINUE_COUNT = 3;
/** What is due within this many days is shown beside what is overdue. */
const DUE_SOON_DAYS = 7;
const MOST_ACTIONS = 30;

/** A question to begin with, and the stage of the model that it belongs to. */
export interface DailyPrompt {
  modelId: string;
  modelName: string;
  stageId: string;
  stageName: string;
  text: string;
}

/** The prompt of a day: the same all day long, another tomorrow, every prompt of the models with stages in turn. */
export function promptOf(day: string): DailyPrompt | null {
  const prompts = shippedModels
    .filter((model) => model.stages.length > 1)
    .flatMap((model) =>
      model.stages.flatMap((stage) => {
        const place = { modelId: model.id, modelName: model.name, stageId: stage.id, stageName: stage.name };
        return stage.prompts.map((text) => ({ ...place, text }));
      }),
    );
  const number = Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
  // A stride without a common factor with the count visits every prompt before one comes again.
  const stride = 61;
  return prompts[(number * stride) % prompts.length] ?? null;
}

/** Everything that the Today screen shows. */
export interface TodayOverview {
  /** Changed last, unfinished ones first. */
  toContinue: ReflectionSummary[];
  experiments: Experiment[];
  /** Held in the last four weeks, newest first. */
  sessionsToReflectOn: SessionSummary[];
  /** Overdue or due within a week, the longest due first; of very many, the first. */
  actionsDue: OpenAction[];
  /** The longest due first. */
  reviewsDue: ReviewDue[];
  /** Null where no rating of oneself is due. */
  ratingDue: RatingDue | null;
  /** What the development plan asks for; null without an open one. */
  plan: PlanDue | null;
  /** Sessions held, coaching and mentoring, and their minutes. */
  held: { sessions: number; minutes: number; minutesThisYear: number };
  notes: InActionNote[];
  onThisDay: ReflectionSummary[];
  prompt: DailyPrompt | null;
  /** The last 53 weeks, oldest first; days without a reflection are absent. */
  days: { day: string; count: number; words: number }[];
  /** Reflections in the journal outside the trash. */
  total: number;
}

export function overview(database: Database, day: string): TodayOverview {
  const recent = recentlyChanged(database, CONTINUE_COUNT * 4);
  const unfinishedFirst = recent.toSorted(
    (a, b) => Number(a.stagesBegun >= a.stagesTotal) - Number(b.stagesBegun >= b.stagesTotal),
  );
  return {
    toContinue: unfinishedFirst.slice(0, CONTINUE_COUNT),
    experiments: openExperiments(database),
    sessionsToReflectOn: withoutReflection(database, day),
    actionsDue: openActions(database, addDays(day, DUE_SOON_DAYS), MOST_ACTIONS),
    reviewsDue: reviewsDue(database, day),
    ratingDue: ratingDue(database, day),
    plan: planDue(database, day, addDays(day, DUE_SOON_DAYS)),
    held: hoursHeld(database, day),
    notes: waitingNotes(database),
    onThisDay: onThisDay(database, day),
    prompt: promptOf(day),
    days: daysWithReflections(database, { from: addDays(day, -53 * 7), to: day }),
    total: countReflections(database),
  };
}
