import { codedText, withCodeNames } from '../../../../shared/document/codeNames.ts';
import { type ReflectionDocument, wordCount } from '../../../../shared/document/document.ts';
import {
  type EntryFacts,
  type FigureKind,
  figureDates,
  figureInWords,
  figureLabel,
  figureSections,
  type ProfileAccent,
  type ProfileFacts,
  type ProfilePurpose,
  type ProfileSectionId,
} from '../../../../shared/domain/profile.ts';
import { guideTo } from '../../../../shared/domain/profileGuide.ts';
import type { Database } from '../../database/database.ts';
import { imageById } from '../images/service.ts';
import { namesToReplace } from './names.ts';
import * as queries from './queries.ts';
import { profileRow, quotesOf } from './service.ts';
import { textOf } from './texts.ts';
import { selectTextsOf } from './versionQueries.ts';
import { versionRow } from './versions.ts';

/** A figure as it is read: `23 h`, `of coaching and mentoring`, `since November 2025`. */
export interface PrintedFigure {
  figure: string;
  label: string;
  dates: string;
  /** It names things and is read as a line, not as a number. */
  isList: boolean;
}

export interface PrintedEntry {
  years: string;
  title: string;
  /** Who awards it, and what else there is to say. */
  detail: string;
}

/** A figure on one line: `412 hours, 2 Mar 2025 to 1 Nov 2026`, or what it names under what it is. */
export const figureLine = ({ figure, label, dates, isList }: PrintedFigure): string =>
  isList ? `${label}: ${figure}` : `${figure} ${label}, ${dates}`;

/** An entry on one line, without what it leaves open. */
export const entryLine = ({ years, title, detail }: PrintedEntry): string =>
  [years, title, detail].filter((part) => part !== '').join(' · ');

export interface PrintedSection {
  id: ProfileSectionId;
  heading: string;
  document: ReflectionDocument;
  /** Own words of the text. */
  words: number;
  figures: PrintedFigure[];
  entries: PrintedEntry[];
  quotes: { quote: string; byline: string }[];
}

/** A version of the profile, ready for any format: code names only, testimonials that stand, no empty section. */
export interface PrintedProfile {
  name: string;
  tagline: string;
  letters: ProfileFacts['letters'];
  accent: ProfileAccent;
  purpose: ProfilePurpose;
  photo: { id: string; mime: string; bytes: Buffer } | null;
  sections: PrintedSection[];
  /** YYYY-MM-DD */
  madeOn: string;
}

function yearsOf({ kind, fromOn, untilOn }: EntryFacts): string {
  const [from, until] = [fromOn?.slice(0, 4), untilOn?.slice(0, 4)];
  if (from === undefined) return until === undefined ? '' : `until ${until}`;
  if (until === undefined) return kind === 'qualification' ? from : `since ${from}`;
  if (until === from) return from;
  return `${from}–${until}`;
}

const order: readonly FigureKind[] = ['hours', 'sessions', 'clients', 'supervision', 'cpd', 'sectors'];

/** A version as it will be printed. Throws `not-found` where there is no profile, or no such version. */
export function printedProfile(database: Database, versionId: string, today: string): PrintedProfile {
  const row = profileRow(database);
  const version = versionRow(database, versionId);
  const find = namesToReplace(database);
  const coded = (text: string): string => codedText(text, find);
  const own = new Map(selectTextsOf(database, versionId).map((text) => [text.sectionId, text]));
  const texts = new Map(queries.selectSections(database).map((text) => [text.id, text]));
  const left = new Set(version.leftOut);
  const stays = ({ id }: { id: string }): boolean => !left.has(id);
  const figures = queries.selectFigures(database).filter(stays);
  const entries = queries.selectEntries(database).filter(stays);
  const quotes = quotesOf(database).filter((quote) => quote.state === 'stands' && stays(quote));

  function section(id: ProfileSectionId): PrintedSection {
    const document = withCodeNames(textOf(own.get(id) ?? texts.get(id)), find);
    const here = figures.filter(({ kind }) => figureSections[kind] === id);
    return {
      id,
      heading: guideTo(id).heading,
      document,
      words: wordCount(document),
      figures: here
        .toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))
        .map(({ kind, period, value, fromOn, takenOn }) => ({
          figure: coded(figureInWords(kind, value)),
          label: figureLabel(kind, value),
          dates: figureDates(period, fromOn, takenOn),
          isList: kind === 'sectors',
        })),
      entries:
        id === 'qualifications'
          ? entries.map((entry) => ({
              years: yearsOf(entry),
              title: coded(entry.title),
              detail: [entry.body, entry.detail].filter(Boolean).map(coded).join(' · '),
            }))
          : [],
      quotes: id === 'feedback' ? quotes.map((each) => ({ quote: coded(each.quote), byline: coded(each.byline) })) : [],
    };
  }

  const photo = row.photoId === null ? null : { id: row.photoId, ...imageById(database, row.photoId) };
  return {
    name: coded(row.name.trim()),
    tagline: coded(row.tagline.trim()),
    letters: row.letters,
    accent: row.accent,
    purpose: version.purpose,
    photo,
    sections: version.sections
      .map(section)
      .filter(({ words, figures: some, entries: listed, quotes: said, document }) => {
        return (
          words > 0 || some.length + listed.length + said.length > 0 || JSON.stringify(document).includes('"imageId"')
        );
      }),
    madeOn: today,
  };
}
