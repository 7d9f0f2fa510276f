import { existsSync } from 'node:fs';
import { dayOf } from '../../shared/domain/date.ts';
import type { ExportFile, ExportFormat, ExportPlan, Selection } from '../../shared/domain/exporting.ts';
import type { RequestHandler } from '../../shared/message.ts';
import { AppError, assertNever } from '../../shared/result.ts';
import { type ExportTarget, fileFailure, fileTarget, folderTarget, zipTarget } from './targets.ts';

/** How many reflections are fetched from the journal at a time. */
const BATCH = 25;

export interface ExportOrder {
  selection: Selection;
  format: ExportFormat;
  /** An absolute path that does not exist yet, or with `replace` a file that may be replaced. */
  path: string;
  replace: boolean;
  journalName: string;
}

interface Surroundings {
  journal: RequestHandler;
  printToPdf: (html: string) => Promise<Uint8Array>;
  progress: (done: number, total: number) => void;
  cancelled: () => boolean;
}

/**
 * Writes an export: asks the open journal for it piece by piece and puts it where the user chose. Nothing is left
 * behind when it fails or is cancelled. Throws `name-taken`, `folder-read-only`, `folder-missing`, `disk-full`,
 * `cancelled`, or what the journal answers.
 */
export async function writeExport(order: ExportOrder, around: Surroundings): Promise<ExportPlan> {
  async function ask<T>(path: string, input: unknown): Promise<T> {
    const result = await around.journal({ to: 'journal', path, type: 'query', input });
    if (!result.ok) throw new AppError(result.error.code, result.error.message, result.error.details);
    return result.data as T;
  }

  const plan = await ask<ExportPlan>('exports.plan', order.selection);
  const replacing = order.replace && order.format !== 'markdown-folder';
  if (existsSync(order.path) && !replacing) throw new AppError('name-taken', 'something has this name already');
  let target: ExportTarget | undefined;
  try {
    target = targetFor(order);
    if (order.format === 'pdf') {
      const input = { items: plan.items, journalName: order.journalName, madeOn: dayOf(new Date()) };
      const html = await ask<string>('exports.book', input);
      target.add('', await around.printToPdf(html));
    } else {
      for (let at = 0; at < plan.items.length; at += BATCH) {
        if (around.cancelled()) throw new AppError('cancelled', 'cancelled');
        const files = await ask<ExportFile[]>('exports.markdown', plan.items.slice(at, at + BATCH));
        for (const { path, content } of files) target.add(path, bytesOf(content));
        around.progress(Math.min(at + BATCH, plan.items.length), plan.items.length);
      }
    }
    if (around.cancelled()) throw new AppError('cancelled', 'cancelled');
    target.finish();
    return plan;
  } catch (error) {
    target?.abandon();
    throw fileFailure(error);
  }
}

function targetFor({ format, path }: ExportOrder): ExportTarget {
  switch (format) {
    case 'markdown-folder':
      return folderTarget(path);
    case 'markdown-zip':
      return zipTarget(path);
    case 'pdf':
      return fileTarget(path);
    default:
      return assertNever(format);
  }
}

function bytesOf(content: ExportFile['content']): Uint8Array {
  return 'text' in content ? Buffer.from(content.text, 'utf8') : Buffer.from(content.base64, 'base64');
}
