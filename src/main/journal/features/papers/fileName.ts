import type { Finding } from '../../../../shared/domain/anonymity/report.ts';
import type { Database } from '../../database/database.ts';
import { gate } from '../anonymity/service.ts';
import { codeNamesOnly } from '../clients/service.ts';

const wordsFor = ({ replacements: [only, ...others], kind }: Finding): string => {
  if (!only || others.length > 0) return kind === 'organisation' ? 'an organisation' : 'a client';
  return only.words;
};

/**
 * The name of a file that leaves the journal, by code names only: whatever the register holds, also in part, run together
 * or as an address, goes out of it. It comes back unchanged where there is nothing of the kind.
 */
export function fileName(database: Database, name: string): string {
  const coded = codeNamesOnly(database)(name);
  const { findings } = gate(database, 'file-name', [
    { id: 'name', place: 'attachment-name', label: 'File', text: coded },
  ]);
  return findings
    .filter(({ question }) => !question)
    .reduceRight((text, finding) => text.slice(0, finding.from) + wordsFor(finding) + text.slice(finding.to), coded);
}
