import ac from '../../../../../resources/frameworks/ac.json';
import emcc from '../../../../../resources/frameworks/emcc.json';
import icf from '../../../../../resources/frameworks/icf.json';
import core from '../../../../../resources/frameworks/qualification-core.json';
import { type Framework, frameworkSchema } from '../../../../shared/domain/framework.ts';

let frameworks: readonly Framework[] | undefined;

/** The frameworks that the product ships, its own first. Checked when they are first asked for, not when a journal opens. */
export function shippedFrameworks(): readonly Framework[] {
  frameworks ??= [core, icf, emcc, ac].map((file) => frameworkSchema.parse(file));
  return frameworks;
}
