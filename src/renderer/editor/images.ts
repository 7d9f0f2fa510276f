import { journalClient } from '../api/client.ts';
import { failureOf } from '../api/link.ts';

/** The pictures of one open document: into the journal, and out of it to be seen. */
export interface DocumentImages {
  /** Stores a picture and gives its id. Throws an AppError: `image-type`, `image-too-large` or why it was not stored. */
  add(file: File): Promise<string>;
  /** A blob: address for the picture, the same one each time. */
  url(imageId: string): Promise<string>;
  /** Lets go of every address. */
  dispose(): void;
}

function base64Of(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

async function loadUrl(imageId: string): Promise<string> {
  const { mime, base64 } = await journalClient.images.byId.query(imageId);
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], { type: mime }));
}

export function createImages(): DocumentImages {
  const urls = new Map<string, Promise<string>>();
  return {
    async add(file) {
      try {
        return await journalClient.images.add.mutate({ base64: await base64Of(file) });
      } catch (error) {
        throw failureOf(error);
      }
    },
    url(imageId) {
      const url = urls.get(imageId) ?? loadUrl(imageId);
      urls.set(imageId, url);
      return url;
    },
    dispose() {
      for (const url of urls.values()) url.then(URL.revokeObjectURL, () => undefined);
      urls.clear();
    },
  };
}
