import { competenciesOf, competencyKey } from '../../../shared/domain/framework.ts';
import { qualificationCore } from '../../../shared/domain/qualificationCore.ts';

const names = new Map(
  competenciesOf(qualificationCore).map(({ id, name }) => [competencyKey(qualificationCore.id, id), name]),
);

/** The name of a competency by `framework:competency`; one of a framework that is not there is told by its own id. */
export function competencyName(id: string): string {
  return names.get(id) ?? id.slice(id.indexOf(':') + 1).replaceAll('-', ' ');
}
