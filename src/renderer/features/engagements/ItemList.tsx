import { Button, Group, Stack, Text, VisuallyHidden } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Fragment, type ReactNode, useRef, useState } from 'react';
import { focusOnMount } from '../../ui/focus.ts';
import classes from './engagements.module.css';
import { ItemForm } from './ItemForm.tsx';
import { ItemRow } from './ItemRow.tsx';

/** What a removal answers: null where the user thought better of it, else what an undo has to do beyond the list. */
export type Removal = { putBack?: () => Promise<unknown> } | null;

interface ItemListProps<Item extends { id: string }> {
  items: readonly Item[];
  onChange: (items: Item[]) => void;
  /** What one is called, e.g. `goal`. */
  noun: string;
  blank: () => Item;
  /** Says what is missing, or null where it can be saved. */
  missing: (item: Item) => string | null;
  /** One item to read. */
  row: (item: Item, change: (next: Item) => void) => ReactNode;
  /** The fields of one item. The first is to take `error` and, as its `ref`, the focus. */
  fields: (item: Item, change: (next: Item) => void, error: string | null) => ReactNode;
  /** Asked before one is removed. */
  onRemove?: (item: Item) => Promise<Removal>;
}

/**
 * Needs, goals or parties: read line by line, one at a time opened to be edited, removed with an undo in its place. What
 * is typed goes into the record at once, as soon as it can be saved, so that nothing is lost when the journal locks.
 */
export function ItemList<Item extends { id: string }>(props: ItemListProps<Item>) {
  const { items, onChange, noun, blank, missing, row, fields, onRemove } = props;
  const [editing, setEditing] = useState<{ item: Item; isNew: boolean } | null>(null);
  const [removed, setRemoved] = useState<{ item: Item; index: number; removal: Removal } | null>(null);
  const [returned, setReturned] = useState<string | null>(null);
  const add = useRef<HTMLButtonElement>(null);
  const isIn = ({ id }: Item) => items.some((item) => item.id === id);
  // A new one keeps its place when its first letter makes it one of the others: the caret stays where it is.
  const shown = editing === null || isIn(editing.item) ? items : [...items, editing.item];

  function put(next: Item): void {
    onChange(isIn(next) ? items.map((item) => (item.id === next.id ? next : item)) : [...items, next]);
  }

  function edit(next: Item): void {
    setEditing((before) => before && { ...before, item: next });
    if (missing(next) === null) put(next);
  }

  function open(item: Item, isNew: boolean): void {
    setReturned(null);
    setEditing({ item, isNew });
  }

  function close(item: Item): void {
    setReturned(item.id);
    setEditing(null);
  }

  function takeOut(item: Item, removal: Removal): void {
    const index = items.findIndex(({ id }) => id === item.id);
    onChange(items.toSpliced(index, 1));
    setReturned(null);
    setRemoved({ item, index, removal });
  }

  /** A new one is let go: what was typed already comes back by the undo. */
  function cancel(item: Item): void {
    setEditing(null);
    if (isIn(item)) takeOut(item, {});
    else add.current?.focus();
  }

  async function remove(item: Item): Promise<void> {
    const removal = onRemove ? await onRemove(item) : {};
    if (removal !== null) takeOut(item, removal);
  }

  function putBack({ item, index, removal }: NonNullable<typeof removed>): void {
    onChange(items.toSpliced(index, 0, item));
    setRemoved(null);
    setReturned(item.id);
    void removal?.putBack?.();
  }

  const undo = removed ? (
    <Group component="li" gap="xs" py={4}>
      <Text size="sm" c="dimmed">
        The {noun} was removed.
      </Text>
      <Button size="compact-sm" variant="light" ref={focusOnMount} onClick={() => putBack(removed)}>
        Undo
      </Button>
    </Group>
  ) : null;

  return (
    <Stack gap="sm">
      <Stack component="ul" className={classes.items} gap={0}>
        {shown.map((item, index) => (
          <Fragment key={item.id}>
            {removed?.index === index ? undo : null}
            <li className={classes.item}>
              {editing?.item.id === item.id ? (
                <ItemForm
                  noun={noun}
                  missing={missing(editing.item)}
                  onDone={() => close(editing.item)}
                  onCancel={editing.isNew ? () => cancel(editing.item) : undefined}
                >
                  {(error) => fields(editing.item, edit, error)}
                </ItemForm>
              ) : (
                <ItemRow
                  name={`${noun} ${index + 1}`}
                  returned={returned === item.id}
                  onEdit={() => open(item, false)}
                  onRemove={() => void remove(item)}
                >
                  {row(item, put)}
                </ItemRow>
              )}
            </li>
          </Fragment>
        ))}
        {removed && removed.index >= shown.length ? undo : null}
      </Stack>
      <VisuallyHidden role="status">{removed ? `The ${noun} was removed.` : ''}</VisuallyHidden>
      <Button
        ref={add}
        variant="default"
        size="xs"
        w="fit-content"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => open(blank(), true)}
      >
        Add a {noun}
      </Button>
    </Stack>
  );
}
