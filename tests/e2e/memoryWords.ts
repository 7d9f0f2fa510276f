/** A word that follows from a seed and is in nobody's memory until it is made. Stands alone: the page gets its source. */
export async function secretWord(seed: string, label: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${label} ${seed}`));
  return [...new Uint8Array(digest)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');
}
