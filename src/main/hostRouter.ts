import { join } from 'node:path';
import { initTRPC } from '@trpc/server';
import { z } from 'zod';
import { chartFileSchema } from '../shared/domain/chartFile.ts';
import { exportFormats, selectionSchema } from '../shared/domain/exporting.ts';
import { paperFormats, paperOrderSchema } from '../shared/domain/paper.ts';
import { idSchema } from '../shared/domain/reflection.ts';
import { settingsPatchSchema } from '../shared/domain/settings.ts';
import { sealedSchema } from '../shared/sealed.ts';
import { writeAttachment } from './exports/attachment.ts';
import { writeChart } from './exports/chart.ts';
import { writePaper } from './exports/paper.ts';
import { makeFolder, placeAt } from './exports/places.ts';
import { type Surroundings, writeExport } from './exports/write.ts';
import type { AppWindow, Host } from './host/host.ts';
import { journalFolder, listJournals, renameJournal, syncedBy } from './journals/folder.ts';
import type { Session } from './journals/session.ts';
import type { SettingsStore } from './settings/settings.ts';

/** What the host's procedures work with. */
export interface HostContext {
  host: Host;
  session: Session;
  settings: SettingsStore;
  window: () => AppWindow;
  /** Locks after the window has saved its drafts, and starts the page anew. */
  lockNow: () => Promise<void>;
  /** Set while an export runs; its own cancel switch. */
  running: { export: { cancelled: boolean } | null };
}

const t = initTRPC.context<HostContext>().create();
const { procedure, router } = t;
const name = z.string().max(200);
const path = z.string().max(4000);

const journals = router({
  list: procedure.query(({ ctx }) => ({
    journals: listJournals(ctx.host.journalsFolder),
    folder: ctx.host.journalsFolder,
    syncedBy: syncedBy(ctx.host.journalsFolder),
  })),
  /** Exchanges public keys with the process of the open journal, or with one that waits for a secret. */
  greet: procedure
    .input(z.object({ publicKey: z.string().max(100) }))
    .mutation(({ ctx, input }) => ctx.session.greet(input.publicKey)),
  create: procedure.input(z.object({ name, passphrase: sealedSchema })).mutation(async ({ ctx, input }) => {
    const folder = journalFolder(ctx.host.journalsFolder, input.name);
    const created = await ctx.session.create(input.name.trim(), folder, input.passphrase);
    ctx.settings.change({ lastJournal: input.name.trim() });
    return created;
  }),
  unlock: procedure.input(z.object({ name, secret: sealedSchema })).mutation(async ({ ctx, input }) => {
    const folder = journalFolder(ctx.host.journalsFolder, input.name);
    const unlocked = await ctx.session.unlock(input.name, folder, input.secret);
    ctx.settings.change({ lastJournal: input.name });
    return unlocked;
  }),
  restore: procedure
    .input(z.object({ name, backup: name, secret: sealedSchema }))
    .mutation(({ ctx, input }) =>
      ctx.session.restore(journalFolder(ctx.host.journalsFolder, input.name), input.backup, input.secret),
    ),
  rename: procedure.input(z.object({ name, next: name })).mutation(({ ctx, input }) => {
    renameJournal(ctx.host.journalsFolder, input.name, input.next);
    if (ctx.settings.get().lastJournal === input.name) ctx.settings.change({ lastJournal: input.next.trim() });
  }),
  state: procedure.query(({ ctx }) => ctx.session.state()),
  /** The window has saved what it had: lock now. */
  lock: procedure.mutation(({ ctx }) => ctx.lockNow()),
});

const settings = router({
  get: procedure.query(({ ctx }) => ctx.settings.get()),
  change: procedure.input(settingsPatchSchema).mutation(({ ctx, input }) => ctx.settings.change(input)),
});

const window = router({
  /** Starts the page anew with nothing of the old one in memory; what is open stays open. */
  startAnew: procedure.mutation(({ ctx }) => ctx.window().reload()),
});

const placeSchema = z.object({ path, replace: z.boolean() });

/** Runs an export that `exports.cancel` can stop. */
function cancellable<T>(ctx: HostContext, write: (around: Surroundings) => Promise<T>): Promise<T> {
  const run = { cancelled: false };
  ctx.running.export = run;
  return write({
    journal: ctx.session.request,
    printToPdf: ctx.host.printToPdf,
    progress: (done, total) => ctx.window().send({ type: 'progress', task: 'export', done, total }),
    cancelled: () => run.cancelled,
  });
}

const exportsRouter = router({
  /** The path chosen in a native dialog (null: cancelled), or `own` where the window shows the app's own dialog. */
  choosePath: procedure
    .input(z.object({ title: z.string().max(100), suggestedName: name, extension: z.string().max(10) }))
    .mutation(async ({ ctx, input }) => {
      const { dialogs, documentsFolder } = ctx.host;
      if (!dialogs) return { kind: 'own' as const, folder: documentsFolder };
      const { title, suggestedName, extension } = input;
      const defaultPath = join(documentsFolder, suggestedName);
      return { kind: 'native' as const, path: await dialogs.saveFile({ title, defaultPath, extension }) };
    }),
  place: procedure.input(path).query(({ ctx, input }) => placeAt(input, ctx.host.documentsFolder)),
  makeFolder: procedure
    .input(z.object({ parent: path, name }))
    .mutation(({ input }) => makeFolder(input.parent, input.name)),
  write: procedure
    .input(placeSchema.extend({ selection: selectionSchema, format: z.enum(exportFormats) }))
    .mutation(({ ctx, input }) =>
      cancellable(ctx, async (around) => {
        const plan = await writeExport({ ...input, journalName: ctx.session.state().journal ?? '' }, around);
        return { written: plan.items.length };
      }),
    ),
  writePaper: procedure
    .input(placeSchema.extend({ order: paperOrderSchema, format: z.enum(paperFormats) }))
    .mutation(({ ctx, input }) => cancellable(ctx, (around) => writePaper(input, around))),
  writeAttachment: procedure
    .input(placeSchema.extend({ id: idSchema }))
    .mutation(({ ctx, input }) => cancellable(ctx, (around) => writeAttachment(input, around))),
  writeChart: procedure
    .input(placeSchema.extend(chartFileSchema.shape))
    .mutation(({ ctx, input }) => cancellable(ctx, (around) => writeChart(input, around))),
  cancel: procedure.mutation(({ ctx }) => {
    if (ctx.running.export) ctx.running.export.cancelled = true;
  }),
});

/** Everything that the window may ask of the host process. */
export const hostRouter = router({ journals, settings, window, exports: exportsRouter });

export type HostRouter = typeof hostRouter;
