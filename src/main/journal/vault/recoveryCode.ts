import { createHash, randomBytes } from 'node:crypto';
import { AppError } from '../../../shared/result.ts';

/** Crockford's base32: no I, L, O or U (https://www.crockford.com/base32.html). */
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const secretBits = 128;
const checksumBits = 12;
const length = (secretBits + checksumBits) / 5;

/** The secret's 16 bytes followed by 12 bits of their SHA-256: one mistyped code in 4,096 is not noticed. */
function withChecksum(secret: Buffer): Buffer {
  const digest = createHash('sha256').update('doubleloop recovery code').update(secret).digest();
  const bytes = Buffer.concat([secret, digest.subarray(0, 2)]);
  bytes[17] = (bytes[17] ?? 0) & 0xf0;
  return bytes;
}

function bitAt(bytes: Buffer, bit: number): number {
  return ((bytes[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1;
}

function encode(bytes: Buffer): string {
  let text = '';
  for (let index = 0; index < length; index++) {
    let value = 0;
    for (let bit = 0; bit < 5; bit++) value = value * 2 + bitAt(bytes, index * 5 + bit);
    text += symbols.charAt(value);
  }
  return text;
}

/** The code of 16 bytes as it is shown: 7 groups of 4 symbols. */
export function formatRecoveryCode(secret: Buffer): string {
  if (secret.length !== secretBits / 8) throw new Error('a recovery code has 16 bytes');
  return (encode(withChecksum(secret)).match(/.{4}/g) ?? []).join('-');
}

/** A new code of 128 random bits, and the secret in it, which the caller wipes. */
export function createRecoveryCode(): { code: string; secret: Buffer } {
  const secret = randomBytes(secretBits / 8);
  return { code: formatRecoveryCode(secret), secret };
}

function mistyped(): AppError {
  return new AppError('wrong-recovery-code', 'the recovery code was mistyped', { reason: 'mistyped' });
}

/**
 * The 16 bytes in a code as someone typed it: any case, spaces and dashes anywhere, O for 0, I and L for 1.
 * Throws `AppError` wrong-recovery-code with `details.reason` `mistyped` where the length, a symbol or the checksum is
 * wrong; whether the code is this journal's, its slot says.
 */
export function parseRecoveryCode(text: string): Buffer {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  if (plain.length !== length) throw mistyped();
  const bytes = Buffer.alloc(18);
  for (const [index, symbol] of [...plain].entries()) {
    const value = symbols.indexOf(symbol);
    if (value < 0) throw mistyped();
    for (let bit = 0; bit < 5; bit++) {
      const position = index * 5 + bit;
      if ((value >> (4 - bit)) & 1) bytes[position >> 3] = (bytes[position >> 3] ?? 0) | (128 >> (position & 7));
    }
  }
  const secret = Buffer.from(bytes.subarray(0, 16));
  const right = withChecksum(secret).equals(bytes);
  bytes.fill(0);
  if (!right) throw mistyped();
  return secret;
}
