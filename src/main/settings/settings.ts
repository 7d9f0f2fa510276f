import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Settings, settingsSchema } from '../../shared/domain/settings.ts';

/** The app's settings, kept in `settings.json` beside the journals. */
export interface SettingsStore {
  get(): Settings;
  change(patch: Partial<Settings>): Settings;
}

/** Reads the file once. A missing or unreadable file means the defaults: nothing in it cannot be set again. */
export function openSettings(journalsFolder: string): SettingsStore {
  const file = join(journalsFolder, 'settings.json');
  let settings = settingsSchema.parse(readJson(file));
  return {
    get: () => settings,
    change(patch) {
      settings = settingsSchema.parse({ ...settings, ...patch });
      const fresh = `${file}.new`;
      writeFileSync(fresh, `${JSON.stringify(settings, null, 2)}\n`, { mode: 0o600 });
      renameSync(fresh, file);
      return settings;
    },
  };
}

function readJson(file: string): unknown {
  try {
    const parsed = settingsSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return parsed.success ? parsed.data : {};
  } catch {
    return {};
  }
}
