import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { createNonce, pagePolicy, securityHeaders } from './csp.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

interface Asset {
  type: string;
  body: Buffer;
}

/** The window's files by URL path (`/assets/main.js`): what is not in here cannot be asked for. */
export type Assets = ReadonlyMap<string, Asset>;

export interface AssetAnswer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** Reads the built renderer once. Files of a type that the window never loads (source maps, say) are left out. */
export async function loadAssets(folder: string): Promise<Assets> {
  const assets = new Map<string, Asset>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const type = types[extname(entry.name)];
    if (!entry.isFile() || !type) continue;
    const path = join(entry.parentPath, entry.name);
    assets.set(`/${relative(folder, path).split(sep).join('/')}`, { type, body: await readFile(path) });
  }
  const index = assets.get('/index.html');
  if (!index) throw new Error(`no index.html in ${folder}: run "npm run build"`);
  assets.set('/', index);
  return assets;
}

/** Answers a URL path from the map; index.html gets a fresh nonce where `%NONCE%` stands. */
export function answerAsset(assets: Assets, pathname: string): AssetAnswer {
  const nonce = createNonce();
  const headers = securityHeaders(pagePolicy(nonce));
  const asset = assets.get(pathname);
  if (!asset) {
    return { status: 404, headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }, body: Buffer.from('') };
  }
  const isPage = asset.type.startsWith('text/html');
  const body = isPage ? Buffer.from(asset.body.toString('utf8').replaceAll('%NONCE%', nonce)) : asset.body;
  return { status: 200, headers: { ...headers, 'Content-Type': asset.type }, body };
}
