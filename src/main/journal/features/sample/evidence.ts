import type { Database } from '../../database/database.ts';
import { putEvidence } from '../evidence/service.ts';
import { judgeCriterion } from '../readiness/service.ts';
import { chooseUnits } from '../units/service.ts';
import { sampleEvidence } from './data.ts';
import { idOf, type SampleIds } from './writing.ts';

/** Adds what the passages that were marked speak for, the units worked towards and a few criteria judged as done. */
export function addEvidence(database: Database, now: Date, ids: SampleIds): void {
  const { units, judgements, evidence } = sampleEvidence;
  chooseUnits(database, now, units);
  for (const { id, source, quote, links } of evidence) {
    const found = ids.sources.get(source);
    if (found === undefined) throw new Error(`the sample has no ${source}`);
    putEvidence(database, now, {
      id: idOf(ids.evidence, id),
      kind: 'passage',
      sourceKind: found.kind,
      sourceId: found.id,
      quote,
      links,
    });
  }
  for (const { unit, reference, note } of judgements)
    judgeCriterion(database, now, unit, reference, { done: true, note });
}
