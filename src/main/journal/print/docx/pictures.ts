import type * as Docx from 'docx';
import type { ImageRun } from 'docx';
import { imageSize } from 'image-size';

/** Pixels at 96 to the inch, as Word counts them, of millimetres. */
const pixels = (millimetres: number): number => Math.round((millimetres / 25.4) * 96);

/** What Word can show, by what the bytes say. */
const types = { jpg: 'jpg', png: 'png', gif: 'gif' } as const;

interface Frame {
  /** In millimetres. */
  width: number;
  /** The picture is cut to fill the frame; without it the picture keeps its shape and is only made smaller. */
  height?: number;
}

/** A picture for Word; null for what Word cannot show (WebP), or what is no picture. */
export function pictureRun(
  { ImageRun: Run }: typeof Docx,
  bytes: Buffer,
  alt: string,
  { width, height }: Frame,
): ImageRun | null {
  const size = sizeOf(bytes);
  if (size === null) return null;
  const altText = { name: 'Picture', description: alt, title: alt };
  if (height === undefined) {
    const shown = Math.min(pixels(width), size.width);
    const transformation = { width: shown, height: Math.round((shown * size.height) / size.width) };
    return new Run({ type: size.type, data: bytes, transformation, altText });
  }
  // What goes beyond the frame is cut off on both sides alike, as `object-fit: cover` does.
  const excess = size.width / size.height / (width / height);
  const [side, edge] = excess > 1 ? [50 * (1 - 1 / excess), 0] : [0, 50 * (1 - excess)];
  return new Run({
    type: size.type,
    data: bytes,
    altText,
    transformation: { width: pixels(width), height: pixels(height) },
    crop: { left: side, right: side, top: edge, bottom: edge },
  });
}

function sizeOf(bytes: Buffer): { width: number; height: number; type: 'jpg' | 'png' | 'gif' } | null {
  try {
    const { width, height, type } = imageSize(bytes);
    if (type !== 'jpg' && type !== 'png' && type !== 'gif') return null;
    return width > 0 && height > 0 ? { width, height, type: types[type] } : null;
  } catch {
    return null;
  }
}
