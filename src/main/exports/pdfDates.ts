/** `D:20261126035950+00'00'` */
const DATE = /\/(CreationDate|ModDate) \(D:\d{14}[^)]*\)/gu;

/**
 * A printed PDF that says it was made at `madeAt` (a UTC instant): the same content then gives the same bytes. Nothing
 * moves in the file: a date takes the place of another of its length.
 */
export function bearing(pdf: Uint8Array, madeAt: string): Uint8Array {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const digits = madeAt.replaceAll(/\D/gu, '').slice(0, 14).padEnd(14, '0');
  const dated = text.replaceAll(DATE, (found, name: string) => {
    const written = `/${name} (D:${digits}`;
    const rest = found.slice(written.length);
    return `${written}${rest}`;
  });
  return Buffer.from(dated, 'latin1');
}
