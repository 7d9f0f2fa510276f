import { Button, Group, Popover, Stack, Text, VisuallyHidden } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useEffect, useRef } from 'react';
import type { NamedClient } from '../../shared/document/realNames.ts';
import { closeOffer, leaveName, type NameOffer, offerIn, placesOf, replaceNames } from './extensions/realNames.ts';
import { shortcutText } from './shortcuts.ts';
import { TextAnchor } from './TextAnchor.tsx';

interface RealNameOfferProps {
  editor: Editor;
}

const alternatives = new Intl.ListFormat('en-GB', { type: 'disjunction' });

function whoIs({ clients }: NameOffer): string {
  return `This may tell who ${alternatives.format(clients.map(({ codeName }) => codeName))} is.`;
}

/** What may be done about a real name at the caret: its client's mention in its place, here or everywhere, or nothing. */
export function RealNameOffer({ editor }: RealNameOfferProps) {
  const offer = useEditorState({ editor, selector: ({ editor: current }) => offerIn(current.state) });
  const quiet = offer !== null && !offer.entered;
  return (
    <>
      <VisuallyHidden aria-live="polite">
        {quiet ? `${whoIs(offer)} ${shortcutText('Alt-Enter')} to replace the name.` : ''}
      </VisuallyHidden>
      {offer === null ? null : <OpenOffer key={offer.from} editor={editor} offer={offer} />}
    </>
  );
}

function OpenOffer({ editor, offer }: RealNameOfferProps & { offer: NameOffer }) {
  const { from, to, name, clients, entered } = offer;
  const places = placesOf(editor.state, name);
  const first = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (entered) first.current?.focus();
  }, [entered]);

  function replace(where: { from: number; to: number }[], client: NamedClient): void {
    editor.view.dispatch(replaceNames(editor.state, where, client));
    editor.view.focus();
  }

  function leave(): void {
    leaveName(editor.view, name);
    editor.view.focus();
  }

  function close(): void {
    closeOffer(editor.view);
    if (entered) editor.view.focus();
  }

  return (
    <Popover
      opened
      onDismiss={close}
      trapFocus={entered}
      withRoles={false}
      position="bottom-start"
      shadow="md"
      width={320}
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <TextAnchor editor={editor} at={from} />
      </Popover.Target>
      <Popover.Dropdown
        className="name-offer"
        role="dialog"
        aria-label="A real name"
        onMouseDown={(event) => event.preventDefault()}
      >
        <Stack gap="xs">
          <Text size="sm">{whoIs(offer)}</Text>
          <Group gap="xs">
            {clients.map((client, index) => (
              <Button
                key={client.clientId}
                ref={index === 0 ? first : undefined}
                size="xs"
                onClick={() => replace([{ from, to }], client)}
              >
                Replace by {client.codeName}
              </Button>
            ))}
            {places.length > 1
              ? clients.map((client) => (
                  <Button key={client.clientId} size="xs" variant="default" onClick={() => replace(places, client)}>
                    {clients.length === 1 ? 'Everywhere in this text' : `${client.codeName} everywhere`}
                  </Button>
                ))
              : null}
            <Button size="xs" variant="subtle" onClick={leave}>
              Leave it
            </Button>
          </Group>
          {entered ? null : (
            <Text size="xs" c="dimmed">
              {shortcutText('Alt-Enter')} to choose by keyboard
            </Text>
          )}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
