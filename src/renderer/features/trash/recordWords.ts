import type { TrashedKind, TrashedRecord } from '../../../shared/domain/trashedRecord.ts';

const words: Record<TrashedKind, { alone: string; named: (name: string) => string }> = {
  session: { alone: 'Session', named: (name) => `Session with ${name}` },
  supervision: { alone: 'Supervision', named: (name) => `Supervision · ${name}` },
  feedback: { alone: 'Feedback', named: (name) => `Feedback · ${name}` },
  cpd: { alone: 'CPD activity', named: (name) => `CPD activity: ${name}` },
  rating: { alone: 'Rating round', named: (name) => `Rating round: ${name}` },
  plan: { alone: 'Development plan', named: (name) => `Development plan: ${name}` },
  objective: { alone: 'Objective', named: (name) => `Objective: ${name}` },
  'plan-review': { alone: 'Review of the plan', named: (name) => `Review of the plan: ${name}` },
  submission: { alone: 'Submission', named: (name) => `Submission ${name}` },
  attachment: { alone: 'File', named: (name) => `File: ${name}` },
};

/** `Session with Client 1`, `File: Contract.pdf`; the kind alone where nobody gave a name. */
export function recordTitle({ kind, name }: Pick<TrashedRecord, 'kind' | 'name'>): string {
  return name === '' ? words[kind].alone : words[kind].named(name);
}
