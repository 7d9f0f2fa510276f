import { modals } from '@mantine/modals';
import type { UnitAbout } from '../../../shared/domain/readiness.ts';
import { focusIfLost } from '../../ui/focus.ts';
import { ChooseEngagements } from './ChooseEngagements.tsx';

/** Opens the choice of the clients whose work a unit counts. */
export function openEngagements(unitId: string, chosen: UnitAbout['chosen']): void {
  const id = modals.open({
    title: `Which clients is ${unitId} about?`,
    size: 'lg',
    onExitTransitionEnd: () => focusIfLost(document.getElementById('page')),
    children: <ChooseEngagements unitId={unitId} before={chosen} onDone={() => modals.close(id)} />,
  });
}
