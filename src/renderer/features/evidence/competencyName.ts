import qualificationCore from '../../../../resources/frameworks/qualification-core.json';

const names = new Map(qualificationCore.competencies.map(({ id, name }) => [`${qualificationCore.id}:${id}`, name]));

/** The name of a competency by `framework:competency`; one of a framework that is not there is told by its own id. */
export function competencyName(id: string): string {
  return names.get(id) ?? id.slice(id.indexOf(':') + 1).replaceAll('-', ' ');
}
