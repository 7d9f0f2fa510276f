const names = ['LANG', 'LC_ALL', 'TZ', 'SystemRoot', 'windir', 'TMPDIR', 'TEMP', 'TMP'];

/** All that a journal process is told of this one's environment: no NODE_OPTIONS, no paths to load code from. */
export function passedOn(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (env[name] ? [[name, env[name]]] : [])));
}
