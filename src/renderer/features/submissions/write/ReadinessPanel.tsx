import { Anchor, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { Link } from 'wouter';
import type { Readiness } from '../../../../shared/domain/readiness.ts';
import { type Advice, adviceOf } from '../../../../shared/domain/submission/advice.ts';
import { sectionsOf } from '../../../../shared/domain/submission/outline.ts';
import type { BlockPlace } from '../../../editor/handle.ts';
import { StateMark } from '../../evidence/StateMark.tsx';
import { placeInWords } from '../../readiness/placeInWords.ts';
import { useCell } from '../../reflections/write/cell.ts';
import { useSubmission } from './desk.ts';
import classes from './write.module.css';

/** How far all has come: advice from the text and the journal, each with its place, then every criterion. */
export function ReadinessPanel({ readiness }: { readiness: Readiness | null }) {
  const { outline, counts, loose, editor, sectionId, unit } = useSubmission();
  const advice = adviceOf(outline, useCell(counts), readiness, useCell(loose));
  const sections = sectionsOf(outline);
  const goTo = (section: string, block?: BlockPlace) => {
    sectionId.set(section);
    if (block) editor.get()?.showBlock(block);
    else editor.get()?.focusStage(section);
  };
  return (
    <Stack gap="md">
      <Title order={2} className={classes.panelTitle}>
        What to look at
      </Title>
      <Text size="xs" c="dimmed">
        This counts what can be counted and holds nothing back. Whether it is good enough is for you to judge, and for
        your assessor to decide.
      </Text>
      {advice.length === 0 ? <Text size="sm">Nothing that can be counted is missing.</Text> : null}
      <ul className={classes.advice}>
        {advice.map((one) => (
          <li key={one.id}>
            <AdviceLine advice={one} unitId={unit?.id ?? ''} onSection={goTo} />
          </li>
        ))}
      </ul>
      {readiness ? (
        <>
          <Title order={2} className={classes.panelTitle}>
            Criteria
          </Title>
          <ul className={classes.advice}>
            {readiness.criteria.map(({ reference, state }) => {
              const section = sections.find((one) => one.reference === reference);
              return (
                <li key={reference} className={classes.criterion}>
                  <UnstyledButton className={classes.way} onClick={() => section && goTo(section.id)}>
                    {reference}
                  </UnstyledButton>
                  <StateMark state={state} />
                </li>
              );
            })}
          </ul>
        </>
      ) : null}
    </Stack>
  );
}

interface AdviceLineProps {
  advice: Advice;
  unitId: string;
  onSection: (section: string, block?: BlockPlace) => void;
}

function AdviceLine({ advice: { words, leadsTo }, unitId, onSection }: AdviceLineProps) {
  if ('section' in leadsTo) {
    return (
      <UnstyledButton className={classes.way} onClick={() => onSection(leadsTo.section, leadsTo.block)}>
        {words}
      </UnstyledButton>
    );
  }
  const place = placeInWords(leadsTo.href, unitId);
  return (
    <Text size="sm">
      {words}{' '}
      <Anchor component={Link} href={leadsTo.href} inherit underline="always">
        {place}
      </Anchor>
    </Text>
  );
}
