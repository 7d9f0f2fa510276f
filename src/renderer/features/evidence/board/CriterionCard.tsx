import { Anchor, Group, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { PlacedEvidence } from '../../../../shared/domain/evidence.ts';
import { criterionId } from '../../../../shared/domain/evidence.ts';
import type { CriterionReadiness, RequirementReadiness } from '../../../../shared/domain/readiness.ts';
import type { Criterion } from '../../../../shared/domain/unit.ts';
import { counted } from '../../../ui/counted.ts';
import { StateMark, StateSymbol } from '../StateMark.tsx';
import classes from './board.module.css';
import { Guidance } from './Guidance.tsx';
import { JudgeCriterion } from './JudgeCriterion.tsx';
import { PieceList } from './PieceList.tsx';
import { criterionElement } from './useAskedCriterion.ts';

interface CriterionCardProps {
  unitId: string;
  criterion: Criterion;
  readiness: CriterionReadiness;
  /** Those of the whole unit. */
  requirements: readonly RequirementReadiness[];
  /** Undefined where there is no evidence, or none that the filter chooses. */
  placed: PlacedEvidence | undefined;
  isFiltered: boolean;
}

/** What the countable rules of this criterion still miss, in sentences. */
function missingFor(reference: string, requirements: readonly RequirementReadiness[]): string[] {
  return requirements.flatMap(({ requirement: { rule }, answer }) =>
    'criterion' in rule && rule.criterion === reference && answer.state === 'not-yet' ? [answer.missing] : [],
  );
}

/** A criterion: what it asks for, how far it has come, the evidence under it, and the writer’s own judgement. */
export function CriterionCard(props: CriterionCardProps) {
  const { unitId, criterion, readiness, requirements, placed, isFiltered } = props;
  const { reference, asks } = criterion;
  const [open, setOpen] = useState<'guidance' | 'judgement' | null>(null);
  const toggle = (part: 'guidance' | 'judgement') => setOpen(open === part ? null : part);
  const missing = missingFor(reference, requirements);
  const heading = `${criterionElement(reference)}-asks`;
  return (
    <article
      id={criterionElement(reference)}
      tabIndex={-1}
      aria-labelledby={heading}
      className={classes.criterion}
      data-state={readiness.state}
    >
      <div className={classes.head}>
        <StateSymbol state={readiness.state} size={22} />
        <Title order={3} id={heading} className={classes.asks}>
          <span className={classes.reference}>{reference}</span> {asks}
        </Title>
        <div className={classes.figures}>
          <StateMark state={readiness.state} />
          <Text size="sm" c="dimmed" span>
            {piecesInWords(readiness)}
          </Text>
        </div>
      </div>
      <div className={classes.body}>
        {missing.map((sentence) => (
          <Text key={sentence} size="sm" c="dimmed">
            Not yet: {sentence}
          </Text>
        ))}
        <Group gap="lg" mt={4}>
          <Unfold open={open === 'guidance'} onClick={() => toggle('guidance')} about={reference}>
            What is asked for
          </Unfold>
          <Unfold open={open === 'judgement'} onClick={() => toggle('judgement')} about={reference}>
            {judgedInWords(criterion, readiness)}
          </Unfold>
        </Group>
        {open === 'guidance' ? <Guidance criterion={criterion} items={readiness.items} /> : null}
        {open === 'judgement' ? (
          <JudgeCriterion unitId={unitId} criterion={criterion} judgement={readiness.judgement} />
        ) : null}
        {placed ? (
          <PieceList targetId={criterionId(unitId, reference)} criterion={criterion} placed={placed} />
        ) : isFiltered && readiness.pieces + readiness.detached > 0 ? (
          <Text size="sm" c="dimmed" mt="sm">
            No evidence of this choice.
          </Text>
        ) : null}
      </div>
    </article>
  );
}

function piecesInWords({ pieces, detached }: CriterionReadiness): string {
  const lost = detached > 0 ? `, ${detached} detached` : '';
  return pieces + detached === 0 ? '' : `${counted(pieces, 'piece')} of evidence${lost}`;
}

function judgedInWords({ marks }: Criterion, { judgement }: CriterionReadiness): string {
  if (!judgement) return 'Judge it yourself';
  const { done, marks: given, note } = judgement;
  const parts = [
    done ? 'done' : '',
    marks && given !== null ? `${given} of ${marks.most} marks` : '',
    note === '' ? '' : 'with a note',
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'Judge it yourself' : `Your judgement: ${parts.join(', ')}`;
}

interface UnfoldProps {
  open: boolean;
  /** The criterion, for those who hear the button alone. */
  about: string;
  onClick: () => void;
  children: string;
}

function Unfold({ open, about, onClick, children }: UnfoldProps) {
  return (
    <Anchor
      component="button"
      type="button"
      size="sm"
      aria-expanded={open}
      aria-label={`${children} (${about})`}
      onClick={onClick}
    >
      {children}
    </Anchor>
  );
}
