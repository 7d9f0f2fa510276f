import { existsSync } from 'node:fs';
import { dayOf } from '../../shared/domain/date.ts';
import type { ExportFile, ExportFormat, ExportPlan, Selection } from '../../shared/domain/exporting.ts';
import type { RequestHandler } from '../../shared/message.ts';
import { AppError, assertNever } from '../../shared/result.ts';
import type { Host } from '../host/host.ts';
import { type ExportTarget, fileFailure, fileTarget, folderTarget, zipTarget } from './targets.ts';

/** How many reflections are fetched from the journal at a time. */
const BATCH = 25;

/** Where a file or folder goes. */
export interface ExportPlace {
  /** An absolute path that does not exist yet, or with `replace` a file that may be replaced. */
  path: string;
  replace: boolean;
}

export interface ExportOrder extends ExportPlace {
  selection: Selection;
  format: ExportFormat;
  journalName: string;
}

/** What every export needs of the process that it runs in. */
export interface Surroundings {
  journal: RequestHandler;
  printToPdf: Host['printToPdf'];
  progress: (done: number, total: number) => void;
  cancelled: () => boolean;
}

/** Asks the open journal. Throws what it answers where that is a failure. */
export async function askJournal<T>(around: Surroundings, path: string, input: unknown): Promise<T> {
  const result = await around.journal({ to: 'journal', path, type: 'query', input });
  if (!result.ok) throw new AppError(result.error.code, result.error.message, result.error.details);
  return result.data as T;
}

/** How long a cancelled export goes on with what it is at. */
const LOOK_AGAIN = 50;

/** Waits for what is being made, and no longer than until the export is cancelled. Throws `cancelled`. */
export async function unlessCancelled<T>(made: Promise<T>, around: Surroundings): Promise<T> {
  const stopped = Promise.withResolvers<never>();
  const look = () => {
    if (around.cancelled()) stopped.reject(new AppError('cancelled', 'cancelled'));
  };
  const timer = setInterval(look, LOOK_AGAIN);
  look();
  try {
    return await Promise.race([stopped.promise, made]);
  } finally {
    clearInterval(timer);
    // What is made for nobody may fail unheard.
    made.catch(() => undefined);
  }
}

/**
 * Opens a target and fills it: the whole becomes visible under its name, or nothing is left behind. Throws `name-taken`,
 * `folder-read-only`, `folder-missing`, `disk-full`, `cancelled`, or what `fill` throws.
 */
export async function fillTarget(
  { path, replace }: ExportPlace,
  open: (path: string) => ExportTarget,
  around: Surroundings,
  fill: (target: ExportTarget) => Promise<void>,
): Promise<void> {
  if (existsSync(path) && !replace) throw new AppError('name-taken', 'something has this name already');
  let target: ExportTarget | undefined;
  try {
    target = open(path);
    await fill(target);
    if (around.cancelled()) throw new AppError('cancelled', 'cancelled');
    target.finish();
  } catch (error) {
    target?.abandon();
    throw fileFailure(error);
  }
}

/** Writes reflections: asks the open journal for them piece by piece and puts them where the user chose. Throws as `fillTarget`. */
export async function writeExport(order: ExportOrder, around: Surroundings): Promise<ExportPlan> {
  const { selection, format, path, journalName } = order;
  const plan = await askJournal<ExportPlan>(around, 'exports.plan', selection);
  const place = { path, replace: order.replace && format !== 'markdown-folder' };
  await fillTarget(place, targetOf(format), around, async (target) => {
    if (format === 'pdf') {
      const input = { items: plan.items, journalName, madeOn: dayOf(new Date()) };
      target.add('', await around.printToPdf(await askJournal<string>(around, 'exports.book', input)));
      return;
    }
    for (let at = 0; at < plan.items.length; at += BATCH) {
      if (around.cancelled()) throw new AppError('cancelled', 'cancelled');
      const batch = plan.items.slice(at, at + BATCH);
      const files = await askJournal<ExportFile[]>(around, 'exports.markdown', batch);
      for (const file of files) target.add(file.path, bytesOf(file.content));
      around.progress(Math.min(at + BATCH, plan.items.length), plan.items.length);
    }
  });
  return plan;
}

function targetOf(format: ExportFormat): (path: string) => ExportTarget {
  switch (format) {
    case 'markdown-folder':
      return folderTarget;
    case 'markdown-zip':
      return (path) => zipTarget(path);
    case 'pdf':
      return fileTarget;
    default:
      return assertNever(format);
  }
}

/** The bytes of a file of an export. */
export function bytesOf(content: ExportFile['content']): Uint8Array {
  return 'text' in content ? Buffer.from(content.text, 'utf8') : Buffer.from(content.base64, 'base64');
}
