import { Anchor } from '@mantine/core';
import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import type { Evidence, PlacedEvidence } from '../../../../shared/domain/evidence.ts';
import type { Criterion } from '../../../../shared/domain/unit.ts';
import { journal } from '../../../api/client.ts';
import { counted } from '../../../ui/counted.ts';
import { useEvidenceFilter } from '../evidencePlace.ts';
import classes from './board.module.css';
import { Piece } from './Piece.tsx';

const PAGE = 30;

interface PieceListProps {
  /** `unit:reference` */
  targetId: string;
  /** Null where the unit has it no longer. */
  criterion: Criterion | null;
  /** The newest, and how many there are. */
  placed: PlacedEvidence;
}

const pageData = (results: { data: Evidence[] | undefined }[]) => results.map(({ data }) => data);

/** The evidence under a criterion, newest first: a few, and all of it page by page when it is asked for. */
export function PieceList({ targetId, criterion, placed }: PieceListProps) {
  const [pages, setPages] = useState(0);
  const filter = useEvidenceFilter();
  const target = { kind: 'criterion', id: targetId } as const;
  const answers = useQueries({
    queries: Array.from({ length: pages }, (_, page) =>
      journal.evidence.list.queryOptions(
        { filter: { ...filter, target }, offset: page * PAGE, limit: PAGE },
        { placeholderData: keepPreviousData },
      ),
    ),
    combine: pageData,
  });
  const [first] = answers;
  const rows = first ? answers.flatMap((answer) => answer ?? []) : placed.rows;
  const left = placed.total - rows.length;
  return (
    <>
      <ul className={classes.pieces} aria-label={`Evidence for ${targetId.replace(':', ', ')}`}>
        {rows.map((evidence) => (
          <Piece key={evidence.id} evidence={evidence} targetId={targetId} criterion={criterion} />
        ))}
      </ul>
      {left > 0 ? (
        <Anchor component="button" type="button" size="sm" mt="sm" onClick={() => setPages(pages + 1)}>
          {pages === 0
            ? `Show ${counted(left, 'more piece')} of evidence`
            : `Show more: ${counted(left, 'piece')} left`}
        </Anchor>
      ) : null}
    </>
  );
}
