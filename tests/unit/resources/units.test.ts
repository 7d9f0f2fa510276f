import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { criteriaOf, type Rule, type Unit, unitFileSchema } from '../../../src/shared/domain/unit.ts';

const folder = new URL('../../../resources/units/', import.meta.url);
const files = readdirSync(folder).toSorted();
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
const units = files.map((file) => unitFileSchema.parse(read(file)));
const byId = new Map(units.map((unit) => [unit.id, unit]));

/** What a paper says of a unit. What is left out, the paper does not say, and the catalogue must not either. */
interface Paper {
  name: string;
  qualification: string;
  referenceNumber?: string;
  level: 5 | 7;
  credits: number;
  kind: Unit['kind'];
  /** Criteria of each outcome, in order. */
  criteria: number[];
  /** Marks of each criterion, in order. Half of each must be reached. */
  marks?: number[];
  /** Criteria without descriptors, where the others have them. */
  withoutStandards?: string[];
  words?: [number, number];
  hours?: number;
  supervision?: number;
  clients?: { atLeast: number; atMost: number | null; exception: boolean };
  needs?: number;
  tools?: number;
  /** “At least so many” of what, by criterion. */
  counts?: Record<string, Record<string, number>>;
  contracts?: true;
  reflections?: true;
  feedback?: string[];
  model?: true;
  framework?: true;
  swot?: true;
  /** What its SWOT or review of oneself is to touch on. */
  themes?: string;
  /** In months. */
  plan?: number;
  waysBeyond?: number;
  profile?: true;
  /** Sections that are marked as a whole: what can be had, what must be reached, and the criteria of this unit in them. */
  sections?: Record<string, [number, number, string]>;
  assessedWith?: string;
}

const level7 = { qualification: 'L7-certificate', level: 7 } as const;
const leadership = { qualification: 'D7', level: 7, credits: 5 } as const;
const diploma = { qualification: 'L7-diploma', level: 7 } as const;
const old5 = { qualification: '8580', level: 5 } as const;
const new5 = { qualification: '8588', level: 5 } as const;
const seniorPractice = { contracts: true, reflections: true, needs: 1, model: true, framework: true } as const;
const clientsAndSupervisor = ['client', 'supervisor'];

