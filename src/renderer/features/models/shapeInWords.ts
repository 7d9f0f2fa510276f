import type { ReflectiveModel } from '../../../shared/domain/model.ts';

/** How a model's stages belong together: `A cycle of 4 stages`. */
export function shapeInWords({ shape, stages }: Pick<ReflectiveModel, 'shape' | 'stages'>): string {
  const count = stages.length;
  if (count === 1) return 'One open page';
  if (shape === 'cycle') return `A cycle of ${count} stages`;
  if (shape === 'lenses') return `${count} lenses, in any order`;
  return `${count} stages, one after another`;
}
