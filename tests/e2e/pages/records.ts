import type { Page } from 'playwright-core';
import { expect } from './expect.ts';

/** A PDF of one page with this line of text. */
export function aPdf(line: string): Buffer {
  const stream = `BT /F1 12 Tf 72 720 Td (${line}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return String(offset).padStart(10, '0');
  });
  const table = offsets.map((offset) => `${offset} 00000 n \n`).join('');
  const size = objects.length + 1;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(`${body}xref\n0 ${size}\n0000000000 65535 f \n${table}${trailer}`, 'latin1');
}

/** A second of a quiet tone: 8 kHz, mono, 16 bits. */
export function aSound(): Buffer {
  const samples = Buffer.alloc(16_000);
  for (let at = 0; at < 8_000; at += 1) samples.writeInt16LE(Math.round(3_000 * Math.sin(at / 5)), 2 * at);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(36 + samples.length, 4);
  head.write('WAVEfmt ', 8, 'latin1');
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8_000, 24);
  head.writeUInt32LE(16_000, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36, 'latin1');
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]);
}

/** The lists of supervision, feedback and CPD, an open record, and its files. */
export function recordsOf(page: Page) {
  const dialog = page.getByRole('dialog');
  const files = page.getByRole('region', { name: 'Attachments' });
  return {
    dialog,
    files,
    /** Goes to a part of the practice record. */
    async go(tab: 'Supervision' | 'Feedback' | 'CPD'): Promise<void> {
      await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Practice' }).click();
      await page.getByRole('navigation', { name: 'Practice' }).getByRole('link', { name: tab, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name: tab })).toBeVisible();
    },
    /** Presses a button that opens the dialog of a new record, of which there are two where the list is empty. */
    async begin(button: string): Promise<void> {
      await page.getByRole('button', { name: button, exact: true }).first().click();
      await expect(dialog).toBeVisible();
    },
    async add(): Promise<void> {
      await dialog.getByRole('button', { name: 'Add and open' }).click();
      await expect(dialog).toHaveCount(0);
      await expect(page.getByRole('button', { name: 'Move to trash' })).toBeVisible();
    },
    /** Chooses from a select of the dialog or the page. */
    async choose(label: string, option: string): Promise<void> {
      await page.getByRole('combobox', { name: label, exact: true }).click();
      await page.getByRole('option', { name: option }).click();
    },
    async attach(name: string, mimeType: string, buffer: Buffer): Promise<void> {
      await page.getByLabel('Files to attach').setInputFiles({ name, mimeType, buffer });
    },
    /** Opens a file that is shown, and waits for its dialog. */
    async show(name: string): Promise<void> {
      await files.getByRole('button', { name, exact: true }).click();
      await expect(dialog.getByRole('heading', { name })).toBeVisible();
    },
    async closeDialog(): Promise<void> {
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
    },
  };
}
