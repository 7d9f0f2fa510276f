import { type Session, session } from 'electron';
import { scheme } from './preferences.ts';

/** The one thing a page may do that Electron would ask about: put a recovery code on the clipboard. */
const allowedPermission = 'clipboard-sanitized-write';

/**
 * An in-memory session in which nothing is allowed and nothing but the app's scheme is reachable. `answer` serves
 * that scheme; `mayWrite` says whether a permission is asked for by the window's own page.
 */
export function createGuardedSession(
  name: string,
  answer: (request: Request) => Response,
  mayWrite: (contentsId: number | undefined, origin: string) => boolean,
  development: boolean,
): Session {
  // Without `persist:` a partition lives in memory: https://www.electronjs.org/docs/latest/api/session
  const guarded = session.fromPartition(name, { cache: false });
  guarded.protocol.handle(scheme, answer);
  guarded.webRequest.onBeforeRequest((details, decide) => decide({ cancel: !isAllowed(details.url, development) }));

  guarded.setPermissionRequestHandler((contents, permission, decide, details) =>
    decide(permission === allowedPermission && mayWrite(contents.id, details.requestingUrl)),
  );
  guarded.setPermissionCheckHandler(
    (contents, permission, origin) => permission === allowedPermission && mayWrite(contents?.id, origin),
  );
  guarded.setDevicePermissionHandler(() => false);
  guarded.setDisplayMediaRequestHandler((_request, decide) => decide(null));
  guarded.setUSBProtectedClassesHandler(({ protectedClasses }) => protectedClasses);
  guarded.setBluetoothPairingHandler((_details, decide) => decide({ confirmed: false }));

  guarded.setSpellCheckerEnabled(process.platform === 'darwin');
  // Never reached, since nothing but the app's scheme is: Electron would fetch dictionaries from Google otherwise.
  guarded.setSpellCheckerDictionaryDownloadURL(`${scheme}://journal/dictionaries/`);
  guarded.on('will-download', (event) => event.preventDefault());
  void guarded.setProxy({ mode: 'fixed_servers', proxyRules: 'socks5://127.0.0.1:9', proxyBypassRules: '<-loopback>' });
  return guarded;
}

function isAllowed(url: string, development: boolean): boolean {
  const own = url.startsWith(`${scheme}://journal/`) || url.startsWith(`blob:${scheme}://journal/`);
  return own || (development && url.startsWith('devtools://'));
}