/** By hand from the five papers and the table of the units. */
const papers: Record<string, Paper> = {
  '8580-500': {
    ...old5,
    name: 'Understanding the skills, principles and practice of effective management coaching and mentoring',
    credits: 5,
    kind: 'assignment',
    criteria: [3, 3, 4, 2],
    marks: [8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 12],
    words: [4000, 5000],
  },
  '8580-501': {
    ...old5,
    name: 'Undertaking management coaching or mentoring in the workplace',
    credits: 5,
    kind: 'portfolio',
    criteria: [3, 4, 3],
    marks: [8, 8, 4, 16, 12, 12, 12, 8, 12, 8],
    withoutStandards: ['1.1'],
    words: [2500, 3000],
    hours: 12,
    clients: { atLeast: 1, atMost: null, exception: false },
    needs: 1,
    contracts: true,
    reflections: true,
    feedback: clientsAndSupervisor,
  },
  '8580-503': {
    ...old5,
    name: 'Reviewing own ability as a management coach or mentor',
    credits: 3,
    kind: 'reflective',
    criteria: [2, 4, 3],
    marks: [16, 16, 12, 12, 8, 12, 8, 8, 8],
    words: [2500, 3000],
    plan: 12,
    themes: 'knowledge skills behaviours self-awareness communication relationship-management ethics non-judgement',
  },
  '8588-500': {
    ...new5,
    name: 'Understanding the Skills, Principles and Practice of Effective Coaching and Mentoring within an Organisational Context',
    referenceNumber: 'D/617/2906',
    credits: 6,
    kind: 'assignment',
    criteria: [5, 5, 2],
    counts: {
      '1.1': { similarity: 2, difference: 2 },
      '1.2': { factor: 3 },
      '1.3': { 'organisation-benefit': 2, 'individual-benefit': 2 },
      '1.4': { 'evaluation-model': 1, 'individual-measure': 1, 'organisation-measure': 1 },
      '1.5': { 'individual-barrier': 2, 'organisational-barrier': 2 },
      '2.1': { 'knowledge-example': 1, 'skill-example': 1, 'behaviour-example': 1 },
      '2.2': { skill: 4 },
      '3.1': { 'code-of-practice': 1 },
    },
  },
  '8588-501': {
    ...new5,
    name: 'Undertaking Effective Coaching or Mentoring within an Organisational Context',
    referenceNumber: 'H/617/2907',
    credits: 5,
    kind: 'portfolio',
    criteria: [3, 4, 4],
    hours: 18,
    supervision: 1,
    clients: { atLeast: 2, atMost: 3, exception: true },
    needs: 2,
    tools: 2,
    contracts: true,
    reflections: true,
    feedback: clientsAndSupervisor,
  },
  '8588-503': {
    ...new5,
    name: 'Reviewing Own Ability as a Coach or Mentor within an Organisational Context',
    referenceNumber: 'M/617/2909',
    credits: 5,
    kind: 'reflective',
    criteria: [3, 3],
    swot: true,
    themes:
      'self-awareness questioning listening giving-feedback relationship-management ethics non-judgement knowledge skills behaviours',
    plan: 12,
  },
  '700': {
    ...level7,
    name: 'Understanding the Principles and Practice of Effective Coaching and Mentoring at an Executive or Senior Level',
    referenceNumber: 'H/617/2910',
    credits: 5,
    kind: 'assignment',
    criteria: [4, 5, 2],
    counts: {
      '1.3': { alternative: 3, 'alternative-source': 3 },
      '1.4': { factor: 4 },
      '2.1': { area: 4 },
      '2.2': { perspective: 3 },
      '2.5': { element: 2 },
      '3.1': { 'individual-method': 2 },
      '3.2': { 'organisation-method': 1, 'stakeholder-method': 1 },
    },
  },
  '701': {
    ...level7,
    ...seniorPractice,
    name: 'Undertaking Coaching or Mentoring at an Executive or Senior Level',
    referenceNumber: 'K/617/2911',
    credits: 4,
    kind: 'portfolio',
    criteria: [2, 5],
    hours: 20,
    supervision: 4,
    clients: { atLeast: 2, atMost: 3, exception: false },
    feedback: ['client', 'stakeholder', 'supervisor'],
  },
  '702': {
    ...level7,
    ...seniorPractice,
    name: 'Undertaking an Extended Period of Coaching or Mentoring at an Executive or Senior Level',
    referenceNumber: 'M/617/2912',
    credits: 27,
    kind: 'portfolio',
    criteria: [2, 5],
    hours: 60,
    supervision: 8,
    clients: { atLeast: 6, atMost: 9, exception: false },
    feedback: ['client', 'stakeholder', 'supervisor'],
  },
  '703': {
    ...level7,
    name: 'Reflecting on Your Ability to Perform Effectively as a Coach or Mentor at an Executive or Senior Level',
    referenceNumber: 'T/617/2913',
    credits: 5,
    kind: 'reflective',
    criteria: [4, 3, 1],
    counts: { '2.1': { 'development-need': 2 }, '2.3': { way: 2 } },
    model: true,
    framework: true,
    plan: 12,
    waysBeyond: 2,
    profile: true,
    themes: 'knowledge skills behaviours',
  },
  'D7.01': {
    ...leadership,
    name: 'Critically reviewing the role of the leadership mentor or executive coach in developing leadership performance',
    kind: 'assignment',
    criteria: [2, 3],
    sections: { contribution: [50, 25, '1.1 1.2 2.1'], commitment: [50, 25, '2.2 2.3'] },
  },
  'D7.02': {
    ...leadership,
    name: 'Critically reviewing own ability to perform effectively as a leadership mentor or executive coach',
    kind: 'reflective',
    criteria: [3, 2, 3],
    feedback: ['peer'],
    sections: {
      'self-assessment': [34, 17, '1.1 1.2 1.3 2.1 2.2'],
      sessions: [30, 15, ''],
      reflections: [36, 18, '3.1 3.2 3.3'],
    },
    assessedWith: 'D7.03',
  },
  'D7.03': {
    ...leadership,
    name: 'Undertaking leadership mentoring or executive coaching',
    kind: 'portfolio',
    criteria: [3, 3, 3],
    hours: 12,
    needs: 1,
    contracts: true,
    reflections: true,
    feedback: clientsAndSupervisor,
    sections: {
      'self-assessment': [34, 17, ''],
      sessions: [30, 15, '1.1 1.2 1.3 2.1 2.2 2.3'],
      reflections: [36, 18, '3.1 3.2 3.3'],
    },
    assessedWith: 'D7.02',
  },
  '9618': {
    ...diploma,
    name: 'Understanding the context of coaching and mentoring in a strategic business environment',
    referenceNumber: 'H/503/9618',
    credits: 5,
    kind: 'assignment',
    criteria: [4, 1, 2, 2],
    counts: { '2.1': { executive: 1, leadership: 1, professional: 1, business: 1 } },
  },
  '9620': {
    ...diploma,
    name: 'Undertaking an extended period of supervised coaching or mentoring at a senior or strategic level',
    referenceNumber: 'D/503/9620',
    credits: 30,
    kind: 'portfolio',
    criteria: [2, 2, 4, 2, 1],
    hours: 100,
    needs: 1,
    contracts: true,
    reflections: true,
    feedback: ['client'],
    framework: true,
    // The paper asks for an action plan and says nothing of its length: any plan will do.
    plan: 1,
  },
  '9621': {
    ...diploma,
    name: 'Reflecting on your own ability to perform effectively as a coach or mentor practising at a senior level',
    referenceNumber: 'H/503/9621',
    credits: 5,
    kind: 'reflective',
    criteria: [3, 2, 1],
    counts: { '3.1': { 'contract-or-code': 1 } },
    profile: true,
  },
};

