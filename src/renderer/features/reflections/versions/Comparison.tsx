import { Text, VisuallyHidden } from '@mantine/core';
import { useMemo } from 'react';
import type { ReflectionDocument } from '../../../../shared/document/document.ts';
import { counted } from '../../../ui/counted.ts';
import { type ComparedLine, compareLines, type Passage } from './compare.ts';
import { linesOf } from './lines.ts';
import classes from './versions.module.css';

interface TitledText {
  title: string;
  document: ReflectionDocument;
}

interface ComparisonProps {
  before: TitledText;
  now: TitledText;
}

/** Two texts side by side; the words that only one of them has are marked, in colour and underlined. */
export function Comparison({ before, now }: ComparisonProps) {
  const passages = useMemo(
    () => compareLines(linesOf(before.title, before.document), linesOf(now.title, now.document)),
    [before, now],
  );
  const differing = passages.filter(({ differs }) => differs).length;
  return (
    <>
      <Text size="sm" c="dimmed" role="status">
        {differing === 0
          ? 'The words are the same as now.'
          : `${counted(differing, 'passage')} ${differing === 1 ? 'differs' : 'differ'}. Underlined words stand on one side only.`}
      </Text>
      <div className={classes.heads} aria-hidden>
        <Text size="sm" fw={600}>
          This version
        </Text>
        <Text size="sm" fw={600}>
          Now
        </Text>
      </div>
      {passages.map((passage) => (
        <div key={keyOf(passage)} className={classes.sides} data-differs={passage.differs || undefined}>
          <Side label={passage.differs ? 'This version:' : null} lines={passage.before} only="del" />
          <Side label={passage.differs ? 'Now:' : null} lines={passage.now} only="ins" repeats={!passage.differs} />
        </div>
      ))}
    </>
  );
}

function keyOf({ before, now }: Passage): string {
  return `${before[0]?.at} ${now[0]?.at}`;
}

interface SideProps {
  /** Spoken before it, where the sides differ. */
  label: string | null;
  lines: readonly ComparedLine[];
  /** The element for words that the other side lacks. */
  only: 'del' | 'ins';
  /** It is what the other side says already: shown, but not spoken twice. */
  repeats?: boolean;
}

function Side({ label, lines, only: Only, repeats = false }: SideProps) {
  return (
    <div className={classes.side} aria-hidden={repeats}>
      {label === null ? null : <VisuallyHidden>{label}</VisuallyHidden>}
      {lines.map(({ at, kind, stretches }) => (
        <p key={at} data-kind={kind}>
          {kind === 'picture' ? 'Picture: ' : null}
          {stretches.map(({ at: from, text, only }) =>
            only ? <Only key={from}>{text}</Only> : <span key={from}>{text}</span>,
          )}
        </p>
      ))}
    </div>
  );
}
