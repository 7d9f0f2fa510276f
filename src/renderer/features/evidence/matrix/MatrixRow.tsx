import { VisuallyHidden } from '@mantine/core';
import { IconCircleFilled, IconCircleHalf2 } from '@tabler/icons-react';
import { memo } from 'react';
import { Link } from 'wouter';
import type { Evidence } from '../../../../shared/domain/evidence.ts';
import { dayInShort } from '../../../ui/days.ts';
import { placeOf } from '../placeOf.ts';
import type { Column } from './columns.ts';
import classes from './matrix.module.css';

interface MatrixRowProps {
  index: number;
  /** Absent while it loads. */
  evidence: Evidence | undefined;
  columns: readonly Column[];
  /** The one row that the Tab key reaches. */
  active: boolean;
}

/** A piece of evidence with a mark under each criterion that it speaks for. */
export const MatrixRow = memo(function MatrixRow({ index, evidence, columns, active }: MatrixRowProps) {
  const strengths = new Map(
    evidence?.links.flatMap(({ target, strength }) => (target.kind === 'criterion' ? [[target.id, strength]] : [])),
  );
  const served = columns.filter(({ id }) => strengths.has(id)).length;
  return (
    <tr className={classes.row} data-row={index} aria-rowindex={index + 3}>
      <th scope="row" className={classes.piece}>
        <div className={classes.words}>
          {/* The same element while it loads: the focus may be on it already. */}
          <Link
            href={evidence ? placeOf(evidence) : '/evidence/matrix'}
            className={classes.quote}
            data-row-target
            tabIndex={active ? 0 : -1}
          >
            {evidence?.quote ?? '…'}
          </Link>
          {evidence ? (
            <small>
              {evidence.sourceTitle}, {dayInShort(evidence.happenedOn)}
              {evidence.detachedAt === null ? '' : ' · detached'}
            </small>
          ) : null}
        </div>
      </th>
      <td className={classes.count}>{evidence ? served : ''}</td>
      {columns.map(({ id, unitId, reference, isFirst }, column) => (
        <td
          key={id}
          className={classes.cell}
          data-cell={column}
          data-empty={(evidence && !strengths.has(id)) || undefined}
          data-first={isFirst || undefined}
        >
          {/* A button each in one row only: they are many, and the arrow keys bring them along. */}
          {active && evidence ? (
            <button
              type="button"
              tabIndex={-1}
              className={classes.open}
              aria-label={strengths.has(id) ? undefined : `Use it for ${unitId}, ${reference}`}
            >
              <Mark strength={strengths.get(id)} />
            </button>
          ) : (
            <Mark strength={strengths.get(id)} />
          )}
        </td>
      ))}
    </tr>
  );
});

function Mark({ strength }: { strength: string | undefined }) {
  if (strength === undefined) return null;
  const Shape = strength === 'partly' ? IconCircleHalf2 : IconCircleFilled;
  return (
    <>
      <Shape size={14} aria-hidden className={classes.mark} />
      <VisuallyHidden>{strength === 'partly' ? 'supports in part' : 'supports'}</VisuallyHidden>
    </>
  );
}
