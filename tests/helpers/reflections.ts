import { shippedModels } from '../../src/main/journal/features/models/service.ts';
import { emptyDocument, filledDocument, type ReflectionDocument } from '../../src/shared/document/document.ts';
import { fromMarkdown } from '../../src/shared/document/markdown.ts';
import type { Calls } from './journal.ts';

interface ReflectionWish {
  title?: string;
  model?: string;
  day?: string;
  time?: string | null;
  tags?: string[];
  private?: boolean;
  /** Markdown by stage id; for free writing the stage is `writing`. */
  stages?: Record<string, string>;
}

/** A document by a shipped model with these texts in its stages. */
export function aDocument(model: string, stages: Record<string, string>): ReflectionDocument {
  const found = shippedModels.find(({ id }) => id === model);
  if (!found) throw new Error(`no model ${model}`);
  const texts = new Map(Object.entries(stages).map(([id, text]) => [id, fromMarkdown(text)]));
  return texts.size === 0 ? emptyDocument(found) : filledDocument(found, texts);
}

/** Writes a reflection through the router; only what the test cares about need be given. Returns its id. */
export async function aReflection(call: Calls, wish: ReflectionWish = {}): Promise<string> {
  const modelId = wish.model ?? 'free';
  const happenedOn = wish.day ?? '2026-11-20';
  const happenedAt = wish.time === undefined ? '10:00' : wish.time;
  const title = wish.title ?? '';
  const id = await call.reflections.create({ modelId, title, happenedOn, happenedAt, zone: 'Europe/London' });
  const document = aDocument(modelId, wish.stages ?? {});
  await call.reflections.save({ id, patch: { document, tags: wish.tags, private: wish.private } });
  return id;
}
