const isMac = navigator.platform.startsWith('Mac');

/** A hotkey as it is printed on this machine's keyboard: `⌘K` or `Ctrl+K`. */
export function hotkeyInWords(hotkey: string): string {
  const keys = hotkey.split('+').map((key) => {
    if (key === 'mod') return isMac ? '⌘' : 'Ctrl';
    if (key === 'shift') return isMac ? '⇧' : 'Shift';
    if (key === 'alt') return isMac ? '⌥' : 'Alt';
    return key;
  });
  return keys.join(isMac ? '' : '+');
}
