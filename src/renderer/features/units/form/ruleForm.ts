import { type FeedbackSource, feedbackSourceWords } from '../../../../shared/domain/feedback.ts';
import type { Requirement, Rule } from '../../../../shared/domain/unit.ts';

/**
 * The kinds of rules that the form can make, in words. A file alone says what a criterion counts (`items`): such a rule
 * stays as it is.
 */
export const ruleKinds = {
  hours: 'Hours with clients',
  'supervision-hours': 'Hours of supervision',
  clients: 'Clients',
  'contracts-signed': 'Signed contracts',
  'goals-and-needs': 'Needs and goals of each client',
  'reflection-per-session': 'A reflection on every session',
  'feedback-from': 'Feedback',
  'tools-justified': 'Tools with a reason',
  evidence: 'Pieces of evidence for a criterion',
  'reflective-model': 'A named reflective model',
  'framework-self-assessment': 'A self-assessment',
  'swot-from-evidence': 'A SWOT from evidence',
  plan: 'A development plan',
  'ways-beyond-plan': 'Ways to go on after the plan',
  profile: 'A coaching profile',
  words: 'Words within the suggested length',
  judgement: 'A question for your own judgement',
} as const;
export type RuleKind = keyof typeof ruleKinds;

/** A requirement as its fields hold it. */
export interface RuleForm {
  /** Of this form only. */
  key: string;
  kind: RuleKind | 'kept';
  /** Also the needs of each client, and the months of a plan. */
  atLeast: number | string;
  atMost: number | string;
  goals: number | string;
  sources: FeedbackSource[];
  framework: 'body' | 'any';
  criterion: string;
  question: string;
  /** As it was: its id and title stay with its kind; a rule that the form does not know stays whole. */
  kept: Requirement | null;
}

export function emptyRule(kind: RuleKind): RuleForm {
  const figures = { atLeast: 1, atMost: '', goals: 1 };
  const words = { criterion: '', question: '' };
  return { key: crypto.randomUUID(), kind, ...figures, sources: [], framework: 'any', ...words, kept: null };
}

const atLeastWords: Partial<Record<RuleForm['kind'], string>> = {
  hours: 'At least',
  'supervision-hours': 'At least',
  clients: 'At least',
  'tools-justified': 'At least',
  evidence: 'At least',
  'ways-beyond-plan': 'At least',
  'goals-and-needs': 'Needs, at least',
  plan: 'Months, at least',
};

/** What the field of its number is called; undefined for a rule without one. */
export const atLeastLabel = (kind: RuleForm['kind']): string | undefined => atLeastWords[kind];

/** The number that a rule counts to. */
function atLeastOf(rule: Rule): number {
  if (rule.kind === 'goals-and-needs') return rule.needs;
  if (rule.kind === 'plan') return rule.months;
  return 'atLeast' in rule ? rule.atLeast : 1;
}

function kindOf(rule: Rule): RuleForm['kind'] {
  if (rule.kind === 'hours') return rule.of === 'supervision' ? 'supervision-hours' : 'hours';
  return rule.kind in ruleKinds ? (rule.kind as RuleKind) : 'kept';
}

export function formOfRule(kept: Requirement): RuleForm {
  const { rule } = kept;
  return {
    key: crypto.randomUUID(),
    kind: kindOf(rule),
    atLeast: atLeastOf(rule),
    atMost: rule.kind === 'clients' ? (rule.atMost ?? '') : '',
    goals: rule.kind === 'goals-and-needs' ? rule.goals : 1,
    sources: rule.kind === 'feedback-from' ? rule.sources : [],
    framework: rule.kind === 'framework-self-assessment' ? rule.of : 'any',
    criterion: rule.kind === 'evidence' ? rule.criterion : '',
    question: rule.kind === 'judgement' ? rule.question : '',
    kept,
  };
}

const figure = (field: number | string): number => (field === '' ? Number.NaN : Number(field));

function ruleFrom({ kind, criterion, question, sources, framework, kept, ...figures }: RuleForm): Rule {
  const atLeast = figure(figures.atLeast);
  switch (kind) {
    case 'hours':
      return { kind, of: 'sessions', atLeast };
    case 'supervision-hours':
      return { kind: 'hours', of: 'supervision', atLeast };
    case 'clients': {
      const exception = kept?.rule.kind === 'clients' && kept.rule.exception;
      return { kind, atLeast, atMost: figures.atMost === '' ? null : Number(figures.atMost), exception };
    }
    case 'tools-justified':
    case 'ways-beyond-plan':
      return { kind, atLeast };
    case 'goals-and-needs':
      return { kind, needs: atLeast, goals: figure(figures.goals) };
    case 'feedback-from':
      return { kind, sources };
    case 'framework-self-assessment':
      return { kind, of: framework };
    case 'plan':
      return { kind, months: atLeast };
    case 'profile':
      // Which sections a unit asks for comes from its file.
      return kept?.rule.kind === 'profile' ? kept.rule : { kind };
    case 'evidence':
      return { kind, criterion: criterion.trim(), atLeast };
    case 'judgement':
      return { kind, question };
    case 'contracts-signed':
    case 'reflection-per-session':
    case 'reflective-model':
    case 'swot-from-evidence':
    case 'words':
      return { kind };
    case 'kept':
      if (!kept) throw new Error('a rule without a form');
      return kept.rule;
  }
}

function titleOf(rule: Rule, kind: RuleForm['kind']): string {
  switch (rule.kind) {
    case 'hours':
      return `At least ${rule.atLeast} hours ${rule.of === 'sessions' ? 'with clients' : 'of supervision'}`;
    case 'clients':
      return rule.atMost === null ? `Clients: at least ${rule.atLeast}` : `Clients: ${rule.atLeast} to ${rule.atMost}`;
    case 'tools-justified':
      return `Tools with a reason: at least ${rule.atLeast}`;
    case 'evidence':
      return `Evidence for ${rule.criterion}: at least ${rule.atLeast}`;
    case 'goals-and-needs':
      return `For each client: needs, at least ${rule.needs}, and goals, at least ${rule.goals}`;
    case 'feedback-from':
      return `Feedback from: ${rule.sources.map((source) => feedbackSourceWords[source].toLowerCase()).join(', ')}`;
    case 'framework-self-assessment':
      return `A self-assessment by ${rule.of === 'body' ? 'a professional body’s' : 'any'} framework`;
    case 'plan':
      return `A development plan, months: at least ${rule.months}`;
    case 'ways-beyond-plan':
      return `Ways to go on after the plan: at least ${rule.atLeast}`;
    case 'judgement':
      return 'For your own judgement';
    default:
      return kind === 'kept' ? 'As in the file' : ruleKinds[kind];
  }
}

/** The requirement that the fields describe, with an id that is not among `ids`, which it joins. */
export function ruleOf(form: RuleForm, ids: Set<string>): Requirement {
  const { kept, kind } = form;
  const rule = ruleFrom(form);
  const isSame = kept !== null && JSON.stringify(kept.rule) === JSON.stringify(rule);
  let id = kept?.id ?? String(kind);
  for (let number = 2; ids.has(id); number++) id = `${kept?.id ?? kind}-${number}`;
  ids.add(id);
  const criteria = isSame ? kept.criteria : rule.kind === 'evidence' ? [rule.criterion] : (kept?.criteria ?? []);
  return { id, title: isSame ? kept.title : titleOf(rule, kind), criteria, rule };
}
