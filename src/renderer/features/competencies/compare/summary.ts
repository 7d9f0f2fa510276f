import type { RadarChart } from '../../../../shared/domain/ratings/radar.ts';
import { counted } from '../../../ui/counted.ts';
import { valueInWords } from '../inWords.ts';

type Names = ReadonlyMap<string, string>;

/** What lies on each other, and where two rounds differ most. */
export function comparisonInWords({ rounds, axes }: RadarChart, roundNames: Names, names: Names): string {
  const told = rounds.map(({ id }) => roundNames.get(id) ?? '').join('; ');
  const head = `${counted(axes.length, 'competency', 'competencies')}; ${counted(rounds.length, 'round')}: ${told}.`;
  if (rounds.length !== 2) return head;
  const differences = axes.flatMap(({ competencyId, points: [one, other] }) =>
    one && other ? [{ competencyId, by: other.value - one.value }] : [],
  );
  const [most] = differences.toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by));
  if (!most) return `${head} No competency is rated in both.`;
  if (most.by === 0) return `${head} Where both rate, they agree.`;
  const name = names.get(most.competencyId) ?? most.competencyId;
  const way = most.by > 0 ? 'higher' : 'lower';
  return `${head} They differ most in ${name}: the second is ${valueInWords(Math.abs(most.by))} ${way}.`;
}
