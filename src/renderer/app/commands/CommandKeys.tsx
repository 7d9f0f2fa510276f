import { type HotkeyItem, useHotkeys } from '@mantine/hooks';
import { useAllCommands } from './commands.ts';

/** Puts every command's key to work, inside text fields and the editor too. */
export function CommandKeys() {
  const commands = useAllCommands();
  const keys = commands.flatMap(({ hotkey, run }): HotkeyItem[] =>
    // With Alt a Mac types other letters: there the key counts, not what it writes.
    hotkey ? [[hotkey, run, { preventDefault: true, usePhysicalKeys: hotkey.includes('alt') }]] : [],
  );
  useHotkeys(keys, [], true);
  return null;
}
