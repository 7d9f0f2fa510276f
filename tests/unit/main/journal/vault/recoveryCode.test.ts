import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createRecoveryCode,
  formatRecoveryCode,
  parseRecoveryCode,
} from '../../../../../src/main/journal/vault/recoveryCode.ts';
import { failureOf } from './fixtures.ts';

const secrets = fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => Buffer.from(bytes));

describe('a recovery code', () => {
  it('is seven groups of four symbols that cannot be taken for one another', () => {
    const { code, secret } = createRecoveryCode();
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(parseRecoveryCode(code).equals(secret)).toBe(true);
    expect(createRecoveryCode().code).not.toBe(code);
  });

  it('is read however it was typed', () => {
    fc.assert(
      fc.property(secrets, (secret) => {
        const code = formatRecoveryCode(secret);
        const sloppy = ` ${code.toLowerCase().replaceAll('-', ' – ').replaceAll('0', 'o').replace('1', 'l').replaceAll('1', 'I')}\n`;
        expect(parseRecoveryCode(sloppy).equals(secret)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('is known to be mistyped where a symbol is wrong, missing, too many, or two have changed places', async () => {
    const code = formatRecoveryCode(Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex'));
    const swapped = `${code.slice(1, 2)}${code.slice(0, 1)}${code.slice(2)}`;
    const wrong = [code.slice(1), `${code}0`, code.replace(/.$/, 'U'), '', 'é'.repeat(28), '😀'.repeat(14)];
    for (const text of swapped === code ? wrong : [...wrong, swapped]) {
      expect(await failureOf(() => parseRecoveryCode(text))).toEqual({
        code: 'wrong-recovery-code',
        details: { reason: 'mistyped' },
      });
    }
  });

  it('notices a single changed symbol nearly always: its checksum has twelve bits', () => {
    const code = formatRecoveryCode(Buffer.alloc(16, 0xa5)).replaceAll('-', '');
    let unnoticed = 0;
    let tried = 0;
    for (let index = 0; index < code.length; index++) {
      for (const symbol of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
        if (symbol === code[index]) continue;
        tried += 1;
        try {
          parseRecoveryCode(code.slice(0, index) + symbol + code.slice(index + 1));
          unnoticed += 1;
        } catch {
          // noticed
        }
      }
    }
    expect(tried).toBe(28 * 31);
    expect(unnoticed).toBeLessThanOrEqual(3);
  });
});
