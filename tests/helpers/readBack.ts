import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';

const withSigns = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** What a Word document says, a line each paragraph. */
export function wordText(file: Uint8Array): string {
  const xml = strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());
  const lines = xml
    .split('</w:p>')
    .map((part) => part.replaceAll(/<w:(?:tab|br)\/>/gu, ' ').replaceAll(/<[^>]*>/gu, ''));
  return withSigns(lines.join('\n'));
}

/** What a PDF says, in one line. */
export async function pdfText(file: Uint8Array): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(file));
  const { text } = await extractText(document, { mergePages: true });
  return text.replaceAll(/\s+/gu, ' ');
}

/** Every part of a Word document that is text, as it is in the file. */
function wordParts(file: Uint8Array): string {
  const parts = Object.entries(unzipSync(file)).filter(([name]) => /\.(?:xml|rels)$/u.test(name));
  return parts.map(([, bytes]) => strFromU8(bytes)).join('\n');
}

/** A file of a bundle: what a reader sees in it, and everything in it that is text. */
interface ReadFile {
  text: string;
  everything: string;
}

async function readFile(name: string, bytes: Uint8Array): Promise<ReadFile> {
  const end = name.slice(name.lastIndexOf('.'));
  if (end === '.docx') return { text: wordText(bytes), everything: wordParts(bytes) };
  if (end === '.pdf') {
    const text = await pdfText(bytes);
    return { text, everything: text };
  }
  const everything = strFromU8(bytes);
  if (end === '.html') return { text: withSigns(everything.replaceAll(/<[^>]*>/gu, '')), everything };
  const plain = everything.replaceAll(/(?<!\\)\*+/gu, '').replaceAll(/\\(?=[\p{P}\p{S}])/gu, '');
  return { text: plain, everything };
}

/** Unzips a bundle and reads each of its files. */
export async function bundleParts(zip: Uint8Array): Promise<Record<string, ReadFile>> {
  const files = Object.entries(unzipSync(zip));
  return Object.fromEntries(
    await Promise.all(files.map(async ([name, bytes]) => [name, await readFile(name, bytes)] as const)),
  );
}
