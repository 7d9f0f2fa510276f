import type { ProfileSectionId } from '../profile.ts';
import { guideTo } from '../profileGuide.ts';
import type { Rule } from '../unit.ts';
import { amount, met, notYet, type RequirementAnswer } from './answer.ts';
import type { PracticeFigures } from './figures.ts';

const usual: readonly ProfileSectionId[] = ['about', 'approach', 'style', 'experience', 'ethics'];

/** The profile has something in every section that the unit asks for (703 3.1, 9621 3.1). */
export function answerProfile(
  { sections = [...usual] }: Extract<Rule, { kind: 'profile' }>,
  { profileSections }: PracticeFigures,
): RequirementAnswer {
  const lacking = sections.filter((id) => !profileSections.includes(id));
  if (lacking.length === 0) return met(`All ${amount(sections.length, 'section')} that this unit asks for are filled.`);
  if (profileSections.length === 0) return notYet('No coaching profile is written yet.', '/profile');
  const titles = lacking.map((id) => guideTo(id).title);
  return notYet(
    `Nothing yet in ${amount(lacking.length, 'section')} of the profile: ${titles.join('; ')}.`,
    '/profile',
  );
}
