import { filledDocument, type ReflectionDocument, withMentions } from '../../../../shared/document/document.ts';
import { fromMarkdown } from '../../../../shared/document/markdown.ts';
import { addDays } from '../../../../shared/domain/date.ts';
import type { EvidenceSource } from '../../../../shared/domain/evidence.ts';
import type { ReflectiveModel } from '../../../../shared/domain/model.ts';
import { SAMPLE_TODAY, sampleEvidence } from './data.ts';
import { withEvidence } from './marking.ts';

export const ZONE = 'Europe/London';

/** Which id a thing of the sample got in the journal, by its name in the files. */
export interface SampleIds {
  /** By code name, as the engagement of each client. */
  clients: Map<string, string>;
  engagements: Map<string, string>;
  goals: Map<string, string>;
  reflections: Map<string, string>;
  sessions: Map<string, string>;
  evidence: Map<string, string>;
  /** What evidence can stand in, as `evidence.json` names it. */
  sources: Map<string, { kind: EvidenceSource; id: string }>;
  /** Published works, as `sources.json` names them. */
  works: Map<string, string>;
}

/** The id of a thing that was added before; throws where the sample's files speak of something that is not in them. */
export function idOf(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`the sample has no ${name}`);
  return id;
}

/** A day (YYYY-MM-DD) and time (HH:MM) of the sample as an instant, by UTC: near enough for the order of things. */
export function instant(day: string, time: string): Date {
  return new Date(`${day}T${time}:00Z`);
}

/** Takes a day of the sample's own year to the day on which it lies in this journal. */
export type Shift = (day: string) => string;

/** Moves the sample's days so that its last one lies in the week of `today`; whole weeks, so that weekdays stay. */
export function shiftTo(today: string): Shift {
  const days = (Date.parse(`${today}T00:00:00Z`) - Date.parse(`${SAMPLE_TODAY}T00:00:00Z`)) / 86_400_000;
  const wholeWeeks = Math.floor(days / 7) * 7;
  return (day) => addDays(day, wholeWeeks);
}

/** The shifted day; none where there is none. */
export function shiftOrNull(shift: Shift, day: string | null): string | null {
  return day === null ? null : shift(day);
}

/** The model's sections with the Markdown that was written for each, with mentions, and marked where `source` has evidence. */
export function writtenDocument(
  model: ReflectiveModel,
  texts: Readonly<Record<string, string>>,
  ids: SampleIds,
  source: string,
): ReflectionDocument {
  const written = new Map(Object.entries(texts).map(([id, text]) => [id, fromMarkdown(text)] as const));
  const evidence = sampleEvidence.evidence.filter((piece) => piece.source === source);
  const quotes = new Map(evidence.map(({ id, quote }) => [idOf(ids.evidence, id), quote] as const));
  return withEvidence(withMentions(filledDocument(model, written), ids.clients), quotes);
}
