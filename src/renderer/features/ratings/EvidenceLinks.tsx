import { Anchor, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Evidence } from '../../../shared/domain/evidence.ts';
import { dayInShort } from '../../ui/days.ts';
import { placeOf } from '../evidence/placeOf.ts';
import classes from './ratings.module.css';

interface EvidenceLinksProps {
  evidence: readonly Evidence[];
  /** What can be done with a piece. */
  actionOf?: (piece: Evidence) => ReactNode;
}

/** Pieces of evidence: their words, and the way to where they stand. */
export function EvidenceLinks({ evidence, actionOf }: EvidenceLinksProps) {
  if (evidence.length === 0) return null;
  return (
    <ul className={classes.evidence}>
      {evidence.map((piece) => (
        <li key={piece.id}>
          <div className={classes.pieceText}>
            {piece.kind === 'passage' ? (
              <Text size="sm" lineClamp={3} className={classes.quote}>
                {piece.quote}
              </Text>
            ) : null}
            <Anchor component={Link} href={placeOf(piece)} size="sm">
              {piece.kind === 'entry' ? piece.quote : piece.sourceTitle}, {dayInShort(piece.happenedOn)}
            </Anchor>
            {piece.detachedAt === null ? null : (
              <Text size="sm" c="dimmed" component="span">
                {' '}
                · these words no longer stand in the text
              </Text>
            )}
          </div>
          {actionOf?.(piece)}
        </li>
      ))}
    </ul>
  );
}