function unitNamed(id: string): Unit {
  const unit = byId.get(id);
  if (!unit) throw new Error(`no unit ${id}`);
  return unit;
}

/** The rules of a kind. */
function rulesOf<Kind extends Rule['kind']>(unit: Unit, kind: Kind): Extract<Rule, { kind: Kind }>[] {
  return unit.requirements.flatMap(({ rule }) => (rule.kind === kind ? [rule as Extract<Rule, { kind: Kind }>] : []));
}

/** What the only rule of this kind says; undefined where there is none. */
function only<Kind extends Rule['kind']>(unit: Unit, kind: Kind): Extract<Rule, { kind: Kind }> | undefined {
  const rules = rulesOf(unit, kind);
  expect(rules.length, `rules of kind ${kind}`).toBeLessThan(2);
  return rules[0];
}

function hoursOf(unit: Unit, of: 'sessions' | 'supervision'): number[] {
  return rulesOf(unit, 'hours').flatMap((rule) => (rule.of === of ? [rule.atLeast] : []));
}

/** References as a paper with these numbers of criteria to an outcome prints them. */
function references(criteria: readonly number[]): string[] {
  return criteria.flatMap((count, outcome) =>
    Array.from({ length: count }, (_, index) => `${outcome + 1}.${index + 1}`),
  );
}

test('the catalogue is the sixteen units of the papers, each in a file of its name, with 141 criteria in all', () => {
  expect(files).toEqual(
    Object.keys(papers)
      .map((id) => `${id}.json`)
      .toSorted(),
  );
  expect(units.map(({ id }) => `${id}.json`)).toEqual(files);
  expect(units.flatMap(criteriaOf)).toHaveLength(141);
  expect(Object.values(papers).flatMap(({ criteria }) => references(criteria))).toHaveLength(141);
});

