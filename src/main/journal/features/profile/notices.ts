import {
  figureSections,
  type ProfileEntry,
  type ProfileFigure,
  type ProfileQuote,
  type ProfileSectionId,
} from '../../../../shared/domain/profile.ts';

interface Listed {
  figures: readonly ProfileFigure[];
  entries: readonly ProfileEntry[];
  quotes: readonly ProfileQuote[];
}

/** How many things of a section want a decision: figures out of date, memberships that ended, testimonials withdrawn. */
export function noticesOf(id: ProfileSectionId, { figures, entries, quotes }: Listed, today: string): number {
  const stale = figures.filter(({ kind, stale: old }) => old && figureSections[kind] === id).length;
  if (id === 'feedback') return stale + quotes.filter(({ state }) => state !== 'stands').length;
  if (id !== 'qualifications') return stale;
  // A qualification is had for good; what is renewed can lapse.
  return stale + entries.filter(({ kind, untilOn }) => kind !== 'qualification' && untilOn && untilOn < today).length;
}
