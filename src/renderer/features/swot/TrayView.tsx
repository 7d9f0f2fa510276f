import { useDraggable } from '@dnd-kit/core';
import { Anchor, Menu, Text } from '@mantine/core';
import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Link } from 'wouter';
import { type Quadrant, quadrantNames, type SwotItem, type Tray, type TrayCard } from '../../../shared/domain/swot.ts';
import { journal } from '../../api/client.ts';
import { counted } from '../../ui/counted.ts';
import { RowMenu } from '../../ui/RowMenu.tsx';
import { type Dragged, dragId } from './dragging.ts';
import { Grip, only } from './Grip.tsx';
import { openPutOn } from './openPutOn.tsx';
import classes from './swot.module.css';
import type { SwotActions } from './useSwotActions.ts';
import { hrefOf, quadrantSingular } from './words.ts';

const PAGE = 20;

interface TrayViewProps {
  quadrant: Quadrant;
  /** The first cards, and how many there are. */
  tray: Tray;
  items: readonly SwotItem[];
  actions: SwotActions;
}

const pageData = (results: { data: Tray | undefined }[]) => results.map(({ data }) => data);

/** What waits beside a quadrant: passages that were tagged for it, and what the figures offer. Quiet where there is nothing. */
export function TrayView({ quadrant, tray, items, actions }: TrayViewProps) {
  const id = useId();
  const [pages, setPages] = useState(0);
  const answers = useQueries({
    queries: Array.from({ length: pages }, (_, page) =>
      journal.swot.tray.queryOptions(
        { quadrant, offset: page * PAGE, limit: PAGE },
        { placeholderData: keepPreviousData },
      ),
    ),
    combine: pageData,
  });
  const [first] = answers;
  const cards = first ? answers.flatMap((answer) => answer?.cards ?? []) : tray.cards;
  const total = first?.total ?? tray.total;
  const left = total - cards.length;
  if (total === 0 && tray.aside === 0) return null;
  return (
    <section aria-labelledby={id} className={classes.tray}>
      <h3 id={id} className={classes.trayTitle}>
        {total === 0 ? 'Nothing waits here' : `${counted(total, 'thing')} ${total === 1 ? 'waits' : 'wait'} here`}
        <span className={classes.hidden}> for {quadrantNames[quadrant]}</span>
      </h3>
      {cards.length > 0 ? (
        <ul className={classes.cards}>
          {cards.map((card) => (
            <Card key={card.key} card={card} items={items} actions={actions} />
          ))}
        </ul>
      ) : null}
      <div className={classes.trayFoot}>
        {left > 0 ? (
          <Anchor component="button" type="button" size="sm" onClick={() => setPages(pages + 1)}>
            {pages === 0 ? `Show ${counted(left, 'more', 'more')}` : `Show more: ${left} left`}
          </Anchor>
        ) : null}
        {tray.aside > 0 ? (
          <Anchor component="button" type="button" size="sm" onClick={() => actions.bringBack(quadrant)}>
            Bring back {tray.aside} put aside
          </Anchor>
        ) : null}
      </div>
    </section>
  );
}

interface CardProps {
  card: TrayCard;
  items: readonly SwotItem[];
  actions: SwotActions;
}

function Card({ card, items, actions }: CardProps) {
  const { kind, heading, words, source, place, quadrant } = card;
  const self: Dragged = { kind: 'card', card };
  const drag = useDraggable({ id: dragId(self), data: { dragged: self } });
  return (
    <li
      ref={drag.setNodeRef}
      className={classes.card}
      data-dragged={drag.isDragging || undefined}
      {...only(drag.listeners, 'onPointerDown')}
    >
      <Grip
        label={`“${heading}”`}
        grip={drag.setActivatorNodeRef}
        attributes={drag.attributes}
        listeners={only(drag.listeners, 'onKeyDown')}
      />
      <div className={classes.itemBody}>
        {kind === 'evidence' ? (
          <Text component="blockquote" lineClamp={3} className={classes.quote}>
            {words}
          </Text>
        ) : (
          <>
            <Text size="sm" fw={500}>
              {heading}
            </Text>
            <Text size="sm">{words}</Text>
          </>
        )}
        {place ? (
          <Anchor component={Link} href={hrefOf(place)} size="xs" c="dimmed" draggable={false}>
            {source}
          </Anchor>
        ) : (
          <Text size="xs" c="dimmed">
            {source}
          </Text>
        )}
      </div>
      <RowMenu label={`Actions for what waits: “${heading}”`} tabIndex={0}>
        <Menu.Item onClick={() => actions.makeItem(card, quadrant)}>
          Make a {quadrantSingular[quadrant]} of it
        </Menu.Item>
        <Menu.Item onClick={() => openPutOn(card, items, actions)} disabled={items.length === 0}>
          Put on…
        </Menu.Item>
        {place ? (
          <Menu.Item component={Link} href={hrefOf(place)}>
            Go to where it stands
          </Menu.Item>
        ) : null}
        <Menu.Divider />
        <Menu.Item onClick={() => actions.putAside(card)}>Put aside</Menu.Item>
      </RowMenu>
    </li>
  );
}
