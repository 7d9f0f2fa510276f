import { z } from 'zod';

/**
 * Depth of a whole piece, as its writer judges it privately. Level names from Kember et al. (2008), Moon (2004) and
 * Hatton and Smith (1995), shallowest first.
 */
export const depthScales = {
  kember: {
    name: 'Kember',
    levels: {
      'habitual-action': 'Habitual action',
      understanding: 'Understanding',
      reflection: 'Reflection',
      'critical-reflection': 'Critical reflection',
    },
  },
  moon: {
    name: 'Moon',
    levels: {
      noticing: 'Noticing',
      'making-sense': 'Making sense',
      'making-meaning': 'Making meaning',
      'working-with-meaning': 'Working with meaning',
      'transformative-learning': 'Transformative learning',
    },
  },
  'hatton-smith': {
    name: 'Hatton and Smith',
    levels: {
      'descriptive-writing': 'Descriptive writing',
      'descriptive-reflection': 'Descriptive reflection',
      'dialogic-reflection': 'Dialogic reflection',
      'critical-reflection': 'Critical reflection',
    },
  },
} as const satisfies Record<string, { name: string; levels: Record<string, string> }>;

export type DepthScale = keyof typeof depthScales;

export const depthSchema = z
  .object({ scale: z.enum(['kember', 'moon', 'hatton-smith']), level: z.string() })
  .refine(({ scale, level }) => level in depthScales[scale].levels, { message: 'a level of the chosen scale' });

export type Depth = z.infer<typeof depthSchema>;
