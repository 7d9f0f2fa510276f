import { competenciesOf } from '../../../../shared/domain/framework.ts';
import { seriesOf } from '../../../../shared/domain/ratings/series.ts';
import type { BlockChoices } from '../../../../shared/domain/submission/block.ts';
import type { Database } from '../../database/database.ts';
import { dayInShort } from '../../print/days.ts';
import { frameworkIfThere } from '../frameworks/service.ts';
import { listPlans } from '../plans/service.ts';
import { profileVersions } from '../profile/service.ts';
import { listRounds, ratingHistory } from '../ratings/service.ts';
import { listItems, swotSnapshots } from '../swot/service.ts';

/** The frameworks by which somebody rated, in the order in which they were last used. */
function ratedFrameworks(database: Database): BlockChoices['frameworks'] {
  const done = listRounds(database).filter(({ state }) => state === 'done');
  const ids = [...new Set(done.map(({ frameworkId }) => frameworkId))];
  return ids.flatMap((id) => {
    if (!frameworkIfThere(database, id)) return [];
    const history = ratingHistory(database, id);
    const rated = new Set(seriesOf(history).map(({ competencyId }) => competencyId));
    const competencies = competenciesOf(history.framework).filter((competency) => rated.has(competency.id));
    if (competencies.length === 0) return [];
    return [
      { id, name: history.framework.name, competencies: competencies.map(({ id: one, name }) => ({ id: one, name })) },
    ];
  });
}

/** What there is to choose for blocks that are of one SWOT, plan, profile or framework. `today`: YYYY-MM-DD. */
export function blockChoices(database: Database, today: string): BlockChoices {
  const snapshots = swotSnapshots(database).map(({ id, name, frozenOn }) => ({
    id,
    name: `${name}, ${dayInShort(frozenOn)}`,
  }));
  return {
    swot: { isBegun: listItems(database).length > 0, snapshots },
    plans: listPlans(database, today).map(({ id, title }) => ({ id, name: title })),
    profiles: profileVersions(database).map(({ id, name }) => ({ id, name })),
    frameworks: ratedFrameworks(database),
  };
}
