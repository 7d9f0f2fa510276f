import type { Requirement, Rule } from '../../../../shared/domain/unit.ts';

/** The kinds of rules that the form can make, in words; those of a file that are of another kind stay as they are. */
export const ruleKinds = {
  hours: 'Hours with clients',
  'supervision-hours': 'Hours of supervision',
  clients: 'Clients',
  'contracts-signed': 'Signed contracts',
  'reflection-per-session': 'A reflection on every session',
  'tools-justified': 'Tools with a reason',
  evidence: 'Pieces of evidence for a criterion',
  'reflective-model': 'A named reflective model',
  judgement: 'A question for your own judgement',
} as const;
export type RuleKind = keyof typeof ruleKinds;

/** A requirement as its fields hold it. */
export interface RuleForm {
  /** Of this form only. */
  key: string;
  kind: RuleKind | 'kept';
  atLeast: number | string;
  atMost: number | string;
  criterion: string;
  question: string;
  /** As it was: its id and title stay with its kind; a rule that the form does not know stays whole. */
  kept: Requirement | null;
}

export function emptyRule(kind: RuleKind): RuleForm {
  return { key: crypto.randomUUID(), kind, atLeast: 1, atMost: '', criterion: '', question: '', kept: null };
}

export const needsNumber = (kind: RuleForm['kind']): boolean =>
  ['hours', 'supervision-hours', 'clients', 'tools-justified', 'evidence'].includes(kind);

function kindOf(rule: Rule): RuleForm['kind'] {
  if (rule.kind === 'hours') return rule.of === 'supervision' ? 'supervision-hours' : 'hours';
  return rule.kind in ruleKinds ? (rule.kind as RuleKind) : 'kept';
}

export function formOfRule(kept: Requirement): RuleForm {
  const { rule } = kept;
  const kind = kindOf(rule);
  return {
    key: crypto.randomUUID(),
    kind,
    atLeast: 'atLeast' in rule ? rule.atLeast : 1,
    atMost: rule.kind === 'clients' ? (rule.atMost ?? '') : '',
    criterion: rule.kind === 'evidence' ? rule.criterion : '',
    question: rule.kind === 'judgement' ? rule.question : '',
    kept,
  };
}

function ruleFrom({ kind, criterion, question, kept, ...figures }: RuleForm): Rule {
  const atLeast = figures.atLeast === '' ? Number.NaN : Number(figures.atLeast);
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
      return { kind, atLeast };
    case 'evidence':
      return { kind, criterion: criterion.trim(), atLeast };
    case 'judgement':
      return { kind, question };
    case 'contracts-signed':
    case 'reflection-per-session':
    case 'reflective-model':
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
