/** At most 20 MB for one image. */
export const IMAGE_LIMIT = 20 * 1024 * 1024;

export const imageTypes = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/gif': 'gif',
} as const;
export type ImageType = keyof typeof imageTypes;

const text = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));

/** The type that an image's first bytes show, or null for anything else (SVG among it: it can carry scripts). */
export function imageTypeOf(bytes: Uint8Array): ImageType | null {
  if (text(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png';
  if (text(bytes, 0, 3) === '\xff\xd8\xff') return 'image/jpeg';
  if (text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 12) === 'WEBP') return 'image/webp';
  if (/^GIF8[79]a$/.test(text(bytes, 0, 6))) return 'image/gif';
  return null;
}

/** Two bytes as a number, the higher first. */
const pair = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
/** Two bytes as a number, the lower first. */
const lowPair = (bytes: Uint8Array, at: number): number => ((bytes[at + 1] ?? 0) << 8) | (bytes[at] ?? 0);

/** A JPEG's size stands in its first frame header (ITU T.81, B.2.2). */
function jpegSize(bytes: Uint8Array): { width: number; height: number } | null {
  for (let at = 2; at + 9 < bytes.length; at += 2 + pair(bytes, at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return null;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: pair(bytes, at + 7), height: pair(bytes, at + 5) };
  }
  return null;
}

/** An image's width and height in pixels, from its own header; null where they cannot be read. */
export function imageSize(bytes: Uint8Array): { width: number; height: number } | null {
  switch (imageTypeOf(bytes)) {
    case 'image/png':
      return { width: pair(bytes, 18), height: pair(bytes, 22) };
    case 'image/gif':
      return { width: lowPair(bytes, 6), height: lowPair(bytes, 8) };
    case 'image/jpeg':
      return jpegSize(bytes);
    default:
      return null;
  }
}
