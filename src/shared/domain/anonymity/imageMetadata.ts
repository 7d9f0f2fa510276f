/** What a picture’s file says of itself beside the picture, as text. */
export interface ImageMetadata {
  /** `EXIF`, `XMP`, `IPTC`, or `text` for what PNG keeps. */
  kind: 'EXIF' | 'XMP' | 'IPTC' | 'text';
  text: string;
}

const latin = (bytes: Uint8Array, from: number, to: number) => {
  let text = '';
  for (let at = from; at < to; at += 1) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
};
const utf8 = new TextDecoder();

/** Runs of letters in bytes, UTF-8 and UTF-16: field by field would miss the makers’ own. */
function stringsIn(bytes: Uint8Array): string {
  const wide = latin(bytes, 0, bytes.length).replaceAll(
    /(?:[\x20-\x7e]\0){4,}/gu,
    (run) => ` ${run.replaceAll('\0', '')} `,
  );
  const words = utf8.decode(bytes).match(/[\p{L}\p{N}\p{M}\p{P}\p{S} ]{4,}/gu) ?? [];
  return [...words, ...(wide.match(/[\x20-\x7e]{4,}/gu) ?? [])]
    .filter((text, at, all) => all.indexOf(text) === at)
    .join('\n');
}

function ofSegment(bytes: Uint8Array): ImageMetadata | null {
  const head = latin(bytes, 0, Math.min(32, bytes.length));
  if (head.startsWith('Exif\0')) return { kind: 'EXIF', text: stringsIn(bytes.subarray(6)) };
  if (head.startsWith('http://ns.adobe.com/xap')) return { kind: 'XMP', text: xmpText(bytes.subarray(29)) };
  if (head.startsWith('Photoshop 3.0\0')) return { kind: 'IPTC', text: stringsIn(bytes.subarray(14)) };
  return null;
}

/** What an XMP packet says, without its elements. */
const xmpText = (bytes: Uint8Array) =>
  utf8
    .decode(bytes)
    .replaceAll(/<[?!][^>]*>|xmlns:\w+="[^"]*"/gu, ' ')
    .replaceAll(/<[^>]*?(?:="([^"]*)")?[^>]*>/gu, (_, value?: string) => ` ${value ?? ''} `)
    .replaceAll(/\s+/gu, ' ')
    .trim();

function jpegMetadata(bytes: Uint8Array): (ImageMetadata | null)[] {
  const found: (ImageMetadata | null)[] = [];
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0;
    // From the start of the picture’s own data on there is nothing more.
    if (marker === 0xda || marker === 0xd9) break;
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    const segment = bytes.subarray(at + 4, at + 2 + Math.max(2, length));
    if (marker === 0xfe) found.push({ kind: 'text', text: utf8.decode(segment) });
    else if (marker >= 0xe1 && marker <= 0xef) found.push(ofSegment(segment));
    at += 2 + Math.max(2, length);
  }
  return found;
}

const size32 = (bytes: Uint8Array, at: number) => new DataView(bytes.buffer, bytes.byteOffset).getUint32(at);

function pngMetadata(bytes: Uint8Array): (ImageMetadata | null)[] {
  const found: (ImageMetadata | null)[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = size32(bytes, at);
    const type = latin(bytes, at + 4, at + 8);
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (type === 'eXIf') found.push({ kind: 'EXIF', text: stringsIn(data) });
    else if (type === 'iTXt' && latin(data, 0, 17) === 'XML:com.adobe.xmp')
      found.push({ kind: 'XMP', text: xmpText(data.subarray(22)) });
    else if (/^(?:tEXt|iTXt|zTXt)$/u.test(type)) found.push({ kind: 'text', text: stringsIn(data) });
    at += 12 + length;
  }
  return found;
}

function webpMetadata(bytes: Uint8Array): (ImageMetadata | null)[] {
  const found: (ImageMetadata | null)[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 12; at + 8 <= bytes.length; ) {
    const length = view.getUint32(at + 4, true);
    const data = bytes.subarray(at + 8, at + 8 + length);
    const type = latin(bytes, at, at + 4);
    if (type === 'EXIF') found.push({ kind: 'EXIF', text: stringsIn(data) });
    else if (type === 'XMP ') found.push({ kind: 'XMP', text: xmpText(data) });
    at += 8 + length + (length % 2);
  }
  return found;
}

/** The text in a picture’s EXIF, XMP, IPTC and comments (JPEG, PNG, WebP); compressed PNG text is not opened. */
export function imageMetadata(bytes: Uint8Array): ImageMetadata[] {
  const head = latin(bytes, 0, 12);
  const found = head.startsWith('\xff\xd8')
    ? jpegMetadata(bytes)
    : head.startsWith('\x89PNG')
      ? pngMetadata(bytes)
      : head.startsWith('RIFF') && head.endsWith('WEBP')
        ? webpMetadata(bytes)
        : [];
  return found.filter((one): one is ImageMetadata => one !== null && one.text.trim() !== '');
}
