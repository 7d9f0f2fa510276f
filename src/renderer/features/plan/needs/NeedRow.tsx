import { Anchor, Button, Group, Menu, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { PlanOverview } from '../../../../main/journal/features/plans/service.ts';
import type { Need } from '../../../../shared/domain/need.ts';
import { journal } from '../../../api/client.ts';
import { counted } from '../../../ui/counted.ts';
import { notifyFailure } from '../../../ui/notify.ts';
import { notifyUndo } from '../../../ui/notifyUndo.tsx';
import { RowMenu } from '../../../ui/RowMenu.tsx';
import { openNewObjective } from '../NewObjective.tsx';
import classes from '../plan.module.css';
import { openNeed } from './openNeed.tsx';

const origins: Record<Need['originKind'], string> = {
  own: 'written down',
  swot: 'from the SWOT analysis',
  rating: 'from ratings',
};

interface NeedRowProps {
  need: Need;
  /** The plan that one works by; null where there is none. */
  overview: PlanOverview | null;
}

function factsOf({ aim, originKind, evidence }: Need): string {
  const facts = [aim === 'close' ? 'A gap to close' : 'To build on', origins[originKind]];
  return [...facts, ...(evidence > 0 ? [counted(evidence, 'piece of evidence', 'pieces of evidence')] : [])].join(
    ' · ',
  );
}

/** One need: where it comes from, and which objectives of the plan serve it. */
export function NeedRow({ need, overview }: NeedRowProps) {
  const { id, title, detail } = need;
  const putBack = useMutation(journal.needs.trash.mutationOptions());
  const trash = useMutation(
    journal.needs.trash.mutationOptions({
      onSuccess: () => notifyUndo('Need moved to the trash.', () => putBack.mutateAsync({ id, trashed: false })),
      onError: notifyFailure,
    }),
  );
  const serving = overview?.objectives.filter(({ serves }) => serves.some((each) => each.id === id)) ?? [];
  return (
    <li className={classes.row}>
      <div className={classes.rowText}>
        <Text className={classes.rowTitle}>{title}</Text>
        <Text size="sm" c="dimmed">
          {factsOf(need)}
        </Text>
        {detail === '' ? null : (
          <Text size="sm" className={classes.text}>
            {detail}
          </Text>
        )}
        <Group gap="sm" mt={4}>
          {serving.map((objective) => (
            <Anchor key={objective.id} component={Link} href={`/plan/objectives/${objective.id}`} size="sm">
              {objective.title}
            </Anchor>
          ))}
          {serving.length === 0 && overview ? (
            <Button
              size="compact-sm"
              variant="light"
              onClick={() => openNewObjective(overview.plan, [{ kind: 'need', id, name: title, gone: false }])}
            >
              Write an objective for it
            </Button>
          ) : null}
        </Group>
      </div>
      <RowMenu label={`More for ${title}`} tabIndex={0}>
        <Menu.Item onClick={() => openNeed(need)}>Edit…</Menu.Item>
        <Menu.Item color="red" onClick={() => trash.mutate({ id, trashed: true })}>
          Move to the trash
        </Menu.Item>
      </RowMenu>
    </li>
  );
}
