/** What a SWOT for the role of coach or mentor touches on: the areas that the reflective units name. */
export const swotThemes = [
  'self-awareness',
  'questioning',
  'listening',
  'giving-feedback',
  'relationship-management',
  'ethics',
  'non-judgement',
  'knowledge',
  'skills',
  'behaviours',
] as const;
export type SwotTheme = (typeof swotThemes)[number];

/** The three that make up communication. */
export const communicationThemes: readonly SwotTheme[] = ['questioning', 'listening', 'giving-feedback'];

/** What a unit can ask a SWOT or a review of oneself to touch on: a theme, or communication in any of its three. */
export const askedThemes = [...swotThemes, 'communication'] as const;
export type AskedTheme = (typeof askedThemes)[number];

export const themeWords: Readonly<Record<AskedTheme, string>> = {
  'self-awareness': 'Self-awareness',
  questioning: 'Questioning',
  listening: 'Listening',
  'giving-feedback': 'Giving feedback',
  'relationship-management': 'Relationship management',
  ethics: 'Ethics',
  'non-judgement': 'Non-judgement',
  knowledge: 'Knowledge',
  skills: 'Skills',
  behaviours: 'Behaviours',
  communication: 'Communication',
};

/** The theme that a competency of the qualification core belongs to; none for those that are no theme. */
export const themeOfCompetency: Readonly<Record<string, SwotTheme>> = {
  'self-awareness': 'self-awareness',
  questioning: 'questioning',
  listening: 'listening',
  'giving-feedback': 'giving-feedback',
  'relationship-management': 'relationship-management',
  'ethical-practice': 'ethics',
  'non-judgemental-attitude': 'non-judgement',
};

/** Themes that are asked for and that none of these items touches, in the order in which they are asked for. */
export function untouchedThemes(
  asked: readonly AskedTheme[],
  items: readonly { themes: readonly SwotTheme[] }[],
): AskedTheme[] {
  const touched = new Set<AskedTheme>(items.flatMap(({ themes }) => themes));
  if (communicationThemes.some((theme) => touched.has(theme))) touched.add('communication');
  return [...new Set(asked)].filter((theme) => !touched.has(theme));
}
