import clientsFile from '../../../../../resources/sample/clients.json';
import cpdFile from '../../../../../resources/sample/cpd.json';
import evidenceFile from '../../../../../resources/sample/evidence.json';
import feedbackFile from '../../../../../resources/sample/feedback.json';
import notesFile from '../../../../../resources/sample/notes.json';
import nov25 from '../../../../../resources/sample/reflections/2025-11.json';
import dec25 from '../../../../../resources/sample/reflections/2025-12.json';
import jan26 from '../../../../../resources/sample/reflections/2026-01.json';
import feb26 from '../../../../../resources/sample/reflections/2026-02.json';
import mar26 from '../../../../../resources/sample/reflections/2026-03.json';
import apr26 from '../../../../../resources/sample/reflections/2026-04.json';
import may26 from '../../../../../resources/sample/reflections/2026-05.json';
import jun26 from '../../../../../resources/sample/reflections/2026-06.json';
import jul26 from '../../../../../resources/sample/reflections/2026-07.json';
import aug26 from '../../../../../resources/sample/reflections/2026-08.json';
import sep26 from '../../../../../resources/sample/reflections/2026-09.json';
import oct26 from '../../../../../resources/sample/reflections/2026-10.json';
import nov26 from '../../../../../resources/sample/reflections/2026-11.json';
import sessionsFile from '../../../../../resources/sample/sessions.json';
import submissionsFile from '../../../../../resources/sample/submissions.json';
import supervisionFile from '../../../../../resources/sample/supervision.json';
import swotFile from '../../../../../resources/sample/swot.json';
import {
  activitiesSchema,
  clientsSchema,
  evidenceSchema,
  feedbackSchema,
  notesSchema,
  reflectionsSchema,
  type SampleActivity,
  type SampleClient,
  type SampleFeedback,
  type SampleNote,
  type SampleReflection,
  type SampleSession,
  type SampleSubmission,
  type SampleSupervision,
  sessionsSchema,
  submissionsSchema,
  supervisionSchema,
  swotSchema,
} from './schema.ts';

const months = [nov25, dec25, jan26, feb26, mar26, apr26, may26, jun26, jul26, aug26, sep26, oct26, nov26];

/** The sample year, oldest first, with the dates that it was written with. */
export const sampleReflections: SampleReflection[] = months.flatMap(
  (file) => reflectionsSchema.parse(file).reflections,
);
export const sampleNotes: SampleNote[] = notesSchema.parse(notesFile).notes;
/** Clients with their entry in the register and the one engagement of each; no such people exist. */
export const sampleClients: SampleClient[] = clientsSchema.parse(clientsFile).clients;
export const sampleSessions: SampleSession[] = sessionsSchema.parse(sessionsFile).sessions;
export const sampleSupervision: SampleSupervision[] = supervisionSchema.parse(supervisionFile).supervision;
export const sampleFeedback: SampleFeedback[] = feedbackSchema.parse(feedbackFile).feedback;
export const sampleActivities: SampleActivity[] = activitiesSchema.parse(cpdFile).activities;
/** What passages of the year speak for. */
export const sampleEvidence = evidenceSchema.parse(evidenceFile);
/** The SWOT as it grew over the year. */
export const sampleSwot = swotSchema.parse(swotFile);
/** What the coach has written for units: whole texts. */
export const sampleSubmissions: SampleSubmission[] = submissionsSchema.parse(submissionsFile).submissions;
/** The day that counts as today in the sample's dates. */
export const SAMPLE_TODAY = '2026-11-20';
