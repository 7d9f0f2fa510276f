import { anonymityRouter } from './features/anonymity/router.ts';
import { attachmentsRouter } from './features/attachments/router.ts';
import { clientsRouter } from './features/clients/router.ts';
import { cpdRouter } from './features/cpd/router.ts';
import { engagementsRouter } from './features/engagements/router.ts';
import { evidenceRouter } from './features/evidence/router.ts';
import { experimentsRouter } from './features/experiments/router.ts';
import { exportsRouter } from './features/exports/router.ts';
import { feedbackRouter } from './features/feedback/router.ts';
import { frameworksRouter } from './features/frameworks/router.ts';
import { imagesRouter } from './features/images/router.ts';
import { importsRouter } from './features/imports/router.ts';
import { ledgerRouter } from './features/ledger/router.ts';
import { modelsRouter } from './features/models/router.ts';
import { needsRouter } from './features/needs/router.ts';
import { notesRouter } from './features/notes/router.ts';
import { papersRouter } from './features/papers/router.ts';
import { plansRouter } from './features/plans/router.ts';
import { practiceDaysRouter } from './features/practiceDays/router.ts';
import { profileRouter } from './features/profile/router.ts';
import { ratingsRouter } from './features/ratings/router.ts';
import { readinessRouter } from './features/readiness/router.ts';
import { recordsRouter } from './features/records/router.ts';
import { reflectionsRouter } from './features/reflections/router.ts';
import { sampleRouter } from './features/sample/router.ts';
import { searchRouter } from './features/search/router.ts';
import { securityRouter } from './features/security/router.ts';
import { sessionsRouter } from './features/sessions/router.ts';
import { sourcesRouter } from './features/sources/router.ts';
import { submissionsRouter } from './features/submissions/router.ts';
import { supervisionRouter } from './features/supervision/router.ts';
import { swotRouter } from './features/swot/router.ts';
import { tagsRouter } from './features/tags/router.ts';
import { targetsRouter } from './features/targets/router.ts';
import { todayRouter } from './features/today/router.ts';
import { unitsRouter } from './features/units/router.ts';
import { versionsRouter } from './features/versions/router.ts';
import { router } from './trpc.ts';

/** Everything that the window may ask of an open journal: one line a feature. */
export const journalRouter = router({
  anonymity: anonymityRouter,
  attachments: attachmentsRouter,
  clients: clientsRouter,
  cpd: cpdRouter,
  engagements: engagementsRouter,
  evidence: evidenceRouter,
  experiments: experimentsRouter,
  exports: exportsRouter,
  feedback: feedbackRouter,
  frameworks: frameworksRouter,
  images: imagesRouter,
  imports: importsRouter,
  ledger: ledgerRouter,
  models: modelsRouter,
  needs: needsRouter,
  notes: notesRouter,
  papers: papersRouter,
  practiceDays: practiceDaysRouter,
  ratings: ratingsRouter,
  plans: plansRouter,
  profile: profileRouter,
  readiness: readinessRouter,
  records: recordsRouter,
  reflections: reflectionsRouter,
  sample: sampleRouter,
  search: searchRouter,
  security: securityRouter,
  sessions: sessionsRouter,
  sources: sourcesRouter,
  submissions: submissionsRouter,
  supervision: supervisionRouter,
  swot: swotRouter,
  tags: tagsRouter,
  targets: targetsRouter,
  today: todayRouter,
  units: unitsRouter,
  versions: versionsRouter,
});

export type JournalRouter = typeof journalRouter;
