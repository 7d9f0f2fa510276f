import { Combobox, Kbd, Text, TextInput, useCombobox, VisuallyHidden } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { hotkeyInWords } from '../../app/commands/hotkey.ts';
import { counted } from '../../ui/counted.ts';
import { closePalette } from './openPalette.ts';
import classes from './Palette.module.css';
import type { PaletteItem } from './paletteGroups.ts';
import { usePaletteGroups } from './usePaletteGroups.tsx';

/** The palette's field and, under it, what it offers; the first line is ready for Enter. */
export function PaletteList() {
  const [query, setQuery] = useState('');
  const typed = query.trim();
  const { groups, complete } = usePaletteGroups(typed);
  const items = groups.flatMap((group) => group.items);
  const combobox = useCombobox({ opened: true });
  const [first, setFirst] = useState<string | null>(null);
  const moved = useRef(false);
  const listId = useId();

  const { selectFirstOption, resetSelectedOption } = combobox;
  useEffect(() => {
    if (moved.current) return;
    resetSelectedOption();
    setFirst(groups.length === 0 ? null : selectFirstOption());
  }, [groups, selectFirstOption, resetSelectedOption]);

  function onKeyDown(event: KeyboardEvent): void {
    // The modal leaves Escape to an open list, and this one is always open.
    if (event.key === 'Escape') closePalette();
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    moved.current = true;
    setFirst(null);
  }
  function run(id: string): void {
    closePalette();
    items.find((item) => item.id === id)?.run();
  }
  return (
    <Combobox store={combobox} onOptionSubmit={run}>
      <Combobox.EventsTarget
        withExpandedAttribute
        aria-expanded
        aria-controls={listId}
        {...(first ? { 'aria-activedescendant': first } : {})}
      >
        <TextInput
          classNames={{ input: classes.field ?? '' }}
          size="lg"
          variant="unstyled"
          aria-label="Search and commands"
          placeholder="Type a command, or words that you wrote"
          spellCheck={false}
          maxLength={500}
          data-autofocus
          leftSection={<IconSearch size={20} aria-hidden />}
          value={query}
          onChange={(event) => {
            moved.current = false;
            setQuery(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
        />
      </Combobox.EventsTarget>
      <Combobox.Options id={listId} className={classes.options} aria-label="Commands and what is found">
        {groups.map((group) => (
          <Combobox.Group key={group.label} label={group.label}>
            {group.items.map((item) => (
              <Combobox.Option key={item.id} value={item.id} className={classes.option}>
                <Line item={item} />
              </Combobox.Option>
            ))}
          </Combobox.Group>
        ))}
      </Combobox.Options>
      {complete && items.length === 0 ? (
        <Text c="dimmed" size="sm" p="md">
          Nothing fits “{typed}”. Search for a word that you wrote, a code name, a tag, the name of a model, or
          something to do, such as “new”, “export” or “lock”.
        </Text>
      ) : null}
      <VisuallyHidden role="status">
        {typed === '' || !complete ? '' : counted(items.length, 'entry', 'entries')}
      </VisuallyHidden>
    </Combobox>
  );
}

function Line({ item }: { item: PaletteItem }) {
  return (
    <>
      <span className={classes.icon} aria-hidden>
        {item.icon}
      </span>
      <span className={classes.words}>
        <span className={classes.label}>{item.label}</span>
        {item.detail ? <span className={classes.detail}>{item.detail}</span> : null}
      </span>
      {item.hotkey ? <Kbd size="xs">{hotkeyInWords(item.hotkey)}</Kbd> : null}
      {item.note ? <small className={classes.note}>{item.note}</small> : null}
    </>
  );
}
