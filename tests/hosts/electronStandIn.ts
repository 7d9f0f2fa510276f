import { fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { resolve } from 'node:path';
import type { BrowserWindowConstructorOptions, CustomScheme, MenuItemConstructorOptions } from 'electron';

/**
 * Stands for the `electron` module where its runtime cannot be had. It models what the host uses of it, as its
 * documentation says, and refuses what Electron refuses: a channel without a handler, a scheme that nobody serves, a
 * call that comes too early or to something that was destroyed. It shows that the host uses Electron rightly; that
 * Electron does as it says is for the same suite to show where the runtime is.
 */
export const record = {
  sandboxEnabled: false,
  schemes: [] as CustomScheme[],
  switches: [] as string[],
  windows: [] as BrowserWindow[],
  menu: [] as MenuItemConstructorOptions[],
  quits: 0,
  exits: [] as number[],
  idleSeconds: 0,
  dialogs: [] as unknown[],
  dialogAnswer: { canceled: true, filePath: '', filePaths: [] as string[] },
  forked: [] as {
    script: string;
    options: { env?: Record<string, string>; serviceName?: string; execArgv?: string[] };
  }[],
};

/** What runs a preload script in a page that is being loaded; the test sets it. */
let runPreload: () => Promise<void> = async () => undefined;
export function setPreload(run: () => Promise<void>): void {
  runPreload = run;
}

let nextId = 1;
let page: Page | undefined;

/** The one page with a preload script. */
export function currentPage(): Page {
  if (!page) throw new Error('no page is loaded');
  return page;
}

class Page {
  readonly processId = nextId++;
  readonly frame: Frame;
  readonly world: Record<string, unknown> = {};
  readonly listeners = new EventEmitter();
  readonly contents: WebContents;
  constructor(contents: WebContents, url: string) {
    this.contents = contents;
    this.frame = { url };
  }
}

interface Frame {
  url: string;
}

class Preventable {
  defaultPrevented = false;
  preventDefault(): void {
    this.defaultPrevented = true;
  }
}

class App extends EventEmitter {
  isPackaged = false;
  private ready = false;
  commandLine = {
    appendSwitch: (name: string, value?: string) => {
      this.early('appendSwitch');
      record.switches.push(value === undefined ? name : `${name}=${value}`);
    },
  };
  early(call: string): void {
    if (this.ready) throw new Error(`${call} must be called before the app is ready`);
  }
  late(call: string): void {
    if (!this.ready) throw new Error(`${call} can only be called after the app is ready`);
  }
  enableSandbox(): void {
    this.early('enableSandbox');
    record.sandboxEnabled = true;
  }
  async whenReady(): Promise<void> {
    await new Promise((done) => setTimeout(done, 5));
    this.ready = true;
  }
  quit(): void {
    record.quits += 1;
  }
  exit(code = 0): void {
    record.exits.push(code);
  }
}
export const app = new App();

export const protocol = {
  registerSchemesAsPrivileged(schemes: CustomScheme[]): void {
    app.early('registerSchemesAsPrivileged');
    if (record.schemes.length > 0) throw new Error('registerSchemesAsPrivileged can be called only once');
    record.schemes.push(...schemes);
  },
};

type Answer = (request: Request) => Response | Promise<Response>;
type BeforeRequest = (details: { url: string }, decide: (answer: { cancel: boolean }) => void) => void;
type PermissionRequest = (
  contents: { id: number },
  permission: string,
  decide: (granted: boolean) => void,
  details: { requestingUrl: string },
) => void;

export class Session extends EventEmitter {
  readonly name: string;
  readonly answers = new Map<string, Answer>();
  beforeRequest: BeforeRequest | undefined;
  permissionRequest: PermissionRequest | undefined;
  permissionCheck: ((contents: { id: number } | null, permission: string, origin: string) => boolean) | undefined;
  devicePermission: (() => boolean) | undefined;
  displayMedia: ((request: object, decide: (streams: null) => void) => void) | undefined;
  usbClasses: ((details: { protectedClasses: string[] }) => string[]) | undefined;
  bluetooth: ((details: object, decide: (answer: { confirmed: boolean }) => void) => void) | undefined;
  spellChecker = true;
  dictionaryUrl = 'https://redirector.gvt1.com/edgedl/chrome/dict/';
  proxy: { proxyRules?: string } = {};
  constructor(name: string) {
    super();
    this.name = name;
  }
  protocol = {
    handle: (scheme: string, answer: Answer) => {
      if (this.answers.has(scheme)) throw new Error(`the protocol ${scheme} is handled already`);
      if (!record.schemes.some((one) => one.scheme === scheme)) throw new Error(`${scheme} is not a registered scheme`);
      this.answers.set(scheme, answer);
    },
  };
  webRequest = {
    onBeforeRequest: (listener: BeforeRequest) => {
      this.beforeRequest = listener;
    },
  };
  setPermissionRequestHandler = (handler: PermissionRequest) => {
    this.permissionRequest = handler;
  };
  setPermissionCheckHandler = (handler: Session['permissionCheck']) => {
    this.permissionCheck = handler;
  };
  setDevicePermissionHandler = (handler: Session['devicePermission']) => {
    this.devicePermission = handler;
  };
  setDisplayMediaRequestHandler = (handler: Session['displayMedia']) => {
    this.displayMedia = handler;
  };
  setUSBProtectedClassesHandler = (handler: Session['usbClasses']) => {
    this.usbClasses = handler;
  };
  setBluetoothPairingHandler = (handler: Session['bluetooth']) => {
    this.bluetooth = handler;
  };
  setSpellCheckerEnabled(enabled: boolean): void {
    this.spellChecker = enabled;
  }
  setSpellCheckerDictionaryDownloadURL(url: string): void {
    this.dictionaryUrl = url;
  }
  async setProxy(proxy: Session['proxy']): Promise<void> {
    this.proxy = proxy;
  }

  /** A request of a page's, as the network service would treat it. */
  async fetch(url: string): Promise<Response> {
    let cancelled = false;
    this.beforeRequest?.({ url }, ({ cancel }) => {
      cancelled = cancel;
    });
    if (cancelled) throw new Error(`ERR_BLOCKED_BY_CLIENT (-20) loading '${url}'`);
    const answer = this.answers.get(new URL(url).protocol.slice(0, -1));
    if (!answer) throw new Error(`ERR_UNKNOWN_URL_SCHEME (-301) loading '${url}'`);
    return answer(new Request(url));
  }
}

const sessions = new Map<string, Session>();
export const session = {
  fromPartition(name: string, options: { cache: boolean }): Session {
    app.late('fromPartition');
    if (name.startsWith('persist:') || options.cache) throw new Error('this session would write to the disk');
    const found = sessions.get(name) ?? new Session(name);
    sessions.set(name, found);
    return found;
  },
};

class WebContents extends EventEmitter {
  readonly id = nextId++;
  readonly options: BrowserWindowConstructorOptions;
  webRtcPolicy = 'default';
  private openHandler: ((details: { url: string }) => { action: string }) | undefined;
  private url = '';
  private body = '';
  private gone = false;
  private dying = false;
  constructor(options: BrowserWindowConstructorOptions) {
    super();
    this.options = options;
    app.emit('web-contents-created', {}, this);
  }
  get session(): Session {
    return this.options.webPreferences?.session as unknown as Session;
  }
  get mainFrame(): Frame | undefined {
    return page?.contents === this ? page.frame : undefined;
  }
  getURL(): string {
    return this.url;
  }
  getBody(): string {
    return this.body;
  }
  async loadURL(url: string): Promise<void> {
    if (this.dying) throw new Error(`ERR_ABORTED (-3) loading '${url}'`);
    const response = await this.session.fetch(url);
    this.url = url;
    this.body = await response.text();
    this.gone = false;
    if (this.options.webPreferences?.preload === undefined) return;
    page = new Page(this, url);
    await runPreload();
  }
  send(channel: string, ...args: unknown[]): void {
    if (this.gone) throw new Error('Render frame was disposed before WebFrameMain could be accessed');
    if (page?.contents === this) page.listeners.emit(channel, {}, ...structuredClone(args));
  }
  forcefullyCrashRenderer(): void {
    this.dying = true;
    // Ending a process takes its time.
    setTimeout(() => {
      this.dying = false;
      this.gone = true;
      if (page?.contents === this) page = undefined;
      this.emit('render-process-gone', {}, { reason: 'killed', exitCode: 9 });
    }, 10);
  }
  setWindowOpenHandler(handler: WebContents['openHandler']): void {
    this.openHandler = handler;
  }
  setWebRTCIPHandlingPolicy(policy: string): void {
    this.webRtcPolicy = policy;
  }
  async printToPDF(): Promise<Uint8Array> {
    return Buffer.from(`%PDF-1.4\n${this.body.length}\n%%EOF`);
  }

  /** The page tries to leave by script. Electron asks `will-navigate` and `will-frame-navigate` first. */
  tryNavigation(url: string): void {
    for (const name of ['will-frame-navigate', 'will-navigate']) {
      const event = Object.assign(new Preventable(), { url });
      this.emit(name, event);
      if (event.defaultPrevented) return;
    }
    this.url = url;
  }
  tryPopup(url: string): void {
    if (this.openHandler?.({ url }).action !== 'deny') record.windows.push(new BrowserWindow({}));
  }
  /** Whether a listener stands in the way of an event that can be prevented. */
  isPrevented(name: string): boolean {
    const event = new Preventable();
    this.emit(name, event);
    return event.defaultPrevented;
  }
}

export class BrowserWindow extends EventEmitter {
  readonly webContents: WebContents;
  readonly options: BrowserWindowConstructorOptions;
  contentProtection = false;
  shown = 0;
  private title: string;
  private destroyed = false;
  constructor(options: BrowserWindowConstructorOptions) {
    super();
    app.late('new BrowserWindow');
    this.options = options;
    this.title = options.title ?? 'Electron';
    this.webContents = new WebContents(options);
    record.windows.push(this);
  }
  private alive(): void {
    if (this.destroyed) throw new TypeError('Object has been destroyed');
  }
  async loadURL(url: string): Promise<void> {
    this.alive();
    await this.webContents.loadURL(url);
  }
  /** What the window would show once a page has named itself. */
  getTitle(): string {
    const event = new Preventable();
    this.emit('page-title-updated', event, 'another title');
    return event.defaultPrevented ? this.title : 'another title';
  }
  setContentProtection(enabled: boolean): void {
    this.contentProtection = enabled;
  }
  isMinimized(): boolean {
    return false;
  }
  isDestroyed(): boolean {
    return this.destroyed;
  }
  restore(): void {
    this.alive();
  }
  show(): void {
    this.alive();
    this.shown += 1;
  }
  focus(): void {
    this.alive();
  }
  /** As a click on the window's button. */
  close(): void {
    this.alive();
    const event = new Preventable();
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }
  destroy(): void {
    this.alive();
    this.destroyed = true;
    if (page?.contents === this.webContents) page = undefined;
    record.windows.splice(record.windows.indexOf(this), 1);
    this.emit('closed');
    if (record.windows.length === 0) app.emit('window-all-closed');
  }
}

type Invoked = (event: { senderFrame: Frame | null }, ...args: unknown[]) => unknown;
const handlers = new Map<string, Invoked>();

export const ipcMain = Object.assign(new EventEmitter(), {
  handle(channel: string, handler: Invoked): void {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  },
  removeHandler: (channel: string) => handlers.delete(channel),
});

/** A message from a frame, through the clone that Electron makes. */
export async function invokeFrom(senderFrame: Frame | null, channel: string, ...args: unknown[]): Promise<unknown> {
  const handler = handlers.get(channel);
  if (!handler) throw new Error(`Error occurred in handler for '${channel}': No handler registered for '${channel}'`);
  return structuredClone(await handler({ senderFrame }, ...structuredClone(args)));
}

export const ipcRenderer = {
  invoke: (channel: string, ...args: unknown[]) => invokeFrom(currentPage().frame, channel, ...args),
  send: (channel: string, ...args: unknown[]) =>
    void ipcMain.emit(channel, { senderFrame: currentPage().frame }, ...structuredClone(args)),
  on: (channel: string, listener: (...args: unknown[]) => void) => void currentPage().listeners.on(channel, listener),
};

export const contextBridge = {
  exposeInMainWorld(key: string, api: Record<string, unknown>): void {
    const { world } = currentPage();
    if (key in world) throw new Error(`Cannot bind an API on top of an existing property on the window object`);
    for (const value of Object.values(api)) if (typeof value !== 'function') structuredClone(value);
    world[key] = api;
  },
};

export const Menu = {
  buildFromTemplate: (template: MenuItemConstructorOptions[]) => template,
  setApplicationMenu: (template: MenuItemConstructorOptions[]) => {
    record.menu = template;
  },
};

export const dialog = {
  async showSaveDialog(_window: BrowserWindow, options: unknown) {
    record.dialogs.push(options);
    return record.dialogAnswer;
  },
  async showOpenDialog(_window: BrowserWindow, options: unknown) {
    record.dialogs.push(options);
    return record.dialogAnswer;
  },
};

export const powerMonitor = Object.assign(new EventEmitter(), { getSystemIdleTime: () => record.idleSeconds });

export const utilityProcess = {
  fork(script: string, args: string[], options: (typeof record.forked)[number]['options']) {
    app.late('utilityProcess.fork');
    record.forked.push({ script, options });
    const shim = resolve('tests/hosts/fixture/parentPort.mjs');
    const child = fork(script, args, {
      env: options.env,
      execArgv: [...(options.execArgv ?? []), `--import=${shim}`],
      serialization: 'advanced',
    });
    const utility = Object.assign(new EventEmitter(), {
      pid: child.pid,
      postMessage: (message: unknown) => void child.send(message as object),
      kill: () => child.kill(),
    });
    child.on('message', (message) => utility.emit('message', message));
    child.on('exit', (code) => utility.emit('exit', code ?? 15));
    return utility;
  },
};
