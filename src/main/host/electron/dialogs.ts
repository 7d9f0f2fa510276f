import { type BrowserWindow, dialog } from 'electron';
import type { Dialogs } from '../host.ts';

/** The platform's own file dialogs, over the app's window. `chosen` is null where the user cancelled. */
export function nativeDialogs(window: () => BrowserWindow): Dialogs {
  return {
    async saveFile({ title, defaultPath, extension }) {
      const { canceled, filePath } = await dialog.showSaveDialog(window(), {
        title,
        defaultPath,
        filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
        properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
      });
      return canceled ? null : filePath;
    },
    async chooseFolder({ title, defaultPath }) {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title,
        defaultPath,
        properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    async chooseFile({ title, defaultPath, extensions }) {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title,
        defaultPath,
        filters: [{ name: extensions.map((one) => `.${one}`).join(', '), extensions }],
        properties: ['openFile', 'dontAddToRecent'],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
  };
}
