import type { NewTarget, Target, TargetMeasure, TargetRule } from '../../../../shared/domain/target.ts';

/** A rule as its fields hold it: what is not filled in is empty. */
export interface RuleForm {
  key: string;
  measure: TargetMeasure;
  only: 'both' | 'coaching' | 'mentoring';
  atLeast: number | '';
  atMost: number | '';
  months: number | '';
}

interface TargetForm {
  body: string;
  name: string;
  rules: RuleForm[];
}

/** Whether a rule can count coaching or mentoring alone. */
export const hasKinds = (measure: TargetMeasure): boolean => measure !== 'supervision' && measure !== 'cpd';

export function ruleOf(rule: TargetRule): RuleForm {
  const { measure, only = 'both', atLeast, atMost = '', months = '' } = rule;
  return { key: crypto.randomUUID(), measure, only, atLeast, atMost, months };
}

/** The fields of a target; of a new one where there is none. */
export function formOf(target: Target | undefined): TargetForm {
  if (!target) return { body: '', name: '', rules: [ruleOf({ measure: 'sessions', atLeast: 10 })] };
  return { body: target.body, name: target.name, rules: target.rules.map(ruleOf) };
}

/** The target that the fields mean, still to be checked: a rule leaves out what its measure does not know. */
export function targetOf({ body, name, rules }: TargetForm): NewTarget {
  return {
    body,
    name,
    rules: rules.map(({ measure, only, atLeast, atMost, months }) => ({
      measure,
      ...(only !== 'both' && hasKinds(measure) ? { only } : {}),
      atLeast: atLeast === '' ? 0 : atLeast,
      ...(atMost !== '' && measure === 'clients' ? { atMost } : {}),
      ...(months === '' ? {} : { months }),
    })),
  };
}
