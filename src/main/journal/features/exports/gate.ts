import { imageIds, type ReflectionDocument } from '../../../../shared/document/document.ts';
import { asideTexts } from '../../../../shared/document/gateAside.ts';
import { gateLines } from '../../../../shared/document/gateTexts.ts';
import type { GateText, LeavingReport } from '../../../../shared/domain/anonymity/report.ts';
import { type Reflection, titleOrDefault } from '../../../../shared/domain/reflection.ts';
import type { Database } from '../../database/database.ts';
import { gate, imageTexts } from '../anonymity/service.ts';
import { exportable, factsOf } from './service.ts';

/** What is accepted in a reflection holds for it in every export. */
const SCOPE = 'reflections';
const FACTS = '#facts';

/** What goes out of one reflection: its lines, what stands beside them, its title, tags and headings. */
function textsOf(database: Database, reflection: Reflection): GateText[] {
  const { id, happenedOn, title } = reflection;
  const document = reflection.document as ReflectionDocument;
  const place = { id, label: `${happenedOn}, ${titleOrDefault(title)}`.slice(0, 300) };
  const beside = asideTexts(document.content, place, (frozen) => frozen);
  const headings = document.content.map(({ attrs }) => String(attrs?.name ?? ''));
  const facts = [...factsOf(database, reflection), ...headings].join('\n');
  const lines: GateText[] = [
    { ...place, id: `${id}#title`, place: 'document-property', text: title },
    { ...place, id: `${id}${FACTS}`, place: 'document-property', text: facts },
    gateLines(document.content, place),
  ];
  const pictures = imageTexts(database, imageIds(document)).map((text) => ({ ...text, id: `${id}#${text.id}` }));
  return [...lines, ...beside, ...pictures];
}

/**
 * What in some reflections could tell who a client is, before they go out. Many are looked through some at a time. Of
 * their models, headings and tags only what the register holds is told. Throws `not-found`, and `forbidden` for what
 * never goes out.
 */
export function gateOfReflections(database: Database, ids: readonly string[]): LeavingReport {
  const texts = ids.flatMap((id) => textsOf(database, exportable(database, id)));
  const report = gate(database, SCOPE, texts);
  const findings = report.findings.filter(({ question, textId }) => !(question && textId.endsWith(FACTS)));
  const leads = findings.map(({ textId }) => {
    return [textId, { href: `/reflections/${textId.split('#')[0]}`, showsWords: false, replaceable: false }] as const;
  });
  return { ...report, findings, scope: SCOPE, leads: Object.fromEntries(leads) };
}
