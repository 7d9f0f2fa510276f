import type { DepthScale } from '../../../../shared/domain/depth.ts';

interface DepthWords {
  /** What the scale looks at, and where it was published. */
  about: string;
  /** By level, in the scale’s order: what such a piece does. */
  levels: Record<string, string>;
}

/** The three published scales in our own words. */
export const depthWords = {
  kember: {
    about: 'From routine to questioning what you took for granted (Kember and others, 2008).',
    levels: {
      'habitual-action': 'It records what was done, as it is always done.',
      understanding: 'It grasps an idea, without tying it to your own experience.',
      reflection: 'It finds what the idea means in something you lived through.',
      'critical-reflection': 'It shows an assumption of yours changing.',
    },
  },
  moon: {
    about: 'How far the learning went, from taking something in to being changed by it (Moon, 2004).',
    levels: {
      noticing: 'You took something in and wrote it down.',
      'making-sense': 'The facts fit together.',
      'making-meaning': 'They connect with what you knew before.',
      'working-with-meaning': 'You turn the meaning over, test it, put it to use.',
      'transformative-learning': 'You see yourself or your work in another way than before.',
    },
  },
  'hatton-smith': {
    about: 'What kind of writing it is, from report to critique (Hatton and Smith, 1995).',
    levels: {
      'descriptive-writing': 'It reports what happened.',
      'descriptive-reflection': 'It also gives reasons, mostly your own.',
      'dialogic-reflection': 'It steps back and argues with itself.',
      'critical-reflection': 'It weighs the wider setting: power, culture, history.',
    },
  },
} as const satisfies Record<DepthScale, DepthWords>;
