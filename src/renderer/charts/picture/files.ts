import { AppError } from '../../../shared/result.ts';
import { fontStyle } from './font.ts';

/** Pixels of the picture for each of the drawing: sharp on paper and on fine screens. */
const SCALE = 2;
/** More pixels than this a browser refuses to draw on. */
const MOST_PIXELS = 100_000_000;

/** A sheet as the bytes of an SVG file, with its font inside. */
export async function svgFile(sheet: Element): Promise<Uint8Array<ArrayBuffer>> {
  const whole = sheet.cloneNode(true) as Element;
  whole.prepend(await fontStyle());
  return new TextEncoder().encode(new XMLSerializer().serializeToString(whole));
}

function loaded(url: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new AppError('internal', 'the picture cannot be read'));
    image.src = url;
  });
}

/** An SVG file as the bytes of a PNG file, twice as large. Throws `internal` where it cannot be drawn. */
export async function pngFile(svg: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = await loaded(url);
    // The font inside a picture may come a moment after the picture.
    await image.decode();
    const scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (image.width * image.height)));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.width * scale);
    canvas.height = Math.round(image.height * scale);
    const context = canvas.getContext('2d');
    if (!context) throw new AppError('internal', 'no canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new AppError('internal', 'the picture cannot be drawn');
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(url);
  }
}