describe.each(Object.entries(papers))('unit %s', (id, paper) => {
  const unit = unitNamed(id);
  const criteria = criteriaOf(unit);

  test('is named, numbered and credited as in the paper', () => {
    expect(unit).toMatchObject({
      name: paper.name,
      qualification: { id: paper.qualification, level: paper.level },
      referenceNumber: paper.referenceNumber ?? null,
      level: paper.level,
      credits: paper.credits,
      kind: paper.kind,
      assessedWith: paper.assessedWith ?? null,
    });
  });

  test('has the criteria of the paper under its outcomes, in order', () => {
    expect(unit.outcomes.map(({ number }) => number)).toEqual(paper.criteria.map((_, index) => index + 1));
    expect(unit.outcomes.map((outcome) => outcome.criteria.length)).toEqual(paper.criteria);
    expect(criteria.map(({ reference }) => reference)).toEqual(references(paper.criteria));
  });

  test('has the marks of the mark sheet, half of which pass, and descriptors where the sheet has them', () => {
    const marks = criteria.map((criterion) => criterion.marks);
    expect(marks).toEqual(paper.marks?.map((most) => ({ most, pass: most / 2 })) ?? criteria.map(() => null));
    if (paper.marks) expect(paper.marks.reduce((sum, most) => sum + most, 0)).toBe(100);
    const described = criteria.flatMap(({ reference, standards }) => (standards ? [reference] : []));
    const all = paper.marks ? references(paper.criteria) : [];
    expect(described).toEqual(all.filter((reference) => !paper.withoutStandards?.includes(reference)));
  });

  test('suggests the paper’s length, as advice', () => {
    const [from, to] = paper.words ?? [];
    expect(unit.suggestedWords).toEqual(paper.words ? { from, to } : null);
    expect(rulesOf(unit, 'words')).toHaveLength(paper.words ? 1 : 0);
  });

  test('asks for the paper’s hours, supervision, clients and contracts', () => {
    expect(hoursOf(unit, 'sessions')).toEqual(paper.hours === undefined ? [] : [paper.hours]);
    expect(hoursOf(unit, 'supervision')).toEqual(paper.supervision === undefined ? [] : [paper.supervision]);
    expect(rulesOf(unit, 'clients')).toEqual(paper.clients ? [{ kind: 'clients', ...paper.clients }] : []);
    expect(only(unit, 'goals-and-needs')).toEqual(
      paper.needs === undefined ? undefined : { kind: 'goals-and-needs', needs: paper.needs, goals: 1 },
    );
    expect(only(unit, 'contracts-signed') !== undefined).toBe(paper.contracts ?? false);
    expect(only(unit, 'tools-justified')?.atLeast).toBe(paper.tools);
  });

  test('asks for the paper’s reflections, feedback, model, framework, SWOT, plan and profile', () => {
    expect(only(unit, 'reflection-per-session') !== undefined).toBe(paper.reflections ?? false);
    const sources = new Set<string>(rulesOf(unit, 'feedback-from').flatMap((rule) => rule.sources));
    expect([...sources].toSorted()).toEqual(paper.feedback ?? []);
    expect(only(unit, 'reflective-model') !== undefined).toBe(paper.model ?? false);
    expect(only(unit, 'framework-self-assessment') !== undefined).toBe(paper.framework ?? false);
    expect(only(unit, 'swot-from-evidence') !== undefined).toBe(paper.swot ?? false);
    expect(unit.swotThemes?.toSorted()).toEqual(paper.themes?.split(' ').toSorted());
    expect(only(unit, 'plan')?.months).toBe(paper.plan);
    expect(only(unit, 'ways-beyond-plan')?.atLeast).toBe(paper.waysBeyond);
    expect(only(unit, 'profile') !== undefined).toBe(paper.profile ?? false);
  });

  test('counts what the paper counts, each by a requirement of its own', () => {
    const counted = criteria.flatMap(({ reference, items }) =>
      items.map((item) => [`${reference} ${item.id}`, item.atLeast] as const),
    );
    const asked = Object.entries(paper.counts ?? {}).flatMap(([reference, items]) =>
      Object.entries(items).map(([item, atLeast]) => [`${reference} ${item}`, atLeast] as const),
    );
    expect(Object.fromEntries(counted)).toEqual(Object.fromEntries(asked));
    const ruled = rulesOf(unit, 'items').map(({ criterion, item }) => `${criterion} ${item}`);
    expect(ruled.toSorted()).toEqual(asked.map(([name]) => name).toSorted());
  });

  test('has the paper’s marked sections with their halves; every criterion stands in one section', () => {
    const marked = unit.sections.flatMap((section) =>
      section.marks
        ? [[section.id, [section.marks.most, section.marks.pass, section.criteria.toSorted().join(' ')]] as const]
        : [],
    );
    expect(Object.fromEntries(marked)).toEqual(paper.sections ?? {});
    const inSections = unit.sections.flatMap((section) => section.criteria).toSorted();
    expect(inSections).toEqual(references(paper.criteria).toSorted());
  });

  test('says of every criterion what a program can count, under the criterion itself', () => {
    const isCounted = (rule: Rule) => rule.kind !== 'judgement' && rule.kind !== 'words';
    const spoken = unit.requirements.flatMap((requirement) =>
      isCounted(requirement.rule) ? requirement.criteria : [],
    );
    expect(references(paper.criteria).filter((reference) => !spoken.includes(reference))).toEqual([]);
    for (const { criteria: named, rule } of unit.requirements) {
      if ('criterion' in rule) expect(named).toEqual([rule.criterion]);
    }
  });
});

