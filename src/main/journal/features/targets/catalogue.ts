import { z } from 'zod';
import unit8580 from '../../../../../resources/targets/8580.json';
import unit8588 from '../../../../../resources/targets/8588.json';
import ac from '../../../../../resources/targets/ac.json';
import emcc from '../../../../../resources/targets/emcc.json';
import icf from '../../../../../resources/targets/icf.json';
import certificate2011 from '../../../../../resources/targets/level-7-certificate-2011.json';
import diploma from '../../../../../resources/targets/level-7-diploma.json';
import executive from '../../../../../resources/targets/level-7-executive.json';
import { type Target, targetSchema } from '../../../../shared/domain/target.ts';

const files = [icf, emcc, ac, unit8580, unit8588, executive, certificate2011, diploma];

/** The targets that the product ships, in the order in which they are offered. */
export const shippedTargets: readonly Target[] = files.flatMap((file) => z.array(targetSchema).parse(file));
