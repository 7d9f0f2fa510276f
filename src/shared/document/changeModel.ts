import type { ReflectiveModel, Stage } from '../domain/model.ts';
import { documentOf, hasSections, isBlank, stageSection } from './build.ts';
import { inlineText } from './inline.ts';
import type { DocumentNode, ReflectionDocument } from './types.ts';

/** A run of blocks: what belongs to a stage, by a section or by a heading that names it, or to none. */
interface Part {
  stage: Pick<Stage, 'id' | 'name'> | null;
  /** The part began with a heading: the writer may have changed it, so it is kept even when nothing follows. */
  heading: DocumentNode | null;
  blocks: DocumentNode[];
}

function textOf(node: DocumentNode): string {
  return inlineText(node.content ?? [], '');
}

function sameName(one: string, other: string): boolean {
  return one.trim().toLocaleLowerCase('en') === other.trim().toLocaleLowerCase('en');
}

/** The stage that a heading names: by the mark a former change left on it, else, at level 2, by its words. */
function namedStage(node: DocumentNode, stages: readonly Stage[]): Part['stage'] {
  if (node.type !== 'heading') return null;
  const id = node.attrs?.stageId;
  if (typeof id === 'string') return { id, name: textOf(node) };
  if (node.attrs?.level !== 2) return null;
  return stages.find((stage) => sameName(stage.name, textOf(node))) ?? null;
}

function partsOf(document: ReflectionDocument, from: ReflectiveModel | null, stages: readonly Stage[]): Part[] {
  const parts: Part[] = [];
  let open: Part | null = null;
  for (const node of document.content) {
    if (node.type === 'stage') {
      const id = String(node.attrs?.stageId ?? '');
      const name = from?.stages.find((stage) => stage.id === id)?.name ?? String(node.attrs?.name ?? '');
      parts.push({ stage: { id, name }, heading: null, blocks: node.content ?? [] });
      open = null;
      continue;
    }
    const stage = namedStage(node, stages);
    if (stage !== null || open === null) {
      open = { stage, heading: stage === null ? null : node, blocks: [] };
      parts.push(open);
    }
    if (stage === null) open.blocks.push(node);
  }
  return parts;
}

function plainHeading(node: DocumentNode): DocumentNode {
  return { ...node, attrs: { ...node.attrs, stageId: null } };
}

/** The part's text for the section of `stage`: a heading whose words are not the stage's name is text and stays. */
function underStage(part: Part, stage: Stage): DocumentNode[] {
  const kept = part.heading !== null && !sameName(textOf(part.heading), stage.name) ? [plainHeading(part.heading)] : [];
  return isBlank(part.blocks) ? kept : [...kept, ...part.blocks];
}

/** The part's text outside every section: under a heading with its stage's name. Empty parts leave nothing. */
function underHeading(part: Part): DocumentNode[] {
  const blank = isBlank(part.blocks);
  if (part.stage === null) return blank ? [] : part.blocks;
  if (part.heading !== null) return [part.heading, ...(blank ? [] : part.blocks)];
  if (blank) return [];
  const { id, name } = part.stage;
  const content: DocumentNode[] = name === '' ? [] : [{ type: 'text', text: name }];
  return [{ type: 'heading', attrs: { level: 2, stageId: id }, content }, ...part.blocks];
}

/**
 * The same text by another model. Nothing is lost, and changing back restores the sections.
 *
 * - A stage that both models have (by id) keeps its text.
 * - The text of a stage that the new model lacks stands after the last section, under a heading of level 2 with the old
 *   stage's name, in the old order: below the new sections, to be drawn from. The heading remembers the stage.
 * - Text outside any stage stays before the sections if it stood before the first, else after them.
 * - Free writing (a model of one stage, or null) has no sections: each stage becomes its heading and its text, in place.
 * - On the way back, a heading that remembers a stage, or one of level 2 with a stage's name, becomes that section
 *   again, with all that follows it up to the next such heading or section.
 */
export function changeModel(
  document: ReflectionDocument,
  from: ReflectiveModel | null,
  to: ReflectiveModel | null,
): ReflectionDocument {
  if (to === null || !hasSections(to)) return documentOf(partsOf(document, from, []).flatMap(underHeading));
  const parts = partsOf(document, from, to.stages);
  const firstStage = parts.findIndex((part) => part.stage !== null);
  const before = parts.slice(0, firstStage < 0 ? parts.length : firstStage);
  const rest = parts.slice(before.length);
  const sections = to.stages.map((stage) => {
    const own = rest.filter((part) => part.stage?.id === stage.id);
    return stageSection(
      to.id,
      stage,
      own.flatMap((part) => underStage(part, stage)),
    );
  });
  const left = rest.filter((part) => !to.stages.some((stage) => stage.id === part.stage?.id));
  return documentOf([...before.flatMap(underHeading), ...sections, ...left.flatMap(underHeading)]);
}
