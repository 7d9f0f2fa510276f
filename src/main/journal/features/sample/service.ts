import { filledDocument } from '../../../../shared/document/document.ts';
import { fromMarkdown } from '../../../../shared/document/markdown.ts';
import { addDays } from '../../../../shared/domain/date.ts';
import { type Database, inTransaction } from '../../database/database.ts';
import { closeExperiment, linkFollowUp, plannedIn, setDueDay } from '../experiments/service.ts';
import { modelOrFree } from '../models/service.ts';
import { addNote, linkNote } from '../notes/service.ts';
import { createReflection, saveReflection } from '../reflections/service.ts';
import { SAMPLE_TODAY, sampleNotes, sampleReflections } from './data.ts';
import type { SampleReflection } from './schema.ts';

const ZONE = 'Europe/London';
/** Sample days, notes and reflections are UTC instants by this suffix: near enough for the order of things. */
const instant = (day: string, time: string) => new Date(`${day}T${time}:00Z`);

/** Moves the sample's days so that its last one lies in the week of `today`; whole weeks, so that weekdays stay. */
function shiftTo(today: string): (day: string) => string {
  const days = (Date.parse(`${today}T00:00:00Z`) - Date.parse(`${SAMPLE_TODAY}T00:00:00Z`)) / 86_400_000;
  const wholeWeeks = Math.floor(days / 7) * 7;
  return (day) => addDays(day, wholeWeeks);
}

function addReflection(database: Database, sample: SampleReflection, day: string): string {
  const model = modelOrFree(database, sample.model);
  const texts = Object.entries(sample.stages).map(([id, text]) => [id, fromMarkdown(text)] as const);
  const document = filledDocument(model, new Map(texts));
  const now = instant(day, sample.time);
  const id = createReflection(database, now, {
    modelId: sample.model,
    title: sample.title,
    happenedOn: day,
    happenedAt: sample.time,
    zone: ZONE,
    private: sample.private,
    tags: sample.tags,
    document,
  });
  if (sample.depth) saveReflection(database, now, id, { depth: sample.depth });
  return id;
}

/** Fills an empty journal with the sample year, moved so that it ends in the week of `today` (YYYY-MM-DD). */
export function fillWithSample(database: Database, today: string): { reflections: number; notes: number } {
  const shift = shiftTo(today);
  inTransaction(database, (tx) => {
    const ids = new Map<string, string>();
    for (const sample of sampleReflections) ids.set(sample.id, addReflection(tx, sample, shift(sample.date)));
    for (const { id, date, time, experiment } of sampleReflections) {
      const planned = experiment && plannedIn(tx, ids.get(id) ?? '');
      if (!experiment || !planned) continue;
      if (experiment.dueOn) setDueDay(tx, planned.id, shift(experiment.dueOn));
      if (experiment.status !== 'open') {
        closeExperiment(tx, instant(shift(date), time), planned.id, experiment.status, experiment.outcome);
      }
      if (experiment.followedUpIn) linkFollowUp(tx, planned.id, ids.get(experiment.followedUpIn) ?? null);
    }
    for (const note of sampleNotes) {
      const [day = '', time = ''] = note.at.split('T');
      const noteId = addNote(tx, instant(shift(day), time), ZONE, note.text);
      const reflectionId = note.reflection === null ? undefined : ids.get(note.reflection);
      if (reflectionId) linkNote(tx, noteId, reflectionId);
    }
  });
  return { reflections: sampleReflections.length, notes: sampleNotes.length };
}
