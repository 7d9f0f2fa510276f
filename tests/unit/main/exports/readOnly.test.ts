import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writePaper } from '../../../../src/main/exports/paper.ts';
import { errorText } from '../../../../src/renderer/ui/errorText.ts';
import { AppError } from '../../../../src/shared/result.ts';

const refused = vi.hoisted(() => ({ code: '' }));
vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  return {
    ...real,
    openSync(...args: Parameters<typeof real.openSync>) {
      if (refused.code === '') return real.openSync(...args);
      throw Object.assign(new Error('refused by the system'), { code: refused.code });
    },
  };
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doubleloop-test-'));
});
afterEach(() => {
  refused.code = '';
  rmSync(folder, { recursive: true, force: true });
});

async function failureOf(code: string, format: 'zip' | 'docx'): Promise<unknown> {
  refused.code = code;
  const order = { paper: 'submission' as const, id: '0192f0a0-0000-7000-8000-00000000aaaa' };
  const around = {
    journal: async () => ({ ok: true as const, data: { base64: '' } }),
    printToPdf: async () => new Uint8Array(),
    progress: () => {},
    cancelled: () => false,
  };
  return writePaper({ order, format, path: join(folder, 'Submission'), replace: false }, around).catch(
    (error: unknown) => error,
  );
}

test.each([
  ['EROFS', 'zip'],
  ['EACCES', 'zip'],
  ['EPERM', 'docx'],
] as const)(
  'a folder that refuses with %s (%s): the sentence says what to do, and nothing is left',
  async (code, format) => {
    const failure = await failureOf(code, format);
    expect(failure).toBeInstanceOf(AppError);
    expect(errorText(failure as AppError)).toBe(
      'This folder cannot be written to. Choose another folder, or change its permissions.',
    );
    expect(readdirSync(folder)).toEqual([]);
  },
);

test('a disk that is full says so', async () => {
  const failure = await failureOf('ENOSPC', 'zip');
  expect(failure).toMatchObject({ code: 'disk-full' });
});
