import { useDraggable, useDroppable } from '@dnd-kit/core';
import { Badge, Menu, Text } from '@mantine/core';
import { Link } from 'wouter';
import { swotQuadrants } from '../../../shared/domain/evidence.ts';
import { quadrantNames, type SwotItem } from '../../../shared/domain/swot.ts';
import { themeWords } from '../../../shared/domain/swotTheme.ts';
import { RowMenu } from '../../ui/RowMenu.tsx';
import { type Dragged, dragId, dropId } from './dragging.ts';
import { Grip, only } from './Grip.tsx';
import classes from './swot.module.css';
import type { SwotActions } from './useSwotActions.ts';
import { groundsInWords, needVerb, roleWords, stateWords } from './words.ts';

interface ItemCardProps {
  item: SwotItem;
  /** `S1` */
  number: string;
  /** Its neighbours in its quadrant. */
  neighbours: { before: SwotItem | undefined; after: SwotItem | undefined; afterNext: SwotItem | undefined };
  actions: SwotActions;
  /** What is dragged over the board now. */
  dragged: Dragged | null;
}

/** An item on the board: dragged by hand or by its grip, and a place for what waits. */
export function ItemCard({ item, number, neighbours, actions, dragged }: ItemCardProps) {
  const { id, heading, text, themes, state, role, grounds, need } = item;
  const self: Dragged = { kind: 'item', item };
  const place = { kind: 'item', item } as const;
  const drag = useDraggable({ id: dragId(self), data: { dragged: self } });
  const drop = useDroppable({ id: dropId(place), data: { place }, disabled: drag.isDragging });
  const over = drop.isOver ? (dragged?.kind === 'card' ? 'card' : 'item') : undefined;
  return (
    <li
      ref={(element) => {
        drag.setNodeRef(element);
        drop.setNodeRef(element);
      }}
      className={classes.item}
      data-item={id}
      data-over={over}
      data-dragged={drag.isDragging || undefined}
      data-settled={state === 'settled' || undefined}
      {...only(drag.listeners, 'onPointerDown')}
    >
      <Grip
        label={`“${heading}”`}
        grip={drag.setActivatorNodeRef}
        attributes={drag.attributes}
        listeners={only(drag.listeners, 'onKeyDown')}
      />
      <div className={classes.itemBody}>
        <h3 className={classes.itemHeading}>
          <span className={classes.number} aria-hidden>
            {number}
          </span>
          <Link href={`/swot?item=${id}`} className={classes.itemLink} draggable={false}>
            {heading}
          </Link>
        </h3>
        {text === '' ? null : (
          <Text size="sm" lineClamp={2} className={classes.itemText}>
            {text}
          </Text>
        )}
        <p className={classes.marks}>
          <span data-bare={grounds.standing === 0 || undefined}>{groundsInWords(grounds)}</span>
          {state === 'open' ? null : <span>{stateWords[state]}</span>}
          {role === 'both' ? null : <span>{roleWords[role]}</span>}
          {themes.length > 0 ? <span>{themes.map((theme) => themeWords[theme]).join(', ')}</span> : null}
          {need ? (
            <Badge size="sm" variant="light" tt="none" fw={500}>
              {needVerb(item.quadrant) === 'Use it' ? 'To build on' : 'Development need'}
            </Badge>
          ) : null}
        </p>
      </div>
      <RowMenu label={`Actions for “${heading}”`} tabIndex={0}>
        <ItemMenu item={item} neighbours={neighbours} actions={actions} />
      </RowMenu>
    </li>
  );
}

function ItemMenu({ item, neighbours, actions }: Pick<ItemCardProps, 'item' | 'neighbours' | 'actions'>) {
  const { id, quadrant, need } = item;
  const { before, after, afterNext } = neighbours;
  return (
    <>
      <Menu.Item component={Link} href={`/swot?item=${id}`}>
        Open
      </Menu.Item>
      {need ? null : <Menu.Item onClick={() => actions.makeNeed(item)}>{needVerb(quadrant)}</Menu.Item>}
      <Menu.Divider />
      {before ? (
        <Menu.Item onClick={() => actions.move(item, { quadrant, beforeId: before.id })}>Move up</Menu.Item>
      ) : null}
      {after ? (
        <Menu.Item onClick={() => actions.move(item, { quadrant, beforeId: afterNext?.id ?? null })}>
          Move down
        </Menu.Item>
      ) : null}
      {swotQuadrants
        .filter((other) => other !== quadrant)
        .map((other) => (
          <Menu.Item key={other} onClick={() => actions.move(item, { quadrant: other, beforeId: null })}>
            Move to {quadrantNames[other]}
          </Menu.Item>
        ))}
      <Menu.Divider />
      <Menu.Item onClick={() => actions.remove(item)}>Remove</Menu.Item>
    </>
  );
}
