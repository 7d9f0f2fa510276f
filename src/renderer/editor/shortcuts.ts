const isMac = typeof navigator !== 'undefined' && /mac/iu.test(navigator.platform);

const MAC: Readonly<Record<string, string>> = { Mod: '⌘', Alt: '⌥', Shift: '⇧' };

/** A shortcut as this computer's keyboard writes it: `Mod-Shift-8` is ⌘⇧8 or Ctrl+Shift+8. */
export function shortcutText(keys: string): string {
  const parts = keys.split('-');
  if (isMac) return parts.map((part) => MAC[part] ?? part.toUpperCase()).join('');
  return parts.map((part) => (part === 'Mod' ? 'Ctrl' : part.length === 1 ? part.toUpperCase() : part)).join('+');
}

/** The same for `aria-keyshortcuts`. */
export function ariaShortcut(keys: string): string {
  return keys.replace('Mod', isMac ? 'Meta' : 'Control').replaceAll('-', '+');
}
