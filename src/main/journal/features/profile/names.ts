import { plainText, type ReflectionDocument } from '../../../../shared/document/document.ts';
import { type FoundName, type NameFinder, nameFinder } from '../../../../shared/document/realNames.ts';
import { nameKey } from '../../../../shared/domain/client.ts';
import { figureSections, type NameInProfile } from '../../../../shared/domain/profile.ts';
import type { Database } from '../../database/database.ts';
import { type Disclosure, disclosure, registeredTerms } from '../clients/service.ts';
import * as queries from './queries.ts';
import * as versions from './versionQueries.ts';

/** Why a name may stand where the coach keeps it: all whom it may tell agreed to being named, or it is an organisation. */
function reasonFor({ name, clients }: FoundName, written: string, allowed: Disclosure): NameInProfile['reason'] {
  if (allowed.organisations.has(nameKey(written)) || allowed.organisations.has(name)) return 'organisation';
  return clients.every(({ clientId }) => allowed.mayBeNamed.has(clientId)) ? 'consent' : null;
}

interface Written {
  place: NameInProfile['place'];
  text: string;
}

const wordsOf = (document: string): string => plainText(JSON.parse(document) as ReflectionDocument);

/** Everything of the profile that is printed, by its place. */
function writtenIn(database: Database): Written[] {
  const profile = queries.selectProfile(database);
  return [
    { place: 'head' as const, text: `${profile?.name ?? ''}\n${profile?.tagline ?? ''}` },
    ...queries.selectSections(database).map(({ id, document }) => ({ place: id, text: wordsOf(document) })),
    ...versions.selectVersions(database).flatMap(({ id }) =>
      versions.selectTextsOf(database, id).map(({ sectionId, document }) => {
        return { place: sectionId, text: wordsOf(document) };
      }),
    ),
    ...queries.selectFigures(database).map(({ kind, value }) => {
      return { place: figureSections[kind], text: value.names.join('\n') };
    }),
    ...queries.selectEntries(database).map(({ title, body, detail }) => {
      return { place: 'qualifications' as const, text: [title, body, detail].join('\n') };
    }),
    ...queries.selectQuotes(database).map(({ quote, byline }) => {
      return { place: 'feedback' as const, text: `${quote}\n${byline}` };
    }),
  ];
}

/** The names of the register that stand in the profile, each once for each place. */
export function namesIn(database: Database): NameInProfile[] {
  const terms = registeredTerms(database);
  if (terms.length === 0) return [];
  const find = nameFinder(terms);
  const allowed = disclosure(database);
  const kept = new Set(queries.selectProfile(database)?.keptNames ?? []);
  const found = new Map<string, NameInProfile>();
  for (const { place, text } of writtenIn(database)) {
    for (const name of find(text)) {
      const key = `${place} ${name.name}`;
      if (found.has(key)) continue;
      const written = text.slice(name.from, name.to);
      const reason = reasonFor(name, written, allowed);
      const codeNames = name.clients.map(({ codeName }) => codeName);
      const isKept = reason !== null && kept.has(name.name);
      found.set(key, { place, written, key: name.name, codeNames, reason, kept: isKept });
    }
  }
  return [...found.values()];
}

/** Whether words hold names of the register, and only such as the coach keeps and may keep. */
export function keptInProfile(database: Database): (words: string) => boolean {
  const findAll = nameFinder(registeredTerms(database));
  const findReplaced = namesToReplace(database);
  return (words) => findAll(words).length > 0 && findReplaced(words).length === 0;
}

/** Finds the names that are printed as code names: all of the register but those that the coach keeps and may keep. */
export function namesToReplace(database: Database): NameFinder {
  const terms = registeredTerms(database);
  const find = nameFinder(terms);
  const allowed = disclosure(database);
  const kept = new Set(queries.selectProfile(database)?.keptNames ?? []);
  return (text) =>
    find(text).filter((name) => {
      return !(kept.has(name.name) && reasonFor(name, text.slice(name.from, name.to), allowed) !== null);
    });
}
