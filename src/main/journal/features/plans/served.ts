import type { NamedServed, Served } from '../../../../shared/domain/plan.ts';
import { quadrantNames } from '../../../../shared/domain/swot.ts';
import type { Database } from '../../database/database.ts';
import { listNeeds, needsById } from '../needs/service.ts';
import { swotHeadings, swotItemInWords } from '../swot/service.ts';
import { competencyNames } from './competencies.ts';

/** Gives what objectives serve their names: asked for once, used for many. */
export function namingServed(database: Database): (served: Served) => NamedServed {
  const needs = needsById(database);
  const competencies = competencyNames(database);
  return ({ kind, id }) => {
    if (kind === 'need') {
      const need = needs.get(id);
      return { kind, id, name: need?.title ?? 'A need that is gone', gone: need?.trashedAt !== null };
    }
    if (kind === 'swot') {
      const item = swotItemInWords(database, id);
      return { kind, id, name: item?.heading ?? 'A SWOT item that is gone', gone: item?.gone ?? true };
    }
    const name = competencies.get(id)?.name;
    return { kind, id, name: name ?? 'A competency that is gone', gone: name === undefined };
  };
}

/** Everything that an objective can be linked to: needs first, then SWOT items, then competencies by framework. */
export function servable(database: Database): (NamedServed & { group: string })[] {
  const needs = listNeeds(database).map(({ id, title }) => ({
    kind: 'need' as const,
    id,
    name: title,
    gone: false,
    group: 'Development needs',
  }));
  const items = swotHeadings(database).map(({ id, quadrant, heading }) => ({
    kind: 'swot' as const,
    id,
    name: heading,
    gone: false,
    group: `SWOT: ${quadrantNames[quadrant].toLocaleLowerCase('en-GB')}`,
  }));
  const competencies = [...competencyNames(database)].map(([id, { name, framework }]) => ({
    kind: 'competency' as const,
    id,
    name,
    gone: false,
    group: framework,
  }));
  return [...needs, ...items, ...competencies];
}
