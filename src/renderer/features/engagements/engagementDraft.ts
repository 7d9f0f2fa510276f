import type { EngagementFacts } from '../../../shared/domain/engagement.ts';
import { createPatchDrafts } from '../../api/patchDrafts.ts';

/** What was written about an engagement and is not saved yet, by its id. */
export const draftOf = createPatchDrafts<EngagementFacts>();

/** What the sections of an engagement show and change. */
export interface SectionProps {
  facts: EngagementFacts;
  change: (some: Partial<EngagementFacts>) => void;
}
