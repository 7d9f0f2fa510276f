import type { AppendixKind } from '../../../shared/domain/submission.ts';

/** How the appendices are offered, and what each holds. */
export const appendixWords: Record<AppendixKind, { name: string; holds: string }> = {
  'evidence-index': {
    name: 'Evidence index',
    holds: 'Every piece with its number, its source and the criteria it speaks for. Quotes bear the numbers.',
  },
  'mapping-sheet': { name: 'Mapping sheet', holds: 'Every criterion with the numbers of its evidence.' },
  contracts: { name: 'Contracts, needs and goals', holds: 'What was agreed with each client, and who signed when.' },
  'session-records': {
    name: 'Diary of the sessions',
    holds: 'Date, aim, tools with their reasons, notes and actions of every session held.',
  },
  'hours-log': { name: 'Hours log', holds: 'The sums, then every session.' },
  feedback: { name: 'Feedback', holds: 'What may be quoted; how much is left out is said.' },
  'supervision-log': { name: 'Supervision log', holds: 'Supervision and peer work with dates and hours.' },
  'cpd-log': { name: 'Professional development', holds: 'Activities with the effect that was seen.' },
  swot: { name: 'SWOT', holds: 'The four quadrants as they are, with what each item rests on.' },
  plan: { name: 'Development plan', holds: 'The present plan: every objective with its letters, and the reviews.' },
  profile: { name: 'Coaching profile', holds: 'The full profile, section by section.' },
  reflections: { name: 'Reflections by date', holds: 'All that are not private.' },
};
