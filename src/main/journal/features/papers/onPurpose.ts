import type { Finding } from '../../../../shared/domain/anonymity/report.ts';
import type { PaperOrder } from '../../../../shared/domain/paper.ts';
import type { Database } from '../../database/database.ts';
import { consentingNames } from '../clients/service.ts';
import { keptInProfile } from '../profile/service.ts';

/** The real names that a paper shows because somebody decided so. */
interface Purpose {
  isMeant: (finding: Finding) => boolean;
  /** How it is said, of what was found of them. */
  words: (meant: readonly Finding[]) => string;
}

const nothing: Purpose = { isMeant: () => false, words: () => '' };
const names = new Set<Finding['kind']>(['name', 'alias', 'perhaps-registered']);

/** The clients who agreed go by their real names in this view of the log: their names alone, never their addresses. */
function consented(database: Database): Purpose {
  const agreed = consentingNames(database);
  return {
    isMeant: ({ kind, replacements }) =>
      names.has(kind) && replacements.length > 0 && replacements.every(({ clientId }) => agreed.has(clientId)),
    words(meant) {
      const people = new Set(meant.flatMap(({ replacements }) => replacements.map(({ clientId }) => clientId))).size;
      return `It holds the real names of ${people === 1 ? '1 client' : `${people} clients`} who agreed to being named to a professional body. They are not asked about.`;
    },
  };
}

/** What the coach keeps in the profile, and may keep there: it was asked about in the profile itself. */
function kept(database: Database): Purpose {
  const isKept = keptInProfile(database);
  return {
    isMeant: ({ question, words }) => !question && isKept(words),
    words: (meant) =>
      `It holds ${meant.length === 1 ? '1 name' : `${meant.length} names`} of the register that you keep in the profile, by consent or as organisations. They are not asked about.`,
  };
}

/** Which of its findings a paper holds on purpose. */
export function namesOnPurpose(database: Database, order: PaperOrder): Purpose {
  if (order.paper === 'hours-log' && order.view === 'real-names') return consented(database);
  return order.paper === 'profile' ? kept(database) : nothing;
}
