import { describe, expect, test } from 'vitest';
import { attachmentTypeOf, formOf, isPlainText } from '../../../../src/shared/domain/attachment.ts';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));

const oggPage = (packet: string) => bytes('OggS', Array(24).fill(0), packet);
const mp4 = (brand: string) => bytes([0, 0, 0, 32], 'ftyp', brand, [0, 0, 2, 0]);
const zip = (entry: string) => bytes('PK\x03\x04', Array(22).fill(0), [entry.length, 0, 0, 0], entry);
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

describe('a file is what its first bytes say', () => {
  test.each([
    ['a PDF', bytes('%PDF-1.7\n'), 'application/pdf'],
    ['a PNG', bytes('\x89PNG\r\n\x1a\n'), 'image/png'],
    ['a JPEG', bytes('\xff\xd8\xff\xe0'), 'image/jpeg'],
    ['a GIF', bytes('GIF89a'), 'image/gif'],
    ['a WebP', bytes('RIFF', [1, 0, 0, 0], 'WEBP'), 'image/webp'],
    ['a wave', bytes('RIFF', [1, 0, 0, 0], 'WAVEfmt '), 'audio/wav'],
    ['an MP3 with tags', bytes('ID3', [4, 0, 0]), 'audio/mpeg'],
    ['a bare MP3', bytes([0xff, 0xfb, 0x90, 0x64]), 'audio/mpeg'],
    ['Ogg with Vorbis', oggPage('\x01vorbis'), 'audio/ogg'],
    ['Ogg with Opus', oggPage('OpusHead'), 'audio/ogg'],
    ['MPEG-4 sound', mp4('M4A '), 'audio/mp4'],
    ['a Word document', Buffer.concat([zip('[Content_Types].xml'), zip('word/document.xml')]), docx],
    ['a text', bytes('notes'), 'text/plain'],
    ['a text with a mark of its encoding', bytes([0xef, 0xbb, 0xbf], 'notes'), 'text/plain'],
  ])('%s, whatever its name is', (_name, given, mime) => {
    expect(attachmentTypeOf(given, 'program.exe')).toBe(mime);
  });

  test.each([
    ['nothing', bytes()],
    ['a program', bytes('MZ', [0x90, 0, 3, 0])],
    ['another archive', zip('password/list.txt')],
    ['Ogg with pictures', oggPage('\x80theora')],
    ['a film', mp4('isom')],
    ['UTF-16', bytes([0xff, 0xfe, 0x61, 0])],
    ['Latin-1', bytes('caf\xe9 au lait')],
    ['text with a NUL', bytes('a\0b')],
    ['sound of another kind', bytes([0xff, 0xf1, 0x50, 0x80])],
  ])('%s is not taken, whatever its name is', (_name, given) => {
    expect(attachmentTypeOf(given, 'minutes.pdf')).toBeNull();
  });

  test('a recorder’s sound under the brand of films is told by its name', () => {
    expect(attachmentTypeOf(mp4('isom'), 'Session 3.M4A')).toBe('audio/mp4');
  });

  test('a text may be cut within a character while it is still coming, not when it has ended', () => {
    const cut = Buffer.from('naïve').subarray(0, 3);
    expect(attachmentTypeOf(cut, 'a.txt')).toBe('text/plain');
    expect(isPlainText([cut])).toBe(false);
    expect(isPlainText([cut, Buffer.from('naïve').subarray(3)])).toBe(true);
  });
});

test('what is not known by its type is kept and not shown', () => {
  expect(formOf('application/pdf')).toBe('pdf');
  expect(formOf('audio/ogg')).toBe('audio');
  expect(formOf('application/x-newer')).toBe('document');
});
