import type { DocumentNode } from '../../document/types.ts';
import type { Evidence } from '../evidence.ts';

const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

type Source = Pick<Evidence, 'sourceKind' | 'sourceTitle' | 'happenedOn'>;

function nameOf({ sourceKind, sourceTitle }: Source): string {
  switch (sourceKind) {
    case 'reflection':
      return 'Reflection';
    case 'feedback': {
      const giver = sourceTitle.replace(/^Feedback from /u, '');
      return `Feedback from ${/^[aeiou]/iu.test(giver) ? 'an' : 'a'} ${giver}`;
    }
    case 'cpd':
      return `CPD: ${sourceTitle}`;
    case 'attachment':
      return `File: ${sourceTitle}`;
    default:
      return sourceTitle;
  }
}

/** Where a piece of evidence stands, as a reference under a quote: `Reflection, 10 Nov 2026`. By code names. */
export function sourceInWords(source: Source): string {
  const name = nameOf(source).slice(0, 200);
  return source.happenedOn === '' ? name : `${name}, ${short.format(new Date(`${source.happenedOn}T00:00:00Z`))}`;
}

/** Why a passage was to stay in the journal: what is private, and feedback whose giver did not agree to being quoted. */
export type KeptInside = 'private' | 'not-agreed';
export const keptInsideWords: Record<KeptInside, { mark: string; asks: string }> = {
  private: {
    mark: 'From a private reflection',
    asks: 'You marked this reflection as private: no export holds it. A quote of it goes out with the submission, and the rest of it stays in the journal.',
  },
  'not-agreed': {
    mark: 'From feedback that is not agreed to be quoted',
    asks: 'Whoever gave this feedback has not agreed to being quoted outside the journal. A quote of it goes out with the submission: ask them first.',
  },
};

/** A piece of evidence as a quote in a submission. */
export function quotationNode(evidence: Source & Pick<Evidence, 'id' | 'quote'>): DocumentNode {
  const { id, quote } = evidence;
  return {
    type: 'quotation',
    attrs: { evidenceId: id, text: quote.slice(0, 20_000), source: sourceInWords(evidence) },
  };
}
