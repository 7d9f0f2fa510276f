import { useRovingIndex } from '@mantine/hooks';
import { RichTextEditor } from '@mantine/tiptap';
import {
  type Icon,
  IconArrowBackUp,
  IconArrowForwardUp,
  IconAt,
  IconBlockquote,
  IconBold,
  IconBookmark,
  IconH1,
  IconH2,
  IconH3,
  IconHighlight,
  IconItalic,
  IconList,
  IconListCheck,
  IconListNumbers,
  IconMinus,
  IconUnderline,
} from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import type { ChainedCommands } from './commands.ts';
import { startMention } from './extensions/mentioning.ts';
import { ImageControl } from './ImageControl.tsx';
import { LinkControl } from './LinkControl.tsx';
import { TableControl } from './TableControl.tsx';
import { ToolbarButton } from './ToolbarButton.tsx';
import { type ToolbarState, useToolbarState } from './toolbarState.ts';

/** Which of the toolbar's popovers is open. */
export type OpenPopover = 'link' | 'image' | null;

interface Tool {
  label: string;
  icon: Icon;
  keys?: string;
  active?: (state: ToolbarState) => boolean;
  inactive?: (state: ToolbarState) => boolean;
  run: (chain: ChainedCommands) => ChainedCommands;
}

const has = (names: string, name: string) => names.split(' ').includes(name);

const tools: Record<'headings' | 'marks' | 'blocks' | 'mention' | 'rule' | 'history', Tool[]> = {
  headings: ([1, 2, 3] as const).map((level) => ({
    label: `Heading ${level}`,
    icon: [IconH1, IconH2, IconH3][level - 1] ?? IconH3,
    keys: `Mod-Alt-${level}`,
    active: ({ heading }) => heading === level,
    run: (chain) => chain.toggleHeading({ level }),
  })),
  marks: [
    {
      label: 'Bold',
      icon: IconBold,
      keys: 'Mod-b',
      active: ({ marks }) => has(marks, 'bold'),
      run: (chain) => chain.toggleBold(),
    },
    {
      label: 'Italic',
      icon: IconItalic,
      keys: 'Mod-i',
      active: ({ marks }) => has(marks, 'italic'),
      run: (chain) => chain.toggleItalic(),
    },
    {
      label: 'Underline',
      icon: IconUnderline,
      keys: 'Mod-u',
      active: ({ marks }) => has(marks, 'underline'),
      run: (chain) => chain.toggleUnderline(),
    },
    {
      label: 'Highlight',
      icon: IconHighlight,
      keys: 'Mod-Shift-h',
      active: ({ marks }) => has(marks, 'highlight'),
      run: (chain) => chain.toggleHighlight(),
    },
  ],
  blocks: [
    {
      label: 'Bullet list',
      icon: IconList,
      keys: 'Mod-Shift-8',
      active: ({ blocks }) => has(blocks, 'bulletList'),
      run: (chain) => chain.toggleBulletList(),
    },
    {
      label: 'Numbered list',
      icon: IconListNumbers,
      keys: 'Mod-Shift-7',
      active: ({ blocks }) => has(blocks, 'orderedList'),
      run: (chain) => chain.toggleOrderedList(),
    },
    {
      label: 'Task list',
      icon: IconListCheck,
      keys: 'Mod-Shift-9',
      active: ({ blocks }) => has(blocks, 'taskList'),
      run: (chain) => chain.toggleTaskList(),
    },
    {
      label: 'Quotation',
      icon: IconBlockquote,
      keys: 'Mod-Shift-b',
      active: ({ blocks }) => has(blocks, 'blockquote'),
      run: (chain) => chain.toggleBlockquote(),
    },
  ],
  mention: [
    {
      label: 'Mention a client',
      icon: IconAt,
      keys: '@',
      run: (chain) => chain.command(({ tr }) => startMention(tr)),
    },
  ],
  rule: [{ label: 'Horizontal rule', icon: IconMinus, run: (chain) => chain.setHorizontalRule() }],
  history: [
    {
      label: 'Undo',
      icon: IconArrowBackUp,
      keys: 'Mod-z',
      inactive: ({ undo }) => !undo,
      run: (chain) => chain.undo(),
    },
    {
      label: 'Redo',
      icon: IconArrowForwardUp,
      keys: 'Mod-Shift-z',
      inactive: ({ redo }) => !redo,
      run: (chain) => chain.redo(),
    },
  ],
};

const count = Object.values(tools).flat().length + 4;

export interface ToolbarProps {
  editor: Editor;
  open: OpenPopover;
  onOpen(popover: OpenPopover): void;
  onFiles(files: readonly File[]): void;
  onOpenLink(url: string): void;
  /** Uses the selection as evidence, or changes what the passage at the caret speaks for. Absent where the text is none. */
  onEvidence?(): void;
}

/** The formatting toolbar: one tab stop, arrow keys inside (WAI-ARIA's toolbar pattern), Escape back to the text. */
export function Toolbar({ editor, open, onOpen, onFiles, onOpenLink, onEvidence }: ToolbarProps) {
  const state = useToolbarState(editor);
  const { getItemProps } = useRovingIndex({ total: onEvidence ? count : count - 1 });
  let index = 0;
  const item = () => getItemProps({ index: index++ });

  const group = (name: keyof typeof tools) =>
    tools[name].map(({ label, icon, keys, active, inactive, run }) => {
      const { onClick, ...roving } = item();
      return (
        <ToolbarButton
          key={label}
          label={label}
          icon={icon}
          keys={keys}
          active={active?.(state)}
          inactive={inactive?.(state)}
          {...roving}
          onClick={(event) => {
            onClick(event);
            run(editor.chain().focus()).run();
          }}
        />
      );
    });

  const evidenceButton = () => {
    const { onClick, ...roving } = item();
    return (
      <ToolbarButton
        label="Use as evidence"
        icon={IconBookmark}
        keys="Mod-e"
        {...roving}
        onClick={(event) => {
          onClick(event);
          onEvidence?.();
        }}
      />
    );
  };

  return (
    <RichTextEditor.Toolbar
      sticky
      role="toolbar"
      aria-label="Formatting"
      className="editor-toolbar"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && open === null) editor.commands.focus();
      }}
    >
      <div className="editor-tools">{group('headings')}</div>
      <div className="editor-tools">{group('marks')}</div>
      <div className="editor-tools">{group('blocks')}</div>
      <div className="editor-tools">
        {onEvidence ? evidenceButton() : null}
        {group('mention')}
        <LinkControl
          editor={editor}
          href={state.link}
          opened={open === 'link'}
          onOpened={(opened) => onOpen(opened ? 'link' : null)}
          onOpenLink={onOpenLink}
          item={item()}
        />
        <TableControl editor={editor} active={has(state.blocks, 'table')} item={item()} />
        {group('rule')}
        <ImageControl
          editor={editor}
          alt={state.imageAlt}
          opened={open === 'image'}
          onOpened={(opened) => onOpen(opened ? 'image' : null)}
          onFiles={onFiles}
          item={item()}
        />
      </div>
      <div className="editor-tools">{group('history')}</div>
    </RichTextEditor.Toolbar>
  );
}
