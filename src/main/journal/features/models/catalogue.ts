import brookfield from '../../../../../resources/models/brookfield.json';
import criticalIncident from '../../../../../resources/models/critical-incident.json';
import driscoll from '../../../../../resources/models/driscoll.json';
import free from '../../../../../resources/models/free.json';
import gibbs from '../../../../../resources/models/gibbs.json';
import johns from '../../../../../resources/models/johns.json';
import kolb from '../../../../../resources/models/kolb.json';
import loops from '../../../../../resources/models/loops.json';
import schonInAction from '../../../../../resources/models/schon-in-action.json';
import schonOnAction from '../../../../../resources/models/schon-on-action.json';
import { type ReflectiveModel, reflectiveModelSchema } from '../../../../shared/domain/model.ts';

const files = [kolb, schonOnAction, schonInAction, gibbs, driscoll, loops, brookfield, criticalIncident, johns, free];

/** The models that the product ships, in the order in which they are offered. */
export const shippedModels: readonly ReflectiveModel[] = files.map((file) => reflectiveModelSchema.parse(file));
