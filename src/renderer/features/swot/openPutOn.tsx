import { Button, Group, Select, Stack } from '@mantine/core';
import { modals } from '@mantine/modals';
import { type FormEvent, useState } from 'react';
import { swotQuadrants } from '../../../shared/domain/evidence.ts';
import { quadrantNames, type SwotItem, type TrayCard } from '../../../shared/domain/swot.ts';
import { focusIfLost } from '../../ui/focus.ts';
import classes from './swot.module.css';
import type { SwotActions } from './useSwotActions.ts';

/** Opens the dialog in which an item is picked for what waits. */
export function openPutOn(card: TrayCard, items: readonly SwotItem[], actions: SwotActions): void {
  const modalId = 'put-on';
  modals.open({
    modalId,
    title: 'Put it on an item',
    onExitTransitionEnd: () => focusIfLost(document.getElementById('page')),
    children: <PutOn card={card} items={items} actions={actions} onDone={() => modals.close(modalId)} />,
  });
}

interface PutOnProps {
  card: TrayCard;
  items: readonly SwotItem[];
  actions: SwotActions;
  onDone: () => void;
}

function PutOn({ card, items, actions, onDone }: PutOnProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  // Its own quadrant first.
  const quadrants = [card.quadrant, ...swotQuadrants.filter((quadrant) => quadrant !== card.quadrant)];
  const groups = quadrants.map((quadrant) => ({
    group: quadrantNames[quadrant],
    items: items.filter((item) => item.quadrant === quadrant).map(({ id, heading }) => ({ value: id, label: heading })),
  }));

  function submit(event: FormEvent): void {
    event.preventDefault();
    const item = items.find(({ id }) => id === chosen);
    if (!item) return;
    onDone();
    actions.putOn(card, item);
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <blockquote className={classes.quote}>{card.words}</blockquote>
        <Select
          label="Item"
          placeholder="Type a word"
          searchable
          data-autofocus
          nothingFoundMessage="No such item"
          data={groups.filter((group) => group.items.length > 0)}
          value={chosen}
          onChange={setChosen}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            Cancel
          </Button>
          <Button type="submit" disabled={chosen === null}>
            Put it there
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
