import { modals } from '@mantine/modals';
import type { Goal, GoalLinks } from '../../../shared/domain/engagement.ts';
import { journalClient, queryClient } from '../../api/client.ts';
import { counted } from '../../ui/counted.ts';
import { notifyFailure } from '../../ui/notify.ts';
import type { Removal } from './ItemList.tsx';

function confirmed(links: GoalLinks): Promise<boolean> {
  const sessions = new Set([...links.sessionIds, ...links.progress.map(({ sessionId }) => sessionId)]);
  const count = sessions.size;
  if (count === 0) return Promise.resolve(true);
  return new Promise((resolve) => {
    modals.openConfirmModal({
      title: 'Remove this goal?',
      children: `${counted(count, 'session')} ${count === 1 ? 'serves it or tells' : 'serve it or tell'} how far it has come. ${count === 1 ? 'That session stays' : 'Those sessions stay'}, but will no longer say so.`,
      labels: { confirm: 'Remove the goal', cancel: 'Keep it' },
      confirmProps: { color: 'red' },
      onConfirm: () => resolve(true),
      onClose: () => resolve(false),
    });
  });
}

/** Asks before a goal goes that sessions speak of. Its undo ties those sessions to it again, after `flush` has saved it. */
export async function askToRemoveGoal({ id }: Goal, flush: () => Promise<void>): Promise<Removal> {
  try {
    const links = await journalClient.engagements.goalLinks.query(id);
    if (!(await confirmed(links))) return null;
    return {
      putBack: async () => {
        await flush();
        await journalClient.engagements.relinkGoal.mutate(links).catch(notifyFailure);
        await queryClient.invalidateQueries();
      },
    };
  } catch (error) {
    notifyFailure(error);
    return null;
  }
}
