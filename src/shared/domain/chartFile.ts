import { z } from 'zod';

/** What a chart can be saved as: a picture, or its figures. */
export const chartFormats = ['png', 'svg', 'csv'] as const;
export type ChartFormat = (typeof chartFormats)[number];

/** More than any chart comes to: a wide picture is some hundred kilobytes. */
const MOST_BASE64 = 30_000_000;

/** A chart's file as the window made it. */
export const chartFileSchema = z.object({
  format: z.enum(chartFormats),
  base64: z.base64().min(1).max(MOST_BASE64),
});
export type ChartFile = z.infer<typeof chartFileSchema>;

/** The first bytes of each format, as this product writes them. */
const beginnings: Record<ChartFormat, readonly number[]> = {
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  // <svg
  svg: [0x3c, 0x73, 0x76, 0x67],
  // The byte order mark.
  csv: [0xef, 0xbb, 0xbf],
};

/** Whether bytes begin as their format does. */
export const beginsAs = (format: ChartFormat, bytes: Uint8Array): boolean =>
  beginnings[format].every((byte, index) => bytes[index] === byte);
