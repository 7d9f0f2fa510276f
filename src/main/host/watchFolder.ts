import { watch } from 'node:fs';

/** Calls back when something in a folder changed and it has been quiet for a moment. For development only. */
export function watchFolder(folder: string, onChange: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    // A build that is half done cannot be read; the change that ends it calls again.
    timer = setTimeout(() => void onChange().catch(() => undefined), 250);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
