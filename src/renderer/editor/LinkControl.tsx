import { Button, Group, Popover, TextInput } from '@mantine/core';
import type { UseRovingIndexReturnValue } from '@mantine/hooks';
import { IconLink } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { type FormEvent, useEffect, useState } from 'react';
import { isSafeLink } from '../../shared/document/document.ts';
import { ToolbarButton } from './ToolbarButton.tsx';

export interface LinkControlProps {
  editor: Editor;
  /** The address of the link at the selection; empty for none. */
  href: string;
  opened: boolean;
  onOpened(opened: boolean): void;
  onOpenLink(url: string): void;
  item: ReturnType<UseRovingIndexReturnValue['getItemProps']>;
}

/** What a person types as an address: without a scheme it is a page, or, with an @, somebody's mail. */
function addressOf(typed: string): string {
  const address = typed.trim();
  if (/^[a-z][a-z0-9+.-]*:/iu.test(address)) return address;
  return /^[^\s@/]+@[^\s@/]+$/u.test(address) ? `mailto:${address}` : `https://${address}`;
}

function setLink(editor: Editor, href: string): void {
  const chain = editor.chain().focus().extendMarkRange('link');
  const { empty } = editor.state.selection;
  if (empty && !editor.isActive('link')) {
    chain
      .insertContent({ type: 'text', text: href.replace(/^mailto:/u, ''), marks: [{ type: 'link', attrs: { href } }] })
      .run();
  } else {
    chain.setLink({ href }).run();
  }
}

/** The link's address, in a popover. Enter saves a new address, and opens (through the app's question) an unchanged one. */
export function LinkControl({ editor, href, opened, onOpened, onOpenLink, item }: LinkControlProps) {
  const [typed, setTyped] = useState(href);
  const [refused, setRefused] = useState(false);
  const { onClick, ...roving } = item;

  useEffect(() => {
    if (!opened) return;
    setTyped(href);
    setRefused(false);
  }, [opened, href]);

  function close(): void {
    onOpened(false);
    editor.commands.focus();
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    const address = addressOf(typed);
    if (!isSafeLink(address)) {
      setRefused(true);
      return;
    }
    if (address === href) onOpenLink(address);
    else setLink(editor, address);
    close();
  }

  return (
    <Popover
      opened={opened}
      onChange={onOpened}
      onDismiss={close}
      trapFocus
      returnFocus={false}
      shadow="md"
      width={340}
      withinPortal
    >
      <Popover.Target>
        <ToolbarButton
          label="Link"
          icon={IconLink}
          keys="Mod-Shift-k"
          active={href !== ''}
          {...roving}
          onClick={(event) => {
            onClick(event);
            onOpened(!opened);
          }}
        />
      </Popover.Target>
      <Popover.Dropdown>
        <form onSubmit={submit}>
          <TextInput
            label="Address of the link"
            placeholder="https://"
            value={typed}
            error={refused ? 'Only https: and mailto: addresses can be linked.' : null}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              setRefused(false);
            }}
            data-autofocus
          />
          <Group mt="sm" gap="xs">
            <Button type="submit" size="xs">
              {href !== '' && addressOf(typed) === href ? 'Open' : 'Save'}
            </Button>
            {href !== '' && (
              <Button
                size="xs"
                variant="default"
                onClick={() => {
                  editor.chain().focus().extendMarkRange('link').unsetLink().run();
                  onOpened(false);
                }}
              >
                Remove link
              </Button>
            )}
          </Group>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
