import type { Evidence } from '../../../../shared/domain/evidence.ts';
import { headingOf, type Quadrant, type Tray, type TrayCard } from '../../../../shared/domain/swot.ts';
import type { Offer } from '../../../../shared/domain/swotOffers.ts';
import { themeOfCompetency } from '../../../../shared/domain/swotTheme.ts';
import { type Database, inTransaction } from '../../database/database.ts';
import { dayInShort } from '../../print/days.ts';
import { piecesById } from '../evidence/service.ts';
import { placeOfPiece, sourceOf } from './grounds.ts';
import { openOffers } from './offers.ts';
import * as queries from './trayQueries.ts';

const CORE = 'qualification-core:';

function cardOfPiece(piece: Evidence, quadrant: Quadrant): TrayCard {
  const link = piece.links.find(({ target }) => target.kind === 'swot' && target.id === quadrant);
  const themes = piece.links.flatMap(({ target: { kind, id } }) => {
    const theme = kind === 'competency' && id.startsWith(CORE) ? themeOfCompetency[id.slice(CORE.length)] : undefined;
    return theme === undefined ? [] : [theme];
  });
  return {
    key: `evidence:${piece.id}`,
    kind: 'evidence',
    quadrant,
    heading: headingOf(link?.justification ?? '', piece.quote),
    themes: [...new Set(themes)],
    grounds: [{ kind: 'evidence', ref: piece.id }],
    words: piece.quote,
    source: `${sourceOf(piece)}, ${dayInShort(piece.happenedOn)}`,
    place: placeOfPiece(piece),
  };
}

const cardOfOffer = ({ words, ...offer }: Offer): TrayCard => ({ ...offer, words: words(), place: null });

/** Passages that wait beside a quadrant, those tagged last first, then what the figures offer. */
function cardsOf(
  database: Database,
  quadrant: Quadrant,
  offers: readonly Offer[],
  offset: number,
  limit: number,
): Pick<Tray, 'total' | 'cards'> {
  const { total: passages, ids } = queries.selectWaiting(database, quadrant, offset, limit);
  const pieces = piecesById(database, ids);
  const cards = ids.flatMap((id) => {
    const piece = pieces.get(id);
    return piece ? [cardOfPiece(piece, quadrant)] : [];
  });
  const from = Math.max(0, offset - passages);
  const rest = offers.slice(from, from + limit - ids.length).map(cardOfOffer);
  return { total: passages + offers.length, cards: [...cards, ...rest] };
}

/** Cards of one tray, page by page. */
export function trayOf(database: Database, quadrant: Quadrant, offset: number, limit: number): Tray {
  const offers = openOffers(database).get(quadrant) ?? [];
  const aside = queries.countAside(database).get(quadrant) ?? 0;
  return { ...cardsOf(database, quadrant, offers, offset, limit), aside };
}

/** The first cards of every tray. */
export function trays(database: Database, limit: number): Record<Quadrant, Tray> {
  const offers = openOffers(database);
  const aside = queries.countAside(database);
  const of = (quadrant: Quadrant): Tray => ({
    ...cardsOf(database, quadrant, offers.get(quadrant) ?? [], 0, limit),
    aside: aside.get(quadrant) ?? 0,
  });
  return {
    strength: of('strength'),
    weakness: of('weakness'),
    opportunity: of('opportunity'),
    threat: of('threat'),
  };
}

/** Puts cards aside, or lets them wait again (the undo). */
export function putAside(
  database: Database,
  now: Date,
  quadrant: Quadrant,
  cards: readonly string[],
  aside: boolean,
): void {
  inTransaction(database, (tx) => {
    for (const card of cards) {
      if (aside) queries.insertAside(tx, quadrant, card, now.toISOString());
      else queries.deleteAside(tx, quadrant, card);
    }
  });
}

/** Lets everything that was put aside wait again; returns the cards, for the undo. */
export function bringBack(database: Database, quadrant: Quadrant): string[] {
  return inTransaction(database, (tx) => {
    const cards = queries.selectAside(tx, quadrant);
    for (const card of cards) queries.deleteAside(tx, quadrant, card);
    return cards;
  });
}
