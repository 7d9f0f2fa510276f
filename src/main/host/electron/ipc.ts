import { type IpcMainEvent, type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron';
import { electronChannels } from '../../../shared/wire.ts';
import { refuse } from '../carry.ts';
import { appUrl } from './preferences.ts';

/** Answers requests of one page, and of its main frame only. The one place that touches `ipcMain`. */
export interface PageIpc {
  stop(): void;
}

/**
 * Listens to a page. `answer` gets a request's text; `onListening` is called when the page wants its events. Every
 * message is checked for who sent it: https://www.electronjs.org/docs/latest/tutorial/security#17-validate-the-sender-of-all-ipc-messages
 */
export function listenToPage(
  contents: WebContents,
  answer: (text: unknown) => Promise<string>,
  onListening: () => void,
): PageIpc {
  const isOwn = (event: IpcMainEvent | IpcMainInvokeEvent) => isOwnFrame(event, contents);

  ipcMain.handle(electronChannels.request, (event, text: unknown) =>
    isOwn(event) ? answer(text) : refuse('forbidden', 'not the window'),
  );
  const listening = (event: IpcMainEvent) => {
    if (isOwn(event)) onListening();
  };
  ipcMain.on(electronChannels.listening, listening);
  return {
    stop() {
      ipcMain.removeHandler(electronChannels.request);
      ipcMain.off(electronChannels.listening, listening);
    },
  };
}

function isOwnFrame(event: IpcMainEvent | IpcMainInvokeEvent, contents: WebContents): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame === contents.mainFrame && frame.url.startsWith(appUrl);
}
