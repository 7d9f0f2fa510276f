import type { CpdKind, KirkpatrickLevel } from '../../../shared/domain/cpd.ts';

export const kindWords: Record<CpdKind, string> = {
  course: 'Course',
  workshop: 'Workshop',
  webinar: 'Webinar',
  conference: 'Conference',
  reading: 'Reading',
  'peer-practice': 'Practice with peers',
  'self-study': 'Self-study',
  other: 'Other',
};

/** Kirkpatrick's levels with what each asks of the one who vouches for it. */
export const levelWords: Record<KirkpatrickLevel, { label: string; description: string }> = {
  reaction: { label: 'Reaction', description: 'It was worth my time, and I can say why.' },
  learning: { label: 'Learning', description: 'I know or can do something that I could not before.' },
  behaviour: {
    label: 'Behaviour',
    description: 'I do something otherwise in my sessions, and can say where it shows.',
  },
  results: {
    label: 'Results',
    description: 'Clients or their organisations are better off, and something tells me so.',
  },
};
