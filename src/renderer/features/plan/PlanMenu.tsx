import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { PlanOverview } from '../../../main/journal/features/plans/service.ts';
import { journal } from '../../api/client.ts';
import { go } from '../../app/go.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { notifyUndo } from '../../ui/notifyUndo.tsx';
import { openClosePlan } from './ClosePlan.tsx';
import { openEditPlan } from './EditPlan.tsx';
import { exportCalendar, exportPicture, exportPlan } from './exportPlan.ts';
import { openCarryOver } from './openCarryOver.tsx';

interface PlanMenuProps {
  overview: PlanOverview;
  today: string;
}

/** What can be done with a plan as a whole. */
export function PlanMenu({ overview, today }: PlanMenuProps) {
  const { plan, objectives } = overview;
  const { id } = plan;
  const putBack = useMutation(journal.plans.trash.mutationOptions());
  const trash = useMutation(
    journal.plans.trash.mutationOptions({
      onSuccess: () => {
        go('/plan');
        notifyUndo('Development plan moved to the trash.', () => putBack.mutateAsync({ ids: [id], trashed: false }));
      },
      onError: notifyFailure,
    }),
  );
  const reopen = useMutation(journal.plans.close.mutationOptions({ onError: notifyFailure }));
  const { outcome, effect } = plan;
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <ActionIcon variant="default" size="lg" aria-label="More for this plan">
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => openEditPlan(overview)}>Title, days and aspiration…</Menu.Item>
        {plan.closedOn === null ? (
          <Menu.Item onClick={() => openCarryOver(plan)}>Take over open objectives…</Menu.Item>
        ) : null}
        <Menu.Divider />
        <Menu.Item onClick={() => exportPlan(plan, today)}>Export the plan…</Menu.Item>
        <Menu.Item disabled={objectives.length === 0} onClick={() => exportPicture(plan, today)}>
          Export the picture of its time…
        </Menu.Item>
        <Menu.Item onClick={() => exportCalendar(plan, 'neutral')}>Dates for a calendar, neutral titles…</Menu.Item>
        <Menu.Item onClick={() => exportCalendar(plan, 'full')}>Dates for a calendar, full titles…</Menu.Item>
        <Menu.Divider />
        {plan.closedOn === null ? (
          <Menu.Item onClick={() => openClosePlan(overview)}>Close the plan…</Menu.Item>
        ) : (
          <Menu.Item onClick={() => reopen.mutate({ id, closing: { closedOn: null, outcome, effect } })}>
            Open it again
          </Menu.Item>
        )}
        <Menu.Item color="red" onClick={() => trash.mutate({ ids: [id], trashed: true })}>
          Move to the trash
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
