import {
  type Engagement,
  type EngagementFacts,
  type Review,
  signedByAllOn,
  unsignedParties,
} from '../../../shared/domain/engagement.ts';
import { counted } from '../../ui/counted.ts';
import { dayInShort } from '../../ui/days.ts';

export const kindWords: Record<Engagement['kind'], string> = { coaching: 'Coaching', mentoring: 'Mentoring' };
export const reviewWords: Record<Review['kind'], string> = { midway: 'Mid-way review', closing: 'Closing review' };

/** Who signed: `Signed by all on 3 Mar 2026`, or who has yet to. */
export function signatureInWords({ contract }: Pick<EngagementFacts, 'contract'>): string {
  const signedOn = signedByAllOn(contract);
  if (signedOn !== null) return `Signed by all on ${dayInShort(signedOn)}`;
  return `Not signed by: ${unsignedParties(contract).join(', ')}`;
}

/** How far the contract is written: how often they meet, where it says so. */
export function contractInWords({ contract }: Pick<EngagementFacts, 'contract'>): string {
  const { frequency, expectations, boundaries, outcomes } = contract;
  if (frequency !== '') return frequency;
  return [expectations, boundaries, outcomes].every((text) => text === '') ? 'Nothing written yet' : '';
}

/** Where the reviews stand: what is due next, or what was held last. */
export function reviewsInWords({ reviews }: Pick<EngagementFacts, 'reviews'>): string {
  const next = reviews.find(({ dueOn, heldOn }) => dueOn !== null && heldOn === null);
  if (next?.dueOn) return `${reviewWords[next.kind]} due on ${dayInShort(next.dueOn)}`;
  const held = reviews.findLast(({ heldOn }) => heldOn !== null);
  return held?.heldOn ? `${reviewWords[held.kind]} held on ${dayInShort(held.heldOn)}` : 'None planned';
}

/** The level and how many stakeholders: `Senior · 2 stakeholders`. */
export function aboutInWords({ level, stakeholders }: Pick<EngagementFacts, 'level' | 'stakeholders'>): string {
  const many = stakeholders.length > 0 ? counted(stakeholders.length, 'stakeholder') : '';
  return [level, many].filter((fact) => fact !== '').join(' · ');
}
