import { expect, test } from 'vitest';
import { imageMetadata } from '../../../../src/shared/domain/anonymity/imageMetadata.ts';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));
const segment = (marker: number, ...parts: (string | number[])[]) => {
  const data = bytes(...parts);
  return [0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255, ...data];
};
const chunk = (type: string, ...parts: (string | number[])[]) => {
  const data = bytes(...parts);
  return [...bytes([0, 0, data.length >> 8, data.length & 255], type), ...data, 0, 0, 0, 0];
};
const words = (image: Uint8Array) => imageMetadata(image).map(({ kind, text }) => [kind, text]);

test('names in a photograph’s EXIF, XMP, IPTC and comment are read out', () => {
  const image = bytes(
    [0xff, 0xd8],
    segment(0xe0, 'JFIF\0', [1, 1]),
    segment(0xe1, 'Exif\0\0', [0x49, 0x49, 1, 2], 'Zoë Okafor\0', [3, 4]),
    segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', '<x:xmpmeta><dc:creator>Zoë Okafor</dc:creator></x:xmpmeta>'),
    segment(0xed, 'Photoshop 3.0\0', [0x1c, 2, 80, 0, 6], 'Okafor'),
    segment(0xfe, 'for Zoë'),
    [0xff, 0xda, 0, 2],
    'Okafor in the picture itself',
  );
  const said = words(image);
  expect(said.map(([kind]) => kind)).toEqual(['EXIF', 'XMP', 'IPTC', 'text']);
  for (const [, text] of said.slice(0, 2)) expect(text).toContain('Zoë Okafor');
  expect(said[2]?.[1]).toContain('Okafor');
});

test('a PNG’s texts are read out, and a picture that says nothing of itself gives nothing', () => {
  const head = [0x89, ...bytes('PNG\r\n'), 0x1a, 0x0a];
  const said = bytes(head, chunk('IHDR', [0, 0, 0, 1]), chunk('tEXt', 'Author\0Zora Okafor'), chunk('IEND'));
  expect(words(said)).toEqual([['text', expect.stringContaining('Zora Okafor')]]);
  expect(words(bytes(head, chunk('IHDR', [0, 0, 0, 1]), chunk('IEND')))).toEqual([]);
  expect(words(bytes([0xff, 0xd8], segment(0xe0, 'JFIF\0'), [0xff, 0xd9]))).toEqual([]);
  expect(words(bytes('GIF89a'))).toEqual([]);
});

test('a file that is cut off or lies about its lengths ends the reading, and no more', () => {
  expect(words(bytes([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff], 'Exif\0\0'))).toEqual([]);
  expect(words(bytes([0x89], 'PNG\r\n', [0x1a, 0x0a, 0xff, 0xff, 0xff, 0xff], 'tEXtAuth'))).toEqual([['text', 'Auth']]);
});
