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
  need: { alone: 'Development need', named: (name) => `Development need: ${name}` },
  'progress-note': { alone: 'Progress note', named: (name) => `Progress note: ${name}` },
  'profile-entry': { alone: 'Entry of the profile', named: (name) => `Entry of the profile: ${name}` },
  'profile-figure': { alone: 'Figure of the profile', named: (name) => `Figure of the profile: ${name}` },
  'profile-quote': { alone: 'Quotation in the profile', named: (name) => `Quotation in the profile: ${name}` },
  'profile-version': { alone: 'Version of the profile', named: (name) => `Version of the profile: ${name}` },
  attachment: { alone: 'File', named: (name) => `File: ${name}` },
};

/** `Session with Client 1`, `File: Contract.pdf`; the kind alone where nobody gave a name. */
export function recordTitle({ kind, name }: Pick<TrashedRecord, 'kind' | 'name'>): string {
  return name === '' ? words[kind].alone : words[kind].named(name);
}
