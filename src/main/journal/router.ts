import { experimentsRouter } from './features/experiments/router.ts';
import { exportsRouter } from './features/exports/router.ts';
import { imagesRouter } from './features/images/router.ts';
import { modelsRouter } from './features/models/router.ts';
import { notesRouter } from './features/notes/router.ts';
import { reflectionsRouter } from './features/reflections/router.ts';
import { sampleRouter } from './features/sample/router.ts';
import { searchRouter } from './features/search/router.ts';
import { securityRouter } from './features/security/router.ts';
import { tagsRouter } from './features/tags/router.ts';
import { todayRouter } from './features/today/router.ts';
import { versionsRouter } from './features/versions/router.ts';
import { router } from './trpc.ts';

/** Everything that the window may ask of an open journal: one line a feature. */
export const journalRouter = router({
  experiments: experimentsRouter,
  exports: exportsRouter,
  images: imagesRouter,
  models: modelsRouter,
  notes: notesRouter,
  reflections: reflectionsRouter,
  sample: sampleRouter,
  search: searchRouter,
  security: securityRouter,
  tags: tagsRouter,
  today: todayRouter,
  versions: versionsRouter,
});

export type JournalRouter = typeof journalRouter;
