import type { NamedItem } from '../../../../shared/domain/evidence.ts';
import type { Criterion } from '../../../../shared/domain/unit.ts';

/**
 * What a passage names of the things that a criterion counts, a few words each: `alternative: mentoring scheme`, and
 * those without a name together, `2 alternatives`. What the criterion does not count is left out.
 */
export function namedInWords(kinds: Criterion['items'], named: readonly NamedItem[]): string[] {
  return kinds.flatMap(({ id, singular, plural }) => {
    const labels = named.flatMap(({ item, label }) => (item === id ? [label] : []));
    const nameless = labels.filter((label) => label === '').length;
    const names = [...new Set(labels)].filter((label) => label !== '').map((label) => `${singular}: ${label}`);
    return nameless === 0 ? names : [...names, nameless === 1 ? singular : `${nameless} ${plural}`];
  });
}
