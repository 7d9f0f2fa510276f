import { Anchor, Badge, Button, Menu, Text } from '@mantine/core';
import { IconUnlink } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { Evidence } from '../../../../shared/domain/evidence.ts';
import type { Criterion } from '../../../../shared/domain/unit.ts';
import { dayInShort } from '../../../ui/days.ts';
import { RowMenu } from '../../../ui/RowMenu.tsx';
import { PlanText } from '../../experiments/PlanText.tsx';
import { placeOf, reattachPlace } from '../placeOf.ts';
import { changePiece } from '../tagging/pieces.tsx';
import { AlsoUseFor } from './AlsoUseFor.tsx';
import classes from './board.module.css';
import { namedInWords } from './namedInWords.ts';
import { useDrop } from './useDrop.ts';

interface PieceProps {
  evidence: Evidence;
  /** The criterion under which it stands, `unit:reference`. */
  targetId: string;
  /** Null where the unit has it no longer. */
  criterion: Criterion | null;
}

/** A piece of evidence under a criterion: its words, where they stand, why they speak for it, and what can be done with it. */
export function Piece({ evidence, targetId, criterion }: PieceProps) {
  const { id, kind, quote, sourceTitle, happenedOn, detachedAt, links } = evidence;
  const drop = useDrop();
  const link = links.find(({ target }) => target.kind === 'criterion' && target.id === targetId);
  const others = links.filter((one) => one.target.kind === 'criterion' && one !== link).length;
  const source = `${sourceTitle}, ${dayInShort(happenedOn)}`;
  return (
    <li className={classes.piece}>
      <div className={classes.pieceText}>
        {kind === 'passage' ? <PlanText text={quote} /> : <Text>{quote}</Text>}
        <div className={classes.about}>
          <Anchor component={Link} href={placeOf(evidence)} size="sm">
            {source}
          </Anchor>
          <span>· {link?.strength === 'partly' ? 'supports it in part' : 'supports it'}</span>
          {namedInWords(criterion?.items ?? [], link?.items ?? []).map((words) => (
            <Badge key={words} tt="none">
              {words}
            </Badge>
          ))}
          {others > 0 ? (
            <span>· also for {others === 1 ? '1 other criterion' : `${others} other criteria`}</span>
          ) : null}
        </div>
        {link && link.justification !== '' ? (
          <Text size="sm" mt={2}>
            {link.justification}
          </Text>
        ) : null}
        {detachedAt === null ? null : (
          <Text size="sm" mt={4} className={classes.detached}>
            <IconUnlink size={16} aria-hidden />
            Detached: these words no longer stand in the text, so they count for nothing.
            <Button size="compact-sm" variant="default" component={Link} href={reattachPlace(evidence)}>
              Re-attach in its text
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => drop(id, null)}>
              Drop it
            </Button>
          </Text>
        )}
      </div>
      <RowMenu label={`Actions for the evidence from ${source}`} tabIndex={0}>
        <Menu.Item onClick={() => changePiece(evidence, null, false)}>Change…</Menu.Item>
        <Menu.Divider />
        <AlsoUseFor evidence={evidence} targetId={targetId} />
        <Menu.Divider />
        <Menu.Item component={Link} href={placeOf(evidence)}>
          Go to where it stands
        </Menu.Item>
        <Menu.Item onClick={() => drop(id, { kind: 'criterion', id: targetId })}>
          Take it away from {targetId.slice(targetId.indexOf(':') + 1)}
        </Menu.Item>
      </RowMenu>
    </li>
  );
}
