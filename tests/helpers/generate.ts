import { shippedModels } from '../../src/main/journal/features/models/service.ts';
import type { NewReflection } from '../../src/main/journal/features/reflections/service.ts';
import { filledDocument, type ReflectionDocument } from '../../src/shared/document/document.ts';
import { addDays } from '../../src/shared/domain/date.ts';
import type { ReflectiveModel } from '../../src/shared/domain/model.ts';
import { createRandom, type Random } from './random.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

const DAYS = 3 * 365;
const TAGS =
  'contracting silence feedback advice-giving endings rescuing trust values supervision boundaries goals anger ' +
  'listening challenge grief confidence promotion delegation conflict remote first-session stuck hope parallel-process';
/** How often each model is written by, Kolb and Schön most. */
const modelWeights: Readonly<Record<string, number>> = {
  kolb: 35,
  'schon-on-action': 25,
  free: 15,
  gibbs: 8,
  driscoll: 7,
  'critical-incident': 4,
  loops: 3,
  brookfield: 3,
};

export interface GenerateOptions {
  /** The same seed gives the same reflections, ids apart. */
  seed?: number;
  /** The last of three years of days, YYYY-MM-DD. */
  until?: string;
  /** About how many words each has; from half to one and a half times as many. */
  words?: number;
}

/** What is given to `createReflection`, and the instant at which it was written. */
export type GeneratedReflection = NewReflection & { document: ReflectionDocument; writtenAt: Date };

function sentence(random: Random, vocabulary: Vocabulary, length: number): string {
  const words: string[] = [];
  let last = '';
  while (words.length < length) {
    last = vocabulary.draw(random, last);
    const comma = words.length > 2 && words.length < length - 2 && random.chance(0.08);
    words.push(last === 'i' ? 'I' : `${last}${comma ? ',' : ''}`);
  }
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${random.pick(['.', '.', '.', '.', '?', '!'])}`;
}

/** Paragraphs of three to seven sentences, `words` words in all. */
function textBlocks(random: Random, vocabulary: Vocabulary, words: number): ReflectionDocument {
  const content: ReflectionDocument['content'] = [];
  let left = words;
  while (left > 0) {
    const sentences: string[] = [];
    for (let wanted = random.between(3, 7); wanted > 0 && left > 0; wanted--) {
      const length = Math.min(left, random.between(5, 24));
      sentences.push(sentence(random, vocabulary, length));
      left -= length;
    }
    content.push({ type: 'paragraph', content: [{ type: 'text', text: sentences.join(' ') }] });
  }
  return { type: 'doc', attrs: { version: 1 }, content };
}

function documentBy(model: ReflectiveModel, random: Random, vocabulary: Vocabulary, words: number): ReflectionDocument {
  const share = Math.ceil(words / model.stages.length);
  // One in eight breaks off before its last stage.
  const begun = random.chance(0.125) ? model.stages.slice(0, -1) : model.stages;
  return filledDocument(model, new Map(begun.map(({ id }) => [id, textBlocks(random, vocabulary, share)])));
}

function weightedModels(): ReflectiveModel[] {
  return shippedModels.flatMap((model) => Array<ReflectiveModel>(modelWeights[model.id] ?? 0).fill(model));
}

/** One document by a model, of about this many words: for a measure or a test that needs a text of a given size. */
export function generateDocument(modelId: string, words: number, seed = 1): ReflectionDocument {
  const random = createRandom(seed);
  const model = shippedModels.find(({ id }) => id === modelId);
  if (!model) throw new Error(`no model ${modelId}`);
  const share = Math.ceil(words / model.stages.length);
  const vocabulary = createVocabulary(random);
  return filledDocument(model, new Map(model.stages.map(({ id }) => [id, textBlocks(random, vocabulary, share)])));
}

/**
 * Reflections of a coach who writes nearly ten a day for three years, oldest first: plausible vocabulary in Zipf's
 * frequencies, models, tags, times, some private, some broken off.
 */
export function* generateReflections(count: number, options: GenerateOptions = {}): Generator<GeneratedReflection> {
  const { seed = 1, until = '2026-11-20', words = 600 } = options;
  const random = createRandom(seed);
  const vocabulary = createVocabulary(random);
  const models = weightedModels();
  const tags = TAGS.split(' ');
  for (let index = 0; index < count; index++) {
    const model = random.pick(models);
    const happenedOn = addDays(until, Math.floor((index * DAYS) / count) - DAYS + 1);
    const happenedAt = `${String(random.between(8, 19)).padStart(2, '0')}:${random.pick(['00', '15', '30', '45'])}`;
    const length = Math.round(words * (0.5 + (random.next() + random.next()) / 2));
    yield {
      modelId: model.id,
      title: sentence(random, vocabulary, random.between(3, 8)).slice(0, -1),
      happenedOn,
      happenedAt,
      zone: 'Europe/London',
      private: random.chance(0.05),
      tags: [...new Set(Array.from({ length: random.between(0, 4) }, () => random.pick(tags)))],
      document: documentBy(model, random, vocabulary, length),
      writtenAt: new Date(`${happenedOn}T${happenedAt}:00Z`),
    };
  }
}
