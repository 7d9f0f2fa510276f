import type { FeedbackSource } from '../feedback.ts';
import type { ProfileSectionId } from '../profile.ts';
import type { Unit } from '../unit.ts';

/** One engagement, as far as requirements ask about it. */
export interface EngagementFigures {
  id: string;
  clientId: string;
  codeName: string;
  /** Sessions held. */
  sessions: number;
  signedByAll: boolean;
  needs: number;
  goals: number;
  /** Why this client was taken beyond the usual number; empty where none was given. */
  exceptionReason: string;
}

/** What the record of the practice holds, as far as requirements ask about it. */
export interface PracticeFigures {
  /** Minutes of sessions held. */
  sessionMinutes: number;
  supervisionMinutes: number;
  engagements: EngagementFigures[];
  /** Sessions held that no reflection is linked to. */
  sessionsWithoutReflection: number;
  feedback: Record<FeedbackSource, number>;
  /** Distinct tools of sessions held that have a reason. */
  toolsJustified: number;
  /** Reflections by a named reflective model. */
  modelledReflections: number;
  /** Sections of the coaching profile that have something in them. */
  profileSections: ProfileSectionId[];
}

/** What evidence there is for one criterion of a unit. */
export interface CriterionFigures {
  /** Pieces of evidence whose text stands, outside the trash. */
  pieces: number;
  /** Distinct things by item id. */
  items: Readonly<Record<string, number>>;
}

/** What the engine works with. */
export interface RequirementContext {
  unit: Unit;
  practice: PracticeFigures;
  /** By the criterion's reference. */
  criteria: ReadonlyMap<string, CriterionFigures>;
  /** The writer's answers to what no program can tell, by requirement id. */
  judgements: ReadonlyMap<string, boolean>;
}
