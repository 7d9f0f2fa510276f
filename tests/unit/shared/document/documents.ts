import fc from 'fast-check';
import type { DocumentMark, DocumentNode, ReflectionDocument } from '../../../../src/shared/document/document.ts';
import type { ReflectiveModel } from '../../../../src/shared/domain/model.ts';

/** A model with these stages; ids are the names in lower case. */
export function aModel(id: string, ...names: string[]): ReflectiveModel {
  return {
    id,
    name: id,
    source: null,
    shape: 'sequence',
    summary: '',
    whenToUse: '',
    stages: names.map((name) => ({
      id: name.toLowerCase().replaceAll(' ', '-'),
      name,
      purpose: '',
      lead: '',
      prompts: [],
      example: '',
      plansExperiment: false,
    })),
  };
}

export const kolb = aModel('kolb', 'Experience', 'Observation', 'Concepts', 'Experiment');
export const gibbs = aModel('gibbs', 'Description', 'Feelings', 'Evaluation', 'Observation', 'Action plan');
export const freeWriting = aModel('free', 'Writing');

export function aDocument(...content: DocumentNode[]): ReflectionDocument {
  return { type: 'doc', attrs: { version: 1 }, content };
}

export function text(words: string, ...marks: DocumentMark[]): DocumentNode {
  return marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words };
}

export function p(...content: (string | DocumentNode)[]): DocumentNode {
  const nodes = content.map((part) => (typeof part === 'string' ? text(part) : part));
  return nodes.length > 0 ? { type: 'paragraph', content: nodes } : { type: 'paragraph' };
}

export function heading(level: number, words: string, stageId: string | null = null): DocumentNode {
  return { type: 'heading', attrs: { level, stageId }, content: [text(words)] };
}

export function question(words: string): DocumentNode {
  return { type: 'question', content: [text(words)] };
}

export function stage(model: ReflectiveModel, stageId: string, ...content: DocumentNode[]): DocumentNode {
  const name = model.stages.find((one) => one.id === stageId)?.name ?? '';
  return { type: 'stage', attrs: { modelId: model.id, stageId, name }, content: content.length > 0 ? content : [p()] };
}

export function mention(codeName: string, clientId = '0190a0a0-0000-7000-8000-00000000000c'): DocumentNode {
  return { type: 'client', attrs: { clientId, codeName } };
}

const sign = fc.constantFrom(...'abcdeéß中 *_[]()<>&#+-=.!?~|\\`"\'/:@1'.split(''));
const words = fc
  .oneof(
    fc.array(sign, { minLength: 1, maxLength: 14 }).map((signs) => signs.join('')),
    fc.lorem({ maxCount: 4 }),
  )
  .map((line) => line.replaceAll(/\s+/gu, ' '));

const simpleMarks = fc.subarray<DocumentMark>([
  { type: 'bold' },
  { type: 'italic' },
  { type: 'underline' },
  { type: 'highlight' },
]);
const link: DocumentMark = { type: 'link', attrs: { href: 'https://example.org/a?b=1&c=(2)' } };
const marks = fc.oneof(
  { weight: 5, arbitrary: fc.constant<DocumentMark[]>([]) },
  { weight: 3, arbitrary: simpleMarks },
  { weight: 1, arbitrary: simpleMarks.map((others) => [link, ...others]) },
);

const run = fc.tuple(words, marks).map(([line, own]) => text(line, ...own));

function sameMarks(one: DocumentNode, other: DocumentNode): boolean {
  return JSON.stringify(one.marks ?? []) === JSON.stringify(other.marks ?? []);
}

/** ProseMirror never keeps two texts of equal marks side by side. */
function joined(runs: DocumentNode[]): DocumentNode[] {
  const all: DocumentNode[] = [];
  for (const next of runs) {
    const last = all.at(-1);
    if (last?.type === 'text' && next.type === 'text' && sameMarks(last, next)) {
      all[all.length - 1] = { ...last, text: `${last.text}${next.text}` };
    } else all.push(next);
  }
  return all;
}

const hardBreak: DocumentNode = { type: 'hardBreak' };
const inline = fc.array(fc.oneof({ weight: 8, arbitrary: run }, { weight: 1, arbitrary: fc.constant(hardBreak) }), {
  minLength: 1,
  maxLength: 4,
});
/** Line breaks stand between texts: at an edge they show nothing. */
const line = inline
  .map((nodes) => nodes.filter((node, at) => node.type === 'text' || (at > 0 && at < nodes.length - 1)))
  .map((nodes) => nodes.filter((node, at) => node.type === 'text' || nodes[at - 1]?.type === 'text'))
  .filter((nodes) => nodes.length > 0 && nodes.at(-1)?.type === 'text')
  .map(joined);

