import type { FeedbackSource } from '../feedback.ts';
import type { ProfileSectionId } from '../profile.ts';
import type { Quadrant } from '../swot.ts';
import type { Unit } from '../unit.ts';
import type { PlanFigures } from './plan.ts';

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

/** A framework against which the coach rated themselves. */
export interface SelfAssessmentFigures {
  name: string;
  /** A professional body's, not the product's or one's own. */
  ofBody: boolean;
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
  /** Frameworks against which the coach rated themselves in a finished round, the last one first. */
  selfAssessments: SelfAssessmentFigures[];
  /** Items of the SWOT, and those that rest on something that stands, by quadrant. */
  swot: Record<Quadrant, { items: number; grounded: number }>;
  /** Development plans outside the trash. */
  plans: PlanFigures[];
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

/** The submission of a unit whose words are counted. */
export interface DraftFigures {
  title: string;
  /** As the submission counts them. */
  words: number;
  /** Submissions of the unit outside the trash, this one among them. */
  ofDrafts: number;
}

/** What the engine works with. */
export interface RequirementContext {
  unit: Unit;
  practice: PracticeFigures;
  /** By the criterion's reference. */
  criteria: ReadonlyMap<string, CriterionFigures>;
  /** The writer's answers to what no program can tell, by requirement id. */
  judgements: ReadonlyMap<string, boolean>;
  /** The submission of the unit that was changed last; null where none is begun. */
  draft: DraftFigures | null;
}
