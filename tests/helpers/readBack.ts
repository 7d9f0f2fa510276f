import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';

/** What a Word document says, a line each paragraph. */
export function wordText(path: string): string {
  const xml = strFromU8(unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array());
  const lines = xml
    .split('</w:p>')
    .map((part) => part.replaceAll(/<w:(?:tab|br)\/>/gu, ' ').replaceAll(/<[^>]*>/gu, ''));
  return lines.join('\n').replaceAll('&amp;', '&').replaceAll('&quot;', '"');
}

/** What a PDF says, in one line. */
export async function pdfText(path: string): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(readFileSync(path)));
  const { text } = await extractText(document, { mergePages: true });
  return text.replaceAll(/\s+/gu, ' ');
}

/** Every part of a Word document that is text, as it is in the file. */
export function wordParts(path: string): string {
  const parts = Object.entries(unzipSync(readFileSync(path))).filter(([name]) => /\.(?:xml|rels)$/u.test(name));
  return parts.map(([, bytes]) => strFromU8(bytes)).join('\n');
}
