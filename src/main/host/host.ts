import type { AppEvent, RequestHandler } from '../../shared/message.ts';

/** Undoes a subscription. */
export type Unsubscribe = () => void;

/**
 * What the product needs of the shell it runs in. Two implementations, `electron/` and `browser/`; one conformance
 * suite in `tests/hosts`. Everything that can be decided without the shell is decided elsewhere.
 */
export interface Host {
  readonly name: 'electron' | 'browser';
  /** Where journals are kept unless the user says otherwise; exists and is private to the user (mode 0700). */
  readonly journalsFolder: string;
  /** A folder that the user knows, offered first when saving: the documents or home folder. */
  readonly documentsFolder: string;
  /** Native file dialogs, or null where the renderer shows the app's own. */
  readonly dialogs: Dialogs | null;

  /** Opens the app's one window; every request that comes from its own frame and origin goes to `handle`. */
  openWindow(handle: RequestHandler): Promise<AppWindow>;
  /** Starts a journal process: `out/main/journal.js` in a process of its own. */
  startJournalProcess(): JournalChannel;
  /**
   * Prints a whole HTML document (no script runs in it, images as data: only) on A4 and returns the PDF's bytes. Where
   * it cannot be complete before it is laid out, `completed` is given a draft of the PDF, without tags and bookmarks, and
   * gives the HTML that is printed instead.
   */
  printToPdf(html: string, completed?: (draft: Uint8Array) => Promise<string>): Promise<Uint8Array>;
  /** Seconds since the user's last key or pointer, by a monotonic clock. */
  idleSeconds(): number;
  /** Called when the machine is about to sleep or has slept, or the screen was locked. */
  onSuspend(listener: () => void): Unsubscribe;
  /** Called when another start of the app asks for the window; the host has brought it to the front. */
  onSecondStart(listener: () => void): Unsubscribe;
  /** Ends the shell and every process it started. Resolves when they are gone. */
  quit(): Promise<void>;
}

/** The app's window. Its title is always the product's name: no content. */
export interface AppWindow {
  send(event: AppEvent): void;
  /** Starts the page anew with nothing of the old one in memory: after a lock. */
  reload(): Promise<void>;
  /** Brings the window to the front. */
  focus(): void;
  /** Called when the user asks to close the window, before it closes; the window stays until the promise settles. */
  onCloseRequested(listener: () => Promise<void>): Unsubscribe;
  /** Called once when the window is gone. */
  onClosed(listener: () => void): Unsubscribe;
}

/** Native dialogs. Each returns the chosen path, or null where the user cancelled. */
export interface Dialogs {
  saveFile(options: { title: string; defaultPath: string; extension: string }): Promise<string | null>;
  chooseFolder(options: { title: string; defaultPath: string }): Promise<string | null>;
  chooseFile(options: { title: string; defaultPath: string; extensions: string[] }): Promise<string | null>;
}

/** A pipe to a journal process: JSON in, JSON out. */
export interface JournalChannel {
  readonly pid: number | undefined;
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): Unsubscribe;
  /** Called once when the process is gone, whatever ended it. */
  onExit(listener: (code: number | null) => void): Unsubscribe;
  /** Ends the process at once. */
  kill(): void;
}
