import { Button, Group, Popover, Stack, Text, VisuallyHidden } from '@mantine/core';
import { IconBookmark } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { askForEvidence, type Bubble, bubbleIn, closeBubble } from './extensions/evidenceBubble.ts';
import { offerIn } from './extensions/realNames.ts';
import type { EditorHost } from './host.ts';
import { shortcutText } from './shortcuts.ts';
import { TextAnchor } from './TextAnchor.tsx';

interface EvidenceBubbleProps {
  editor: Editor;
  host: EditorHost;
}

/** At the selection: to use it as evidence. At a passage: what it speaks for, and to change or drop it. */
export function EvidenceBubble({ editor, host }: EvidenceBubbleProps) {
  const bubble = useEditorState({
    editor,
    // What may be done about a real name comes first.
    selector: ({ editor: { state } }) => (offerIn(state) === null ? bubbleIn(state) : null),
  });
  const isAtPassage = bubble !== null && bubble.ids.length > 0;
  return (
    <>
      <VisuallyHidden aria-live="polite">
        {isAtPassage ? `${wordsOf(bubble, host).join('. ')}. ${shortcutText('Mod-e')} to change it.` : ''}
      </VisuallyHidden>
      {bubble === null ? null : <OpenBubble key={bubble.at} editor={editor} host={host} bubble={bubble} />}
    </>
  );
}

function wordsOf({ ids }: Bubble, host: EditorHost): string[] {
  return host.evidence().flatMap(({ id, words }) => (ids.includes(id) ? [`Evidence: ${words}`] : []));
}

function OpenBubble({ editor, host, bubble }: EvidenceBubbleProps & { bubble: Bubble }) {
  const passages = host.evidence().filter(({ id }) => bubble.ids.includes(id));
  return (
    <Popover
      opened
      onDismiss={() => closeBubble(editor.view)}
      trapFocus={false}
      withRoles={false}
      position="top-start"
      shadow="md"
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <TextAnchor editor={editor} at={bubble.at} />
      </Popover.Target>
      <Popover.Dropdown
        className="evidence-bubble"
        role="group"
        aria-label="Evidence"
        p={passages.length > 0 ? 'xs' : 4}
        maw={360}
        onMouseDown={(event) => event.preventDefault()}
      >
        {passages.length === 0 ? (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconBookmark size={15} />}
            onClick={() => askForEvidence(editor.state, host)}
          >
            Use as evidence… ({shortcutText('Mod-e')})
          </Button>
        ) : (
          <Stack gap="xs">
            {passages.map(({ id, words }) => (
              <Stack key={id} gap={4}>
                <Text size="sm">{words}</Text>
                <Group gap={4}>
                  <Button size="compact-sm" variant="light" onClick={() => host.changeEvidence(id)}>
                    Change…
                  </Button>
                  <Button size="compact-sm" variant="subtle" color="gray" onClick={() => host.dropEvidence(id)}>
                    Drop
                  </Button>
                </Group>
              </Stack>
            ))}
          </Stack>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