test('the marked sections of a qualification that is assessed by sections come to a hundred', () => {
  for (const unit of units.filter(({ qualification }) => qualification.id === 'D7')) {
    expect(unit.sections.reduce((sum, { marks }) => sum + (marks?.most ?? 0), 0)).toBe(100);
  }
});

test('units of one qualification speak of it in the same words', () => {
  const words = new Map(units.map(({ qualification }) => [JSON.stringify(qualification), qualification.id]));
  expect([...words.values()].toSorted()).toEqual(['8580', '8588', 'D7', 'L7-certificate', 'L7-diploma']);
});

test('what corresponds exists, is another criterion, stands once and corresponds back', () => {
  const all = new Map<string, { unit: Unit; corresponds: string[] }>();
  for (const unit of units) {
    for (const { reference, corresponds } of criteriaOf(unit))
      all.set(`${unit.id}:${reference}`, { unit, corresponds });
  }
  for (const [name, { unit, corresponds }] of all) {
    expect(new Set(corresponds).size, name).toBe(corresponds.length);
    for (const other of corresponds) {
      expect(all.get(other)?.corresponds, `${name} → ${other}`).toContain(name);
      expect(all.get(other)?.unit.id, `${name} → ${other}`).not.toBe(unit.id);
    }
  }
});

test.each([
  ['8580-500', '8588-500'],
  ['8580-501', '8588-501'],
])('who switches from %s to %s finds a place for the evidence of every criterion, and back', (from, to) => {
  const without = (one: string, other: string) =>
    criteriaOf(unitNamed(one)).filter(({ corresponds }) => !corresponds.some((id) => id.startsWith(`${other}:`)));
  expect(without(from, to)).toEqual([]);
  expect(without(to, from)).toEqual([]);
});

test('between 8580-503 and 8588-503 only what one of them alone asks for has no counterpart', () => {
  const alone = (one: string, other: string) =>
    criteriaOf(unitNamed(one)).flatMap(({ reference, corresponds }) =>
      corresponds.some((id) => id.startsWith(`${other}:`)) ? [] : [reference],
    );
  expect(alone('8580-503', '8588-503')).toEqual(['3.1']);
  expect(alone('8588-503', '8580-503')).toEqual(['2.3']);
});

test('every term hints: none stands twice in a criterion, and none is so short that it matches anything', () => {
  for (const unit of units) {
    for (const { reference, terms } of criteriaOf(unit)) {
      const name = `${unit.id}:${reference}`;
      expect(new Set(terms).size, name).toBe(terms.length);
      expect(
        terms.filter((term) => term.trim() !== term || term.replace('*', '').length < 3),
        name,
      ).toEqual([]);
    }
  }
});
