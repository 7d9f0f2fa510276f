import type { Configuration } from 'electron-builder';

/** `npm run package`. */
export default {
  appId: 'app.doubleloop.journal',
  productName: 'Doubleloop',
  directories: { output: 'dist' },
  // The packages of package.json's `dependencies` come by themselves; what only the browser host needs stays out.
  files: [
    'out/{main,preload,renderer}/**',
    'package.json',
    '!out/main/browser.js',
    '!out/preload/browser.cjs',
    '!node_modules/playwright-core/**',
    '!**/*.map',
  ],
  asar: true,
  asarUnpack: ['**/*.node'],
  // The database's driver and argon2 bring Node-API binaries for every platform: nothing is compiled.
  npmRebuild: false,
  /**
   * https://www.electronjs.org/docs/latest/tutorial/fuses: all that electron-builder can set. The ninth,
   * WasmTrapHandlers, stays as Electron ships it (on): it guards, and the app runs no WebAssembly.
   */
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  },
  mac: { category: 'public.app-category.productivity', target: ['dmg'], hardenedRuntime: true },
  win: { target: ['nsis'] },
  linux: { category: 'Office', target: ['AppImage', 'deb'] },
  publish: null,
} satisfies Configuration;
