import type { NeedTarget } from '../../../../shared/domain/evidence.ts';
import type { Database } from '../../database/database.ts';
import { needsOfClients } from '../engagements/service.ts';
import { listNeeds } from '../needs/service.ts';

/**
 * Every development need that is there, by name: the coach's own in the order in which they were written down, then those
 * of clients by code name. Needs of closed engagements are named and no longer offered.
 */
export function needTargets(database: Database): NeedTarget[] {
  const own = listNeeds(database).map(({ id, title }) => ({ id, name: `My own: ${title}`, own: true, offered: true }));
  const ofClients = needsOfClients(database).map(({ id, text, codeName, closed }) => {
    return { id, name: `${codeName}: ${text}`, own: false, offered: !closed };
  });
  return [...own, ...ofClients];
}
