/** A key of the editor, which is no command of the palette. */
interface WritingKey {
  label: string;
  /** Mantine's notation. */
  hotkey: string;
}

/** The keys that work in a reflection's text. */
export const writingKeys: readonly WritingKey[] = [
  { label: 'Bold', hotkey: 'mod+B' },
  { label: 'Italic', hotkey: 'mod+I' },
  { label: 'Underline', hotkey: 'mod+U' },
  { label: 'Highlight', hotkey: 'mod+shift+H' },
  { label: 'Heading 1, 2 or 3', hotkey: 'mod+alt+1' },
  { label: 'List', hotkey: 'mod+shift+8' },
  { label: 'Numbered list', hotkey: 'mod+shift+7' },
  { label: 'Task list', hotkey: 'mod+shift+9' },
  { label: 'Quote', hotkey: 'mod+shift+B' },
  { label: 'Link', hotkey: 'mod+shift+K' },
  { label: 'Mention a client', hotkey: '@' },
  { label: 'Use as evidence', hotkey: 'mod+E' },
  { label: 'What to do about a real name', hotkey: 'alt+Enter' },
  { label: 'Undo', hotkey: 'mod+Z' },
  { label: 'Redo', hotkey: 'mod+shift+Z' },
  { label: 'Next stage', hotkey: 'mod+alt+↓' },
  { label: 'Previous stage', hotkey: 'mod+alt+↑' },
  { label: 'To the toolbar', hotkey: 'alt+F10' },
];

/** What turns into formatting while it is typed at the start of a line, or around words. */
export const markdownKeys: readonly { label: string; typed: string }[] = [
  { label: 'Heading', typed: '# ' },
  { label: 'List', typed: '- ' },
  { label: 'Numbered list', typed: '1. ' },
  { label: 'Task', typed: '[ ] ' },
  { label: 'Quote', typed: '> ' },
  { label: 'Line across', typed: '---' },
  { label: 'Bold', typed: '**words**' },
  { label: 'Italic', typed: '*words*' },
  { label: 'Highlight', typed: '==words==' },
];
