import type { LogInspection } from '../../../../shared/domain/logImport.ts';
import { AppError } from '../../../../shared/result.ts';

interface DecodedText {
  text: string;
  encoding: LogInspection['encoding'];
}

const beginsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

function decoded(bytes: Uint8Array, label: string, encoding: DecodedText['encoding']): DecodedText {
  return { text: new TextDecoder(label).decode(bytes), encoding };
}

/**
 * The text of a file: by its byte order mark, else as UTF-8 where it is valid UTF-8, else as Windows-1252, which older
 * spreadsheets write. Throws `invalid-input` for what is no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (beginsWith(bytes, 0xff, 0xfe)) return decoded(bytes, 'utf-16le', 'UTF-16');
  if (beginsWith(bytes, 0xfe, 0xff)) return decoded(bytes, 'utf-16be', 'UTF-16');
  if (beginsWith(bytes, 0x50, 0x4b)) {
    throw new AppError(
      'invalid-input',
      'This is a spreadsheet, not a CSV file. In your spreadsheet program choose “Save as” and then CSV.',
    );
  }
  if (bytes.includes(0)) throw new AppError('invalid-input', 'This file does not hold text. Choose a CSV file.');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    return decoded(bytes, 'windows-1252', 'Windows-1252');
  }
}
