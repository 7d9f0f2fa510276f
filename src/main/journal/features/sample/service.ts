import { v7 as uuid } from 'uuid';
import { type Database, inTransaction } from '../../database/database.ts';
import { closeExperiment, linkFollowUp, plannedIn, setDueDay } from '../experiments/service.ts';
import { modelOrFree } from '../models/service.ts';
import { addNote, linkNote } from '../notes/service.ts';
import { createReflection, saveReflection } from '../reflections/service.ts';
import { SAMPLE_TODAY, sampleEvidence, sampleNotes, sampleReflections } from './data.ts';
import { addEvidence } from './evidence.ts';
import { addDevelopmentPlan } from './plan.ts';
import { addClients, addPractice } from './practice.ts';
import { addProfile } from './profile.ts';
import { addRatings } from './ratings.ts';
import type { SampleReflection } from './schema.ts';
import { addLibrary } from './sources.ts';
import { addSubmissions } from './submissions.ts';
import { addSwot } from './swot.ts';
import { idOf, instant, type SampleIds, type Shift, shiftTo, writtenDocument, ZONE } from './writing.ts';

function addReflection(database: Database, sample: SampleReflection, ids: SampleIds, shift: Shift): void {
  const happenedOn = shift(sample.date);
  const now = instant(happenedOn, sample.time);
  const id = createReflection(database, now, {
    modelId: sample.model,
    title: sample.title,
    happenedOn,
    happenedAt: sample.time,
    zone: ZONE,
    private: sample.private,
    tags: sample.tags,
    document: writtenDocument(modelOrFree(database, sample.model), sample.stages, ids, sample.id),
  });
  if (sample.depth) saveReflection(database, now, id, { depth: sample.depth });
  ids.reflections.set(sample.id, id);
  ids.sources.set(sample.id, { kind: 'reflection', id });
}

/** Once all reflections are there: an experiment may be told of in a later one. */
function followExperiment(database: Database, sample: SampleReflection, ids: SampleIds, shift: Shift): void {
  const { date, time, experiment } = sample;
  const planned = experiment && plannedIn(database, idOf(ids.reflections, sample.id));
  if (!experiment || !planned) return;
  if (experiment.dueOn) setDueDay(database, planned.id, shift(experiment.dueOn));
  if (experiment.status !== 'open') {
    closeExperiment(database, instant(shift(date), time), planned.id, experiment.status, experiment.outcome);
  }
  if (experiment.followedUpIn) linkFollowUp(database, planned.id, idOf(ids.reflections, experiment.followedUpIn));
}

function addNotes(database: Database, ids: SampleIds, shift: Shift): void {
  for (const { at, text, reflection } of sampleNotes) {
    const [day = '', time = ''] = at.split('T');
    const noteId = addNote(database, instant(shift(day), time), ZONE, text);
    if (reflection !== null) linkNote(database, noteId, idOf(ids.reflections, reflection));
  }
}

/** Fills an empty journal with the sample year, moved so that it ends in the week of `today` (YYYY-MM-DD). */
export function fillWithSample(database: Database, today: string): { reflections: number; notes: number } {
  const shift = shiftTo(today);
  inTransaction(database, (tx) => {
    const ids: SampleIds = {
      clients: new Map(),
      engagements: new Map(),
      goals: new Map(),
      reflections: new Map(),
      sessions: new Map(),
      evidence: new Map(sampleEvidence.evidence.map(({ id }) => [id, uuid()])),
      sources: new Map(),
      works: new Map(),
    };
    addClients(tx, ids, shift);
    for (const sample of sampleReflections) addReflection(tx, sample, ids, shift);
    for (const sample of sampleReflections) followExperiment(tx, sample, ids, shift);
    addNotes(tx, ids, shift);
    addPractice(tx, ids, shift);
    addDevelopmentPlan(tx, ids, shift);
    addLibrary(tx, instant(shift(SAMPLE_TODAY), '08:00'), ids, shift);
    addEvidence(tx, instant(shift(SAMPLE_TODAY), '08:30'), ids);
    addRatings(tx, ids, shift);
    addSwot(tx, ids, shift);
    addProfile(tx, instant(shift(SAMPLE_TODAY), '09:00'), ids, shift);
    addSubmissions(tx, ids, shift);
  });
  return { reflections: sampleReflections.length, notes: sampleNotes.length };
}
