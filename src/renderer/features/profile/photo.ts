import { IMAGE_LIMIT, imageTypeOf } from '../../../shared/domain/image.ts';

/** The shape of a portrait, and how large it is kept: enough for print at 300 dots to the inch, with room. */
const WIDTH = 660;
const HEIGHT = 800;
const QUALITY = 0.9;
const taken: readonly (string | null)[] = ['image/jpeg', 'image/png', 'image/webp'];

/** Why a photograph was not taken, as a sentence. */
export class PhotoRefusal extends Error {}

async function pixelsOf(file: File): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    throw new PhotoRefusal('This photograph could not be read: the file seems to be damaged. Try another one.');
  }
}

/** The middle of the picture in the shape of a portrait; of a tall one rather its upper part, where the face is. */
function cut({ width, height }: ImageBitmap): { x: number; y: number; width: number; height: number } {
  const scale = Math.min(width / WIDTH, height / HEIGHT);
  const [across, down] = [WIDTH * scale, HEIGHT * scale];
  return { x: (width - across) / 2, y: (height - down) / 3, width: across, height: down };
}

/**
 * Makes a photograph small and fit for the profile: drawn anew as a JPEG, so that nothing of what the camera wrote into
 * the file (place, time, device) is left. Returns base64. Throws a PhotoRefusal.
 */
export async function preparedPhoto(file: File): Promise<string> {
  if (file.size > IMAGE_LIMIT) {
    throw new PhotoRefusal('This photograph is larger than 20 MB. Make it smaller, or choose another one.');
  }
  const firstBytes = new Uint8Array(await file.slice(0, 16).arrayBuffer());
  if (!taken.includes(imageTypeOf(firstBytes))) {
    throw new PhotoRefusal('This is not a photograph that can be used. Choose a JPEG, PNG or WebP file.');
  }
  const pixels = await pixelsOf(file);
  const canvas = new OffscreenCanvas(WIDTH, HEIGHT);
  const context = canvas.getContext('2d');
  if (!context) throw new PhotoRefusal('This photograph could not be made smaller. Try another one.');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.imageSmoothingQuality = 'high';
  const { x, y, width, height } = cut(pixels);
  context.drawImage(pixels, x, y, width, height, 0, 0, WIDTH, HEIGHT);
  pixels.close();
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
  return new Uint8Array(await blob.arrayBuffer()).toBase64();
}
