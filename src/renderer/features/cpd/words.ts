import { type KirkpatrickLevel, levelNames } from '../../../shared/domain/cpd.ts';

/** Kirkpatrick's levels with what each asks of the one who vouches for it. */
export const levelWords: Record<KirkpatrickLevel, { label: string; description: string }> = {
  reaction: { label: levelNames.reaction, description: 'It was worth my time, and I can say why.' },
  learning: { label: levelNames.learning, description: 'I know or can do something that I could not before.' },
  behaviour: {
    label: levelNames.behaviour,
    description: 'I do something otherwise in my sessions, and can say where it shows.',
  },
  results: {
    label: levelNames.results,
    description: 'Clients or their organisations are better off, and something tells me so.',
  },
};
