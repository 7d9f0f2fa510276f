import type { Page } from 'playwright-core';

/** Pastes into what has the focus, as the clipboard would: a real event with real data. */
export async function pasteHtml(page: Page, html: string): Promise<void> {
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', text);
    clipboardData.setData('text/plain', 'as plain text');
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, html);
}

interface PastedFile {
  name: string;
  type: string;
  base64: string;
}

/** Pastes a file, as a copied picture comes. */
export async function pasteFile(page: Page, file: PastedFile): Promise<void> {
  await page.evaluate(({ name, type, base64 }) => {
    const clipboardData = new DataTransfer();
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    clipboardData.items.add(new File([bytes], name, { type }));
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, file);
}

/** Copies or cuts what is selected, and gives what the clipboard would hold as HTML. */
export async function takenHtml(page: Page, how: 'copy' | 'cut'): Promise<string> {
  return await page.evaluate((type) => {
    const clipboardData = new DataTransfer();
    document.activeElement?.dispatchEvent(new ClipboardEvent(type, { clipboardData, bubbles: true, cancelable: true }));
    return clipboardData.getData('text/html');
  }, how);
}
