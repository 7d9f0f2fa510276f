import { feedbackTitle } from '../../../../shared/domain/feedback.ts';
import { competenciesOf } from '../../../../shared/domain/framework.ts';
import { qualificationCore } from '../../../../shared/domain/qualificationCore.ts';
import type { Quadrant } from '../../../../shared/domain/swot.ts';
import { feedbackOffers, type GivenScore, type Offer, ratingOffers } from '../../../../shared/domain/swotOffers.ts';
import type { Database } from '../../database/database.ts';
import { dayInShort } from '../../print/days.ts';
import { listFeedback } from '../feedback/service.ts';
import { latestScores } from './latest.ts';
import { selectAside, selectPlaced } from './trayQueries.ts';

const coreIds = new Map(competenciesOf(qualificationCore).map(({ id, name }) => [name, id]));

function givenScores(database: Database): GivenScore[] {
  return listFeedback(database).flatMap((record) => {
    const { id, source, clientId, givenOn, ratings } = record;
    // Peers, observers and stakeholders cannot be told apart: each record is a giver of its own.
    const one = source === 'client' ? clientId : source === 'supervisor' ? 'supervisor' : null;
    const who =
      source === 'client' ? (record.codeName ?? 'a client') : feedbackTitle(record).replace(/^.*? from /u, '');
    return ratings.map(({ competency, score }) => ({
      feedbackId: id,
      giver: one ?? id,
      who,
      givenOn,
      competency,
      score,
    }));
  });
}

/** What ratings and feedback offer, by quadrant: not what stands on items already, nor what was put aside. */
export function openOffers(database: Database): Map<Quadrant, Offer[]> {
  const placed = new Set(selectPlaced(database).map(({ kind, ref }) => `${kind}:${ref}`));
  const offers = [
    ...ratingOffers(latestScores(database), dayInShort),
    ...feedbackOffers(givenScores(database), (competency) => coreIds.get(competency) ?? ''),
  ];
  const waiting = offers.filter(({ grounds }) => !grounds.every(({ kind, ref }) => placed.has(`${kind}:${ref}`)));
  const byQuadrant = Map.groupBy(waiting, ({ quadrant }) => quadrant);
  for (const [quadrant, ofOne] of byQuadrant) {
    const aside = new Set(selectAside(database, quadrant));
    byQuadrant.set(
      quadrant,
      ofOne.filter(({ key }) => !aside.has(key)),
    );
  }
  return byQuadrant;
}
