import { Combobox, useCombobox, VisuallyHidden } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { closeSuggesting, mentionClient, type Suggesting, suggestingIn } from './extensions/mentioning.ts';
import { TextAnchor } from './TextAnchor.tsx';

interface MentionListProps {
  editor: Editor;
}

function announced({ options, more }: Suggesting): string {
  if (options.length === 0) return 'No clients yet.';
  const count = options.length + more;
  return `${count} ${count === 1 ? 'client' : 'clients'}. Arrow keys choose one, Enter mentions them, Escape closes.`;
}

/** The clients that are offered while one types `@`; the focus stays in the text, which says what is chosen. */
export function MentionList({ editor }: MentionListProps) {
  const open = useEditorState({ editor, selector: ({ editor: current }) => suggestingIn(current.state) });
  return (
    <>
      <VisuallyHidden aria-live="polite">{open === null ? '' : announced(open)}</VisuallyHidden>
      {open === null ? null : <OpenList key={open.from} editor={editor} open={open} />}
    </>
  );
}

function OpenList({ editor, open }: MentionListProps & { open: Suggesting }) {
  const { from, listId, options, more, chosen } = open;
  const store = useCombobox({ opened: true, onDropdownClose: () => closeSuggesting(editor.view) });
  return (
    <Combobox
      store={store}
      position="bottom-start"
      width={260}
      shadow="md"
      keepMounted={false}
      onOptionSubmit={(id) => {
        const client = options.find((option) => option.id === id);
        if (client) mentionClient(editor.view, client);
      }}
    >
      <Combobox.DropdownTarget>
        <TextAnchor editor={editor} at={from} />
      </Combobox.DropdownTarget>
      <Combobox.Dropdown>
        <Combobox.Options id={listId} aria-label="Clients to mention" hidden={options.length === 0}>
          {options.map(({ id, codeName }, index) => (
            <Combobox.Option
              key={id}
              id={`${listId}-${index}`}
              value={id}
              active={index === chosen}
              aria-selected={index === chosen}
              className="mention-option"
            >
              {codeName}
            </Combobox.Option>
          ))}
        </Combobox.Options>
        {options.length === 0 ? <Combobox.Empty>No clients yet. Add one under Practice.</Combobox.Empty> : null}
        {more > 0 ? <Combobox.Footer fz="xs">{more} more: type part of the code name.</Combobox.Footer> : null}
      </Combobox.Dropdown>
    </Combobox>
  );
}
