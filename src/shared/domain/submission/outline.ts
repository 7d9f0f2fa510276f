import { documentOf, isBlank, stageSection } from '../../document/build.ts';
import type { DocumentNode, ReflectionDocument } from '../../document/types.ts';
import type { ReflectiveModel } from '../model.ts';
import { criteriaOf, type Unit } from '../unit.ts';

/** One section that is written: a criterion, or a part of the paper that belongs to none. */
export interface OutlineSection {
  /** Stable within the unit: `c1.2` for a criterion, `s-introduction` for a part without criteria. */
  id: string;
  /** What stands over it: `1.2 Reflect on how you have grown …`, or the part's own title. */
  heading: string;
  /** Null where it belongs to no criterion. */
  reference: string | null;
  guidance: string;
  /** Own words by the unit's suggestion; null where it makes none. */
  words: { from: number; to: number } | null;
}

/** A part of the paper with its sections. */
export interface OutlinePart {
  id: string;
  title: string;
  guidance: string;
  sections: OutlineSection[];
}

const withoutStop = (sentence: string): string => sentence.replace(/\.$/u, '');

/** By its marks where the unit has them, else each like the other. */
function weightOf(unit: Unit, reference: string | null): number {
  const marks = criteriaOf(unit).find((criterion) => criterion.reference === reference)?.marks;
  if (marks) return marks.most;
  const all = criteriaOf(unit).flatMap((criterion) => criterion.marks?.most ?? []);
  return all.length === 0 ? 1 : Math.min(...all);
}

const rounded = (words: number): number => Math.max(10, Math.round(words / 10) * 10);

function withWords(unit: Unit, parts: OutlinePart[]): OutlinePart[] {
  const { suggestedWords } = unit;
  if (suggestedWords === null) return parts;
  const all = parts.flatMap(({ sections }) => sections);
  const sum = all.reduce((total, { reference }) => total + weightOf(unit, reference), 0);
  const share = (section: OutlineSection): OutlineSection => {
    const part = weightOf(unit, section.reference) / sum;
    const { from, to } = suggestedWords;
    return { ...section, words: { from: rounded(from * part), to: rounded(to * part) } };
  };
  return parts.map((part) => ({ ...part, sections: part.sections.map(share) }));
}

/**
 * The outline of a submission for a unit: the paper's headings where it prescribes them, else its learning outcomes, each
 * with its criteria as sections. A criterion that no heading names stands under its outcome at the end, so that none is
 * missed. The unit's suggested length is shared out by marks, or evenly where there are none.
 */
export function outlineOf(unit: Unit): OutlinePart[] {
  const criteria = new Map(criteriaOf(unit).map((criterion) => [criterion.reference, criterion]));
  const ofCriterion = (reference: string): OutlineSection[] => {
    const criterion = criteria.get(reference);
    criteria.delete(reference);
    if (!criterion) return [];
    const heading = `${reference} ${withoutStop(criterion.asks)}`;
    return [{ id: `c${reference}`, heading, reference, guidance: criterion.guidance, words: null }];
  };
  const parts = unit.sections.map(({ id, title, guidance, criteria: named }): OutlinePart => {
    const sections = named.flatMap(ofCriterion);
    const own = { id: `s-${id}`, heading: title, reference: null, guidance, words: null };
    return { id, title, guidance, sections: sections.length > 0 ? sections : [own] };
  });
  const rest = unit.outcomes.flatMap(({ number, title, criteria: asked }): OutlinePart[] => {
    const sections = asked.flatMap(({ reference }) => ofCriterion(reference));
    return sections.length > 0 ? [{ id: `outcome-${number}`, title, guidance: '', sections }] : [];
  });
  return withWords(unit, [...parts, ...rest]);
}

/** All sections of an outline, in order. */
export const sectionsOf = (outline: readonly OutlinePart[]): OutlineSection[] =>
  outline.flatMap(({ sections }) => sections);

/** What the sections of a submission for this unit carry in the place of a reflective model's id. */
const outlineId = (unitId: string): string => `unit:${unitId}`;

/** The outline as the editor takes it: a stage each section, whose guidance stands there while it is empty. */
export function outlineAsModel(unit: Unit, outline: readonly OutlinePart[]): ReflectiveModel {
  return {
    id: outlineId(unit.id),
    name: unit.name,
    source: null,
    shape: 'sequence',
    summary: '',
    whenToUse: '',
    stages: sectionsOf(outline).map(({ id, heading, guidance }) => ({
      id,
      name: heading,
      purpose: guidance,
      lead: guidance,
      prompts: [],
      example: '',
      plansExperiment: false,
    })),
  };
}

/** A section of the text that the outline has no longer, or never had. */
export interface LeftSection {
  id: string;
  name: string;
  blank: boolean;
}

const sectionId = (node: DocumentNode): string => String(node.attrs?.stageId ?? '');

/** Sections with text that the outline lacks: the unit was changed under the submission. They stand at the end. */
export function leftSections(document: ReflectionDocument, outline: readonly OutlinePart[]): LeftSection[] {
  const known = new Set(sectionsOf(outline).map(({ id }) => id));
  return document.content
    .filter((node) => node.type === 'stage' && !known.has(sectionId(node)))
    .map((node) => ({
      id: sectionId(node),
      name: String(node.attrs?.name ?? ''),
      blank: isBlank(node.content ?? []),
    }));
}

/**
 * The text under the outline as it is now: its sections in order under their present headings, new ones empty; what it has
 * no longer is kept at the end, with its heading and every word, unless nothing was written there.
 */
export function underOutline(
  document: ReflectionDocument,
  unitId: string,
  outline: readonly OutlinePart[],
): ReflectionDocument {
  const written = Map.groupBy(
    document.content.filter(({ type }) => type === 'stage'),
    sectionId,
  );
  const sections = sectionsOf(outline).map(({ id, heading }) => {
    const blocks = (written.get(id) ?? []).flatMap(({ content }) => content ?? []);
    written.delete(id);
    return stageSection(outlineId(unitId), { id, name: heading }, blocks);
  });
  const left = [...written.values()].flat().filter(({ content }) => !isBlank(content ?? []));
  const loose = document.content.filter(({ type }) => type !== 'stage');
  const outside = isBlank(loose)
    ? []
    : [stageSection(outlineId(unitId), { id: 'outside', name: 'Outside the outline' }, loose)];
  return documentOf([...sections, ...left, ...outside]);
}

/** An empty text under the outline. */
export function emptySubmission(unit: Unit): ReflectionDocument {
  return underOutline(documentOf([]), unit.id, outlineOf(unit));
}
