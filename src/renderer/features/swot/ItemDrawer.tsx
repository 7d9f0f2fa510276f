import { Drawer } from '@mantine/core';
import { quadrantNames, type SwotItem } from '../../../shared/domain/swot.ts';
import { queryClient } from '../../api/client.ts';
import { saveAllDrafts } from '../../api/drafts.ts';
import { go } from '../../app/go.ts';
import { focusIfLost } from '../../ui/focus.ts';
import { ItemSheet } from './ItemSheet.tsx';
import { BOARD } from './words.ts';

interface ItemDrawerProps {
  items: readonly SwotItem[];
  /** The id or the lineage that the address asks for. */
  asked: string | null;
}

async function close(): Promise<void> {
  await saveAllDrafts();
  go(BOARD);
  await queryClient.invalidateQueries();
}

/** One item open for writing, beside the board. */
export function ItemDrawer({ items, asked }: ItemDrawerProps) {
  const item = items.find(({ id }) => id === asked) ?? items.find(({ lineage }) => lineage === asked);
  return (
    <Drawer
      opened={item !== undefined}
      onClose={() => void close()}
      onExitTransitionEnd={() => focusIfLost(document.getElementById('page'))}
      position="right"
      size="34rem"
      padding="lg"
      title={item ? quadrantNames[item.quadrant] : 'SWOT'}
    >
      {item ? <ItemSheet key={item.id} item={item} /> : null}
    </Drawer>
  );
}
