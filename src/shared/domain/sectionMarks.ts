import type { Unit } from './unit.ts';

/** A section that is marked as a whole, with the writer's own marks for it. */
export interface MarkedSection {
  id: string;
  title: string;
  guidance: string;
  most: number;
  /** The half that must be reached, whatever the total. */
  pass: number;
  /** What it is about, as `unit:reference`, of both units where two are assessed in one. */
  criteria: { unitId: string; reference: string }[];
  /** The marks that the writer would give; null for not judged. */
  marks: number | null;
}

/** The sections that are marked, with those that stay under their half. */
export interface SectionMarks {
  /** The unit itself, then the one that is assessed in one with it. */
  unitIds: string[];
  sections: MarkedSection[];
  given: number;
  most: number;
  unjudged: number;
  /** Ids of sections that were given less than half. */
  weak: string[];
}

/** Whether two units are assessed in one: each must say so. */
export function areAssessedTogether(unit: Unit, other: Unit): boolean {
  return unit.id !== other.id && unit.assessedWith === other.id && other.assessedWith === unit.id;
}

/**
 * Under which unit the marks of a section are kept: two units that are assessed in one share them, and keep them with the
 * one whose id comes first.
 */
export function keeperOfMarks(unit: Unit, partner: Unit | null): string {
  return partner && partner.id < unit.id ? partner.id : unit.id;
}

/**
 * The marked sections of a unit: of the 2011 papers, where not criteria but sections have marks, and each section must
 * reach its half. Null for a unit without any. `given`: the writer's own marks by section.
 */
export function sectionMarksOf(
  unit: Unit,
  partner: Unit | null,
  given: ReadonlyMap<string, number>,
): SectionMarks | null {
  const assessed = partner ? [unit, partner] : [unit];
  const sections = unit.sections.flatMap(({ id, title, guidance, marks }): MarkedSection[] => {
    if (!marks) return [];
    const criteria = assessed.flatMap((one) =>
      (one.sections.find((section) => section.id === id)?.criteria ?? []).map((reference) => ({
        unitId: one.id,
        reference,
      })),
    );
    return [{ id, title, guidance, ...marks, criteria, marks: given.get(id) ?? null }];
  });
  if (sections.length === 0) return null;
  return {
    unitIds: assessed.map(({ id }) => id),
    sections,
    given: sections.reduce((sum, { marks }) => sum + (marks ?? 0), 0),
    most: sections.reduce((sum, { most }) => sum + most, 0),
    unjudged: sections.filter(({ marks }) => marks === null).length,
    weak: sections.flatMap(({ id, marks, pass }) => (marks !== null && marks < pass ? [id] : [])),
  };
}
