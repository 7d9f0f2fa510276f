import { and, eq } from 'drizzle-orm';
import { mentionedClients, type ReflectionDocument } from '../../../../shared/document/document.ts';
import type { EvidenceSource } from '../../../../shared/domain/evidence.ts';
import type { Database } from '../../database/database.ts';
import { clientMention } from '../../database/schema.ts';

/** Keeps which clients a text names, as its document is saved: evidence is found by them. */
export function keepMentions(
  database: Database,
  sourceKind: EvidenceSource,
  sourceId: string,
  document: ReflectionDocument,
): void {
  const of = and(eq(clientMention.sourceKind, sourceKind), eq(clientMention.sourceId, sourceId));
  const kept = database.select({ clientId: clientMention.clientId }).from(clientMention).where(of).all();
  const named = mentionedClients(document);
  if (kept.length === named.size && kept.every(({ clientId }) => named.has(clientId))) return;
  database.delete(clientMention).where(of).run();
  const rows = [...named].map((clientId) => ({ sourceKind, sourceId, clientId }));
  if (rows.length > 0) database.insert(clientMention).values(rows).run();
}
