import type { EvidenceLink, EvidenceTarget } from '../../../../shared/domain/evidence.ts';
import type { TargetNames } from '../useTargetNames.ts';

export const quadrantWords: Readonly<Record<string, string>> = {
  strength: 'Strength',
  weakness: 'Weakness',
  opportunity: 'Opportunity',
  threat: 'Threat',
};

/** A target in a few words, e.g. `8588-503 1.2` or `SWOT: Strength`. */
export function targetInShort({ kind, id }: EvidenceTarget, names: TargetNames): string {
  switch (kind) {
    case 'criterion':
      return id.replace(':', ' ');
    case 'competency':
      return names.competency(id);
    case 'swot':
      return `SWOT: ${quadrantWords[id] ?? id}`;
    case 'need':
      return names.need(id) ?? 'A development need';
    case 'tag':
      return `Tag: ${id}`;
  }
}

/** What evidence speaks for in a few words, and how far: `8588-503 1.2, Listening (partly)`. */
export function linksInShort(links: readonly EvidenceLink[], names: TargetNames): string {
  return links
    .map(({ target, strength }) => `${targetInShort(target, names)}${strength === 'partly' ? ' (partly)' : ''}`)
    .join(', ');
}
