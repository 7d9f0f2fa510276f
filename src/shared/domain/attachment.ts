import { z } from 'zod';
import { imageTypeOf } from './image.ts';

/** What an attachment may belong to. */
export const attachmentOwners = ['engagement', 'session', 'supervision', 'feedback', 'cpd'] as const;
export type AttachmentOwner = (typeof attachmentOwners)[number];

/** In bytes. */
export const ATTACHMENT_LIMIT = 100 * 1024 * 1024;
/** How much travels and is stored at a time. */
export const CHUNK_SIZE = 1024 * 1024;

export const attachmentNameSchema = z
  .string()
  .trim()
  .min(1, 'Give the file a name.')
  .max(200, 'A file’s name may have 200 characters. Give it a shorter one.');

/** What may be attached: the ways in which the product can show it, by MIME type. */
export const attachmentTypes = {
  'image/png': 'image',
  'image/jpeg': 'image',
  'image/webp': 'image',
  'image/gif': 'image',
  'application/pdf': 'pdf',
  'text/plain': 'text',
  'audio/mp4': 'audio',
  'audio/mpeg': 'audio',
  'audio/wav': 'audio',
  'audio/ogg': 'audio',
  // Word: kept, never shown.
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'document',
} as const;
export type AttachmentType = keyof typeof attachmentTypes;
export type AttachmentForm = (typeof attachmentTypes)[AttachmentType];

/** How the product can show an attachment of this MIME type. */
export function formOf(mime: string): AttachmentForm {
  return mime in attachmentTypes ? attachmentTypes[mime as AttachmentType] : 'document';
}

const ascii = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));

/** An MPEG audio frame of layer III with a bitrate and a sampling rate that exist (ISO/IEC 11172-3, 2.4.1.3). */
function isMp3Frame([first = 0, second = 0, third = 0]: Uint8Array): boolean {
  const bitrate = third >> 4;
  return first === 0xff && (second & 0xe6) === 0xe2 && bitrate !== 0 && bitrate !== 15 && (third & 0x0c) !== 0x0c;
}

const oggCodecs = ['\x01vorbis', 'OpusHead', '\x7fFLAC', 'Speex   '];

/** The first packet of an Ogg stream names its codec: what may be attached is sound, never pictures. */
function isOggSound(bytes: Uint8Array): boolean {
  const packet = ascii(bytes, 28, 36);
  return ascii(bytes, 0, 4) === 'OggS' && oggCodecs.some((codec) => packet.startsWith(codec));
}

/** Recorders write MPEG-4 sound under the brand of films too: there the name decides between the two. */
function isMp4Sound(bytes: Uint8Array, name: string): boolean {
  if (ascii(bytes, 4, 8) !== 'ftyp') return false;
  return ['M4A ', 'M4B '].includes(ascii(bytes, 8, 12)) || /\.m4a$/i.test(name);
}

function includes(bytes: Uint8Array, text: string): boolean {
  const wanted = new TextEncoder().encode(text);
  const last = bytes.length - wanted.length;
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0 && at <= last; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** A ZIP archive with parts under `word/`; before a part's name stands a length of less than 256, so its high byte is 0. */
function isWord(bytes: Uint8Array): boolean {
  return ascii(bytes, 0, 4) === 'PK\x03\x04' && includes(bytes, '\0word/');
}

/** Whether these pieces of one file, one after the other, are UTF-8 without NUL. */
export function isPlainText(pieces: Iterable<Uint8Array>, whole = true): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (const piece of pieces) {
      if (piece.includes(0)) return false;
      decoder.decode(piece, { stream: true });
    }
    if (whole) decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/**
 * The type that a file's first bytes show (as many of them as there are, up to `CHUNK_SIZE`), or null for what is not
 * taken. The name decides nothing but whether MPEG-4 is sound; where the bytes are cut within a character they are still
 * text.
 */
export function attachmentTypeOf(firstBytes: Uint8Array, name: string): AttachmentType | null {
  const image = imageTypeOf(firstBytes);
  if (image !== null) return image;
  if (ascii(firstBytes, 0, 5) === '%PDF-') return 'application/pdf';
  if (ascii(firstBytes, 0, 4) === 'RIFF' && ascii(firstBytes, 8, 12) === 'WAVE') return 'audio/wav';
  if (ascii(firstBytes, 0, 3) === 'ID3' || isMp3Frame(firstBytes)) return 'audio/mpeg';
  if (isOggSound(firstBytes)) return 'audio/ogg';
  if (isMp4Sound(firstBytes, name)) return 'audio/mp4';
  if (isWord(firstBytes)) return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  return firstBytes.length > 0 && isPlainText([firstBytes], false) ? 'text/plain' : null;
}

/** A file inside the encrypted journal. */
export interface Attachment {
  id: string;
  ownerKind: AttachmentOwner;
  ownerId: string;
  name: string;
  mime: string;
  /** Bytes. */
  size: number;
  createdAt: string;
}
