import { Textarea } from '@mantine/core';
import type { ObjectiveFacts } from '../../../../shared/domain/plan.ts';
import { LevelField } from '../../cpd/LevelField.tsx';
import { PlanSection } from '../PlanSection.tsx';
import classes from '../plan.module.css';

type Facts = Pick<ObjectiveFacts, 'monitoring' | 'evaluation' | 'level'>;

interface EvaluationProps {
  facts: Facts;
  change: (change: Partial<Facts>) => void;
}

/** How it is watched on the way, how its effect is told, and which level of effect is aimed at. */
export function Evaluation({ facts, change }: EvaluationProps) {
  return (
    <div className={classes.part}>
      <PlanSection title="Monitoring and evaluation">
        <div className={classes.grid}>
          <Textarea
            label="How it is monitored"
            autosize
            minRows={2}
            maxLength={8000}
            value={facts.monitoring}
            onChange={({ currentTarget }) => change({ monitoring: currentTarget.value })}
          />
          <Textarea
            label="How its effect is evaluated"
            autosize
            minRows={2}
            maxLength={8000}
            value={facts.evaluation}
            onChange={({ currentTarget }) => change({ evaluation: currentTarget.value })}
          />
        </div>
        <LevelField
          label="The effect that I aim at (Kirkpatrick)"
          none="No level in particular"
          level={facts.level}
          onChange={(level) => change({ level })}
        />
      </PlanSection>
    </div>
  );
}
