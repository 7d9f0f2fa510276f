import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { modelOrFree } from '../../src/main/journal/features/models/service.ts';
import { createReflection } from '../../src/main/journal/features/reflections/service.ts';
import {
  checkDocument,
  completeness,
  excerpt,
  plainText,
  type ReflectionDocument,
  wordCount,
} from '../../src/shared/document/document.ts';
import { generateDocument } from '../helpers/generate.ts';
import { type BenchJournal, TODAY } from './journal.ts';
import { type Measure, measureOf, timed } from './measure.ts';

const SAVES = 200;
const WARM_UP = 20;
const REFLECTIONS = 5;
const WORDS = 2000;
const LIMIT_MS = 10;
const MODEL = 'kolb';

/** The document with one sentence more at its end: what an autosave brings. */
function continued(document: ReflectionDocument, sentence: string): ReflectionDocument {
  const paragraph = { type: 'paragraph', content: [{ type: 'text', text: sentence }] };
  return { ...document, content: [...document.content, paragraph] };
}

/** Everything between a request and the database: the schema's check and what lists and search know of a text. */
function checkAndDerive({ context }: BenchJournal, document: unknown): string {
  const checked = checkDocument(document);
  const model = modelOrFree(context.database, MODEL);
  const derived = [completeness(checked, model), excerpt(checked, 220), wordCount(checked), plainText(checked)];
  return JSON.stringify([checked, derived]);
}

/** One reflection of this many words by Kolb's cycle, to be typed in. Returns its id. */
export function addLongReflection({ context }: BenchJournal, words: number): string {
  const occasion = { happenedOn: TODAY, happenedAt: '21:00', zone: 'Europe/London' };
  const document = generateDocument(MODEL, words, 99);
  return createReflection(context.database, context.now(), {
    ...occasion,
    modelId: MODEL,
    title: 'A long day',
    document,
  });
}

/** Autosaves of texts of 2,000 words by the router, each with its floor: the same bytes written and synced. */
export async function benchSave(bench: BenchJournal): Promise<Measure[]> {
  const { context, call } = bench;
  const texts: { id: string; document: ReflectionDocument }[] = [];
  for (let index = 0; index < REFLECTIONS; index++) {
    const occasion = { happenedOn: TODAY, happenedAt: '19:00', zone: 'Europe/London' };
    const id = await call.reflections.create({ ...occasion, modelId: MODEL, title: `Long session ${index}` });
    texts.push({ id, document: generateDocument(MODEL, WORDS, 100 + index) });
  }
  const file = openSync(join(context.journal.folder, 'floor.tmp'), 'w', 0o600);
  const saves: number[] = [];
  const processor: number[] = [];
  const floors: number[] = [];
  const derivations: number[] = [];
  for (let turn = -WARM_UP; turn < SAVES; turn++) {
    const text = texts[Math.abs(turn) % REFLECTIONS];
    if (!text) throw new Error('nothing to save');
    const { id } = text;
    const document = continued(text.document, `And in moment ${turn} I noticed something else about it.`);
    const bytes = Buffer.from(JSON.stringify(document));
    const derive = await timed(() => checkAndDerive(bench, document));
    const before = process.cpuUsage();
    const save = await timed(() => call.reflections.save({ id, patch: { document } }));
    const { user, system } = process.cpuUsage(before);
    const floor = await timed(() => {
      writeSync(file, bytes);
      fsyncSync(file);
    });
    if (turn < 0) continue;
    saves.push(save);
    processor.push((user + system) / 1000);
    floors.push(floor);
    derivations.push(derive);
  }
  closeSync(file);
  return [
    measureOf('save 2,000 words', saves, { floor: floors, within: LIMIT_MS }),
    measureOf('  of it: processor time', processor),
    measureOf('  of it: check and derive', derivations),
  ];
}
