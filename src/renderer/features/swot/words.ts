import type { GroundWithPlace, Quadrant, SwotFacts, SwotItem } from '../../../shared/domain/swot.ts';
import { counted } from '../../ui/counted.ts';
import { placeOf } from '../evidence/placeOf.ts';

/** What belongs into a quadrant, as a question to begin with. */
export const quadrantQuestions: Readonly<Record<Quadrant, string>> = {
  strength: 'What do you do well, and who says so?',
  weakness: 'What gets in the way, again and again?',
  opportunity: 'What around you could help you grow?',
  threat: 'What around you could hold you back?',
};

export const quadrantSingular: Readonly<Record<Quadrant, string>> = {
  strength: 'strength',
  weakness: 'weakness',
  opportunity: 'opportunity',
  threat: 'threat',
};

export const roleWords: Readonly<Record<SwotFacts['role'], string>> = {
  both: 'In both roles',
  coach: 'As coach',
  mentor: 'As mentor',
};

export const stateWords: Readonly<Record<SwotFacts['state'], string>> = {
  open: 'Open',
  'in-hand': 'In hand',
  settled: 'Settled',
};

/** `3 pieces of evidence`, `No evidence yet`; what is gone is told apart. */
export function groundsInWords({ standing, gone }: SwotItem['grounds']): string {
  const lost = gone > 0 ? ` (${gone} gone)` : '';
  if (standing === 0) return gone > 0 ? `Its evidence is gone (${gone})` : 'No evidence yet';
  return `${counted(standing, 'piece')} of evidence${lost}`;
}

/** What the button says that makes an item a need: a gap is closed, a strength or an opportunity is used. */
export const needVerb = (quadrant: Quadrant): string =>
  quadrant === 'weakness' || quadrant === 'threat' ? 'Make it a development need' : 'Use it';

/** The board without any item open: without the question mark the address would keep the one that it has. */
export const BOARD = '/swot?';

/** The screen on which a ground stands. */
export function hrefOf(place: GroundWithPlace['place']): string {
  if (place.kind === 'round') return `/competencies/rounds/${place.id}`;
  const { passageId, ...opensIn } = place;
  const kind = passageId === null ? 'entry' : 'passage';
  const href = placeOf({ id: passageId ?? '', kind, opensIn, detachedAt: null });
  return href.includes('?') ? href : `${href}?`;
}
