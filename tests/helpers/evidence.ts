import { v7 as uuid } from 'uuid';
import type { z } from 'zod';
import type { DocumentNode } from '../../src/shared/document/document.ts';
import { criterionId, type EvidenceLink, type newEvidenceSchema } from '../../src/shared/domain/evidence.ts';
import type { Quadrant } from '../../src/shared/domain/swot.ts';
import type { Criterion, Requirement, Rule, Unit } from '../../src/shared/domain/unit.ts';

/** A criterion of which only what the test cares about need be given. */
export function aCriterion(reference: string, wish: Partial<Criterion> = {}): Criterion {
  return {
    reference,
    asks: `Show what ${reference} asks for.`,
    guidance: 'Look through your reflections.',
    marks: null,
    standards: null,
    items: [],
    terms: ['feedback*', 'silence', 'goal setting'],
    corresponds: [],
    ...wish,
  };
}

interface UnitWish extends Partial<Unit> {
  /** Instead of the two that it has otherwise: 1.1 and 1.2. */
  criteria?: Criterion[];
  /** Each becomes a requirement with the id `rule-1`, `rule-2`, …, of the criterion that it names, if it names one. */
  rules?: Rule[];
}

/** A requirement with this rule. */
export function aRequirement(rule: Rule, id = 'rule-1'): Requirement {
  return { id, title: 'What the unit asks for', criteria: 'criterion' in rule ? [rule.criterion] : [], rule };
}

/** A user's unit with one outcome. */
export function aUnit({ criteria, rules = [], ...wish }: UnitWish = {}): Unit {
  return {
    id: 'own-1',
    qualification: { id: 'own', title: 'A qualification of my own', level: 5 },
    name: 'A unit of my own',
    referenceNumber: null,
    level: 5,
    credits: null,
    kind: 'reflective',
    suggestedWords: null,
    outcomes: [{ number: 1, title: 'An outcome', criteria: criteria ?? [aCriterion('1.1'), aCriterion('1.2')] }],
    sections: [],
    requirements: rules.map((rule, index) => aRequirement(rule, `rule-${index + 1}`)),
    assessedWith: null,
    ...wish,
  };
}

/** Text that is marked as these pieces of evidence. */
export function marked(text: string, ...evidenceIds: string[]): DocumentNode {
  return { type: 'text', text, marks: evidenceIds.map((evidenceId) => ({ type: 'evidence', attrs: { evidenceId } })) };
}

/** A link to a criterion, which fully supports it unless the test wishes otherwise. */
export function aLink(unitId: string, reference: string, wish: Partial<EvidenceLink> = {}): EvidenceLink {
  const target = { kind: 'criterion', id: criterionId(unitId, reference) } as const;
  return { target, justification: '', strength: 'supports', items: [], ...wish };
}

/** A link to a quadrant of the SWOT. */
export const swotLink = (quadrant: Quadrant, justification = ''): EvidenceLink => ({
  target: { kind: 'swot', id: quadrant },
  justification,
  strength: 'supports',
  items: [],
});

type NewEvidence = z.input<typeof newEvidenceSchema>;

/** A passage of a reflection that speaks for these. */
export function aPiece(reflectionId: string, links: EvidenceLink[], wish: Partial<NewEvidence> = {}): NewEvidence {
  const source = { sourceKind: 'reflection', sourceId: reflectionId } as const;
  return { id: uuid(), kind: 'passage', ...source, quote: 'I stayed silent.', links, ...wish };
}