const paragraph = line.map((content): DocumentNode => ({ type: 'paragraph', content }));
const aHeading = fc
  .tuple(fc.constantFrom(1, 2, 3), line)
  .map(([level, content]): DocumentNode => ({ type: 'heading', attrs: { level, stageId: null }, content }));
const aQuestion = words
  .map((line) => line.trim())
  .filter((line) => line !== '')
  .map(question);

const { list, quote } = fc.letrec<{ item: DocumentNode[]; list: DocumentNode; quote: DocumentNode }>((tie) => ({
  item: fc
    .tuple(paragraph, fc.array(fc.oneof({ maxDepth: 2 }, paragraph, tie('list'), tie('quote')), { maxLength: 2 }))
    .map(([first, rest]) => [first, ...rest]),
  list: fc
    .tuple(
      fc.constantFrom('bulletList', 'orderedList', 'taskList'),
      fc.array(fc.tuple(tie('item'), fc.boolean()), { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 0, max: 12 }),
    )
    .map(([type, items, start]): DocumentNode => {
      const content = items.map(
        ([content, checked]): DocumentNode =>
          type === 'taskList' ? { type: 'taskItem', attrs: { checked }, content } : { type: 'listItem', content },
      );
      return type === 'orderedList' ? { type, attrs: { start }, content } : { type, content };
    }),
  quote: fc
    .array(fc.oneof({ maxDepth: 2 }, paragraph, tie('list')), { minLength: 1, maxLength: 2 })
    .map((content): DocumentNode => ({ type: 'blockquote', attrs: { given: false }, content })),
}));
const cellParagraph = fc.oneof({ weight: 6, arbitrary: paragraph }, { weight: 1, arbitrary: fc.constant(p()) });
function row(type: string, width: number): fc.Arbitrary<DocumentNode> {
  const cell = cellParagraph.map(
    (content): DocumentNode => ({ type, attrs: { colspan: 1, rowspan: 1 }, content: [content] }),
  );
  return fc.array(cell, { minLength: width, maxLength: width }).map((content) => ({ type: 'tableRow', content }));
}
const table = fc
  .integer({ min: 1, max: 3 })
  .chain((width) =>
    fc
      .tuple(row('tableHeader', width), fc.array(row('tableCell', width), { maxLength: 2 }))
      .map(([head, rows]): DocumentNode => ({ type: 'table', content: [head, ...rows] })),
  );

/** Blocks that Markdown can say: nothing empty, no picture. */
export const plainBlocks = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: paragraph },
    { weight: 1, arbitrary: aHeading },
    { weight: 1, arbitrary: aQuestion },
    { weight: 2, arbitrary: list },
    { weight: 1, arbitrary: quote },
    { weight: 1, arbitrary: table },
    { weight: 1, arbitrary: fc.constant<DocumentNode>({ type: 'horizontalRule' }) },
  ),
  { minLength: 1, maxLength: 5 },
);

const image = fc
  .tuple(fc.uuid(), words, fc.option(fc.integer({ min: 1, max: 2000 })))
  .map(([imageId, alt, width]): DocumentNode => ({ type: 'image', attrs: { imageId, alt, width } }));

const codeName = fc.oneof(
  fc.integer({ min: 1, max: 40 }).map((number) => `Client ${number}`),
  words.map((name) => name.trim()).filter((name) => name !== ''),
);
const aMention = fc.tuple(codeName, fc.uuid(), marks).map(([name, id, own]): DocumentNode => {
  const node = mention(name, id);
  return own.length > 0 ? { ...node, marks: own } : node;
});

/** A paragraph in which clients stand: beside words, and beside each other. */
const withMentions = fc
  .array(fc.oneof(run, aMention), { minLength: 1, maxLength: 5 })
  .map((content): DocumentNode => ({ type: 'paragraph', content: joined(content) }));

/** Blocks of every kind. */
const anyBlocks = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: plainBlocks },
      { weight: 1, arbitrary: image.map((one) => [one]) },
      { weight: 2, arbitrary: withMentions.map((one) => [one]) },
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((groups) => groups.flat());

/** A reflection by a model: every stage, some of them blank, perhaps with text before the first. */
export function documentBy(model: ReflectiveModel): fc.Arbitrary<ReflectionDocument> {
  const sections = model.stages.map((one) =>
    fc.option(anyBlocks).map((blocks) => stage(model, one.id, ...(blocks ?? []))),
  );
  return fc
    .tuple(fc.option(anyBlocks), fc.tuple(...sections))
    .map(([before, stages]) => aDocument(...(before ?? []), ...stages));
}

export const anyDocument = fc.oneof(
  anyBlocks.map((blocks) => aDocument(...blocks)),
  documentBy(kolb),
);
