import type { PassagePart } from '../../../../shared/domain/search.ts';

/** A found text with what matched marked in it. */
export function PassageText({ parts }: { parts: readonly PassagePart[] }) {
  return parts.map(({ text, hit }, position) => {
    const key = `${position} ${text}`;
    return hit ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
  });
}
