import { v7 as uuid } from 'uuid';
import { codedText } from '../../../../shared/domain/anonymity/codedText.ts';
import { anonymityGate, type CertainNames, type Gate } from '../../../../shared/domain/anonymity/gate.ts';
import { imageMetadata } from '../../../../shared/domain/anonymity/imageMetadata.ts';
import { listsOf } from '../../../../shared/domain/anonymity/lists.ts';
import type { Finding, GateReport, GateText } from '../../../../shared/domain/anonymity/report.ts';
import { type Database, inTransaction } from '../../database/database.ts';
import { wholeRegister } from '../clients/service.ts';
import { imageById } from '../images/service.ts';
import { allowedAuthors } from '../sources/service.ts';
import { nameLists } from './catalogue.ts';
import * as queries from './queries.ts';

/** The gate that was made ready last, and the register and the authors for which it was. */
let ready: { gate: Gate; of: string } | undefined;

/**
 * The gate for the register and the library as they are. It is made ready anew when they have changed, since that takes as
 * long as to look through a long text; it goes with this process when the journal is locked.
 */
function gateFor(database: Database): Gate {
  const [register, authors] = [wholeRegister(database), allowedAuthors(database)];
  const of = JSON.stringify([register, authors]);
  if (ready?.of !== of) ready = { gate: anonymityGate(register, listsOf(nameLists, authors)), of };
  return ready.gate;
}

/** Finds the registered names of which the gate is certain: its findings without its questions. */
export const certainNamesIn = (database: Database): CertainNames => gateFor(database).certain;

/**
 * For texts that go to the gate on their way out: puts code names in the place of the registered names of which it is
 * certain. Addresses and telephone numbers stay, for the gate to ask about.
 */
export function codeNamesOnly(database: Database): (text: string) => string {
  const find = certainNamesIn(database);
  return (text) => codedText(text, (words) => find(words).filter(({ kind }) => kind !== 'email' && kind !== 'phone'));
}

/**
 * Looks texts through for whatever could tell who a client is, before they are given out. `scope` is what they belong to
 * (`submission:<id>`), and what an acceptance holds for; each text’s `id` is the caller’s own address of it, which comes
 * back in the findings (`textId`, with `from` and `to` in UTF-16 units of the text, its runs joined) and must be the same
 * from one look to the next. Findings that were accepted come with their reason. Authors in the library of sources are
 * not asked about. It writes nothing. Reports are help, not proof.
 */
export function gate(database: Database, scope: string, texts: readonly GateText[]): GateReport {
  const { findings, lookedFor } = gateFor(database).look(texts);
  return { lookedFor, findings: withAcceptances(database, scope, findings) };
}

/** The findings with the reasons for which they were accepted. */
export function withAcceptances(database: Database, scope: string, findings: readonly Finding[]): Finding[] {
  const accepted = new Map(queries.selectAcceptances(database, scope).map((row) => [row.findingKey, row]));
  return findings.map((finding) => {
    const row = accepted.get(finding.key);
    return row ? { ...finding, acceptance: { id: row.id, reason: row.reason } } : finding;
  });
}

/** Whether anything was accepted there. */
export function hasAcceptances(database: Database, scope: string): boolean {
  return queries.selectAcceptances(database, scope).length > 0;
}

/**
 * What the files of these pictures say of themselves (EXIF, XMP, IPTC, comments), as texts for the gate under the ids
 * `image:<id>`; a picture that says nothing gives none. Throws `not-found`.
 */
export function imageTexts(database: Database, imageIds: readonly string[]): GateText[] {
  return imageIds.flatMap((id, at) => {
    const said = imageMetadata(imageById(database, id).bytes);
    const label = `Picture ${at + 1}: ${said.map(({ kind }) => kind).join(', ')}`;
    const text = said.map((one) => one.text).join('\n');
    return said.length > 0 ? [{ id: `image:${id}`, place: 'image-metadata' as const, label, text }] : [];
  });
}

/** Keeps with a reason that these findings may stay, so that they are not asked about again; returns the ids. */
export function acceptFindings(
  database: Database,
  now: Date,
  scope: string,
  keys: readonly string[],
  reason: string,
): string[] {
  return inTransaction(database, (tx) =>
    [...new Set(keys)].map((findingKey) => {
      const id = uuid();
      queries.putAcceptance(tx, { id, scope, findingKey, reason, createdAt: now.toISOString() });
      return id;
    }),
  );
}

/** Takes acceptances back: the undo. What is gone already is gone. */
export function withdrawAcceptances(database: Database, scope: string, ids: readonly string[]): void {
  queries.deleteAcceptances(database, scope, ids);
}
