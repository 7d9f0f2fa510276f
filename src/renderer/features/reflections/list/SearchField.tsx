import { CloseButton, TextInput, Tooltip } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { hotkeyInWords } from '../../../app/commands/hotkey.ts';
import { changeListPlace, offerSearchField, useListPlace } from './listPlace.ts';

/** The search over all reflections and notes: finds while one types. Escape empties it, the down key goes to the finds. */
export function SearchField() {
  const { text } = useListPlace();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    return offerSearchField(() => {
      field.current?.focus();
      field.current?.select();
    });
  }, []);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape' && text !== '') changeListPlace({ text: '' });
    else if (event.key === 'ArrowDown') {
      document.querySelector<HTMLElement>('[data-row-target][tabindex="0"]')?.focus();
    } else return;
    event.preventDefault();
  }
  const clear = <CloseButton size="sm" aria-label="Clear the search" onClick={() => changeListPlace({ text: '' })} />;
  return (
    <Tooltip label={hotkeyInWords('mod+Shift+F')} openDelay={600}>
      <TextInput
        ref={field}
        flex={1}
        role="searchbox"
        aria-label="Search your reflections"
        placeholder="Search your reflections"
        autoComplete="off"
        spellCheck={false}
        maxLength={500}
        leftSection={<IconSearch size={18} aria-hidden />}
        rightSection={text === '' ? null : clear}
        value={text}
        onChange={(event) => changeListPlace({ text: event.currentTarget.value })}
        onKeyDown={onKeyDown}
      />
    </Tooltip>
  );
}
