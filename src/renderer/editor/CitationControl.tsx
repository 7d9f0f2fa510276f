import { Button, Group, Popover, Select, Text, TextInput } from '@mantine/core';
import type { UseRovingIndexReturnValue } from '@mantine/hooks';
import { IconQuote } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { type FormEvent, useEffect, useState } from 'react';
import { citationText } from '../../shared/domain/source.ts';
import type { CitableSource } from './host.ts';
import { ToolbarButton } from './ToolbarButton.tsx';
import type { ToolbarState } from './toolbarState.ts';

export interface CitationControlProps {
  editor: Editor;
  sources: readonly CitableSource[];
  /** The citation that is selected; null for none. */
  selected: ToolbarState['citation'];
  opened: boolean;
  onOpened(opened: boolean): void;
  item: ReturnType<UseRovingIndexReturnValue['getItemProps']>;
}

/** So many are offered at a time; typing finds the others. */
const OFFERED = 50;

/** Picks a source and its pages for a citation at the caret; with a citation selected, changes it. */
export function CitationControl({ editor, sources, selected, opened, onOpened, item }: CitationControlProps) {
  const [sourceId, setSourceId] = useState<string | null>(null);
  const [pages, setPages] = useState('');
  const { onClick, ...roving } = item;
  const [selectedId, selectedPages] = selected?.split('|') ?? [];

  useEffect(() => {
    if (!opened) return;
    setSourceId(selectedId ?? null);
    setPages(selectedPages ?? '');
  }, [opened, selectedId, selectedPages]);

  const source = sources.find(({ id }) => id === sourceId);

  function close(): void {
    onOpened(false);
    editor.commands.focus();
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (source === undefined) return;
    const attrs = { sourceId: source.id, words: source.words, pages: pages.trim().replaceAll('|', ' ') };
    if (selected === null) editor.chain().focus().insertContent({ type: 'citation', attrs }).run();
    else editor.chain().focus().updateAttributes('citation', attrs).run();
    onOpened(false);
  }

  return (
    <Popover
      opened={opened}
      onChange={onOpened}
      onDismiss={close}
      trapFocus
      returnFocus={false}
      shadow="md"
      width={380}
      withinPortal
    >
      <Popover.Target>
        <ToolbarButton
          label={selected === null ? 'Cite a source' : 'Change the citation'}
          icon={IconQuote}
          keys="Mod-Alt-c"
          {...roving}
          onClick={(event) => {
            onClick(event);
            onOpened(!opened);
          }}
        />
      </Popover.Target>
      <Popover.Dropdown>
        {sources.length === 0 ? (
          <Text size="sm">
            The library of sources is empty. Add what you have read there (“Sources” in the palette), and cite it here.
          </Text>
        ) : (
          <form onSubmit={submit}>
            <Select
              label="Source"
              placeholder="Author, year or title"
              searchable
              data-autofocus
              limit={OFFERED}
              comboboxProps={{ withinPortal: false }}
              // What scrolls is the list itself, which its field controls: a part between them would be in the way.
              withScrollArea={false}
              styles={{ options: { maxHeight: 220, overflowY: 'auto' } }}
              nothingFoundMessage="Not in the library"
              data={sources.map(({ id, words, title }) => ({ value: id, label: `${words} · ${title}` }))}
              value={source === undefined ? null : sourceId}
              onChange={setSourceId}
            />
            <TextInput
              label="Pages"
              description="Where a passage is quoted or meant."
              placeholder="e.g. 21 or 21–24"
              mt="xs"
              maxLength={60}
              value={pages}
              onChange={(event) => setPages(event.currentTarget.value)}
            />
            <Group mt="sm" justify="space-between" wrap="nowrap">
              <Text size="sm" c="dimmed">
                {source === undefined ? '' : citationText(source.words, pages)}
              </Text>
              <Button type="submit" size="xs" disabled={source === undefined}>
                {selected === null ? 'Insert' : 'Change'}
              </Button>
            </Group>
          </form>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
