import { useEffect, useState } from 'react';
import { createImages } from '../../editor/images.ts';

/** A `blob:` address for a picture of the journal; null for none, and until it is there. */
export function useImageUrl(imageId: string | null): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    setUrl(null);
    if (imageId === null) return;
    const images = createImages();
    let wanted = true;
    images.url(imageId).then(
      (found) => wanted && setUrl(found),
      () => undefined,
    );
    return () => {
      wanted = false;
      images.dispose();
    };
  }, [imageId]);
  return url;
}
