import type { ReflectionDocument } from '../../../../shared/document/document.ts';
import { imageIds } from '../../../../shared/document/document.ts';
import type {
  Finding,
  GateText,
  GateTextChange,
  LeavingReport,
  TextLead,
} from '../../../../shared/domain/anonymity/report.ts';
import { joined } from '../../../../shared/domain/anonymity/report.ts';
import { knownSource, type LiveSource } from '../../../../shared/domain/submission/block.ts';
import { changedText, sectionTexts, withSectionChanges } from '../../../../shared/domain/submission/gateTexts.ts';
import { appendixTexts, linesOfParts } from '../../../../shared/domain/submission/partTexts.ts';
import { shownLines } from '../../../../shared/domain/submission/shownWords.ts';
import { keptInsideWords } from '../../../../shared/domain/submission/source.ts';
import type { AppendixKind } from '../../../../shared/domain/submission.ts';
import { AppError } from '../../../../shared/result.ts';
import { type Database, inTransaction } from '../../database/database.ts';
import { gate, hasAcceptances, imageTexts, withAcceptances } from '../anonymity/service.ts';
import { piecesById } from '../evidence/service.ts';
import { assembleUnguarded, type Unguarded } from './assemble.ts';
import { keptInside } from './records.ts';
import { referenceParts } from './references.ts';
import { replaceSubmission } from './service.ts';

/** A text of a submission, and where it is mended. */
interface Told {
  text: GateText;
  lead: TextLead;
}

const TITLE = 'title';
const REFERENCES = 'references';
/** So much of a quote is shown. */
const QUOTED = 160;

/** Where the records are kept that a live block shows. */
const sourceScreens: Record<LiveSource, string> = {
  hours: '/practice/hours',
  'hours-by-month': '/practice/hours',
  sessions: '/practice/sessions',
  goals: '/practice/clients',
  feedback: '/practice/feedback',
  'feedback-ratings': '/practice/feedback',
  supervision: '/practice/supervision',
  cpd: '/practice/cpd',
  swot: '/swot',
  plan: '/plan',
  profile: '/profile',
  'ratings-over-time': '/competencies/rounds',
  'ratings-rounds': '/competencies/rounds',
  'ratings-others': '/competencies/rounds',
};

/** Where what an appendix says is kept, unless a heading in it says it better. */
function appendixScreen(kind: AppendixKind | null, unitId: string): string {
  const screens: Record<AppendixKind, string> = {
    'evidence-index': `/evidence/${unitId}`,
    'mapping-sheet': `/evidence/${unitId}/readiness`,
    contracts: '/practice/clients',
    'session-records': '/practice/sessions',
    'hours-log': '/practice/sessions',
    feedback: '/practice/feedback',
    'supervision-log': '/practice/supervision',
    'cpd-log': '/practice/cpd',
    swot: '/swot',
    plan: '/plan',
    profile: '/profile',
    reflections: '/reflections',
  };
  return kind === null ? '/practice/clients' : screens[kind];
}

const elsewhere = (href: string): TextLead => ({ href, showsWords: false, replaceable: false });
const oneText = (id: string, place: GateText['place'], label: string, text: string, lead: TextLead): Told[] =>
  text.trim() === '' ? [] : [{ text: { id, place, label, text }, lead }];

/** What stands on the submission itself: its title, the centre (the learner’s own name and numbers are theirs), its sections. */
function ownTexts({ submission, document }: Unguarded, screen: string): Told[] {
  const { title, cover } = submission;
  const section = (sectionId: string) => `${screen}?section=${encodeURIComponent(sectionId)}`;
  return [
    ...oneText(TITLE, 'document-property', 'Title', title, {
      href: `${screen}?show=title`,
      showsWords: false,
      replaceable: true,
    }),
    ...oneText('cover:centre', 'section', 'Cover sheet, centre', cover.centreName, elsewhere(`${screen}?show=cover`)),
    ...sectionTexts(document).map(
      ({ text, sectionId, isLines }): Told => ({
        text,
        lead: { href: section(sectionId), showsWords: isLines, replaceable: true },
      }),
    ),
  ];
}

/** What stands in the records that the text and the appendices show. */
function recordTexts({ submission, assembled, live }: Unguarded): Told[] {
  const shown = live.map(
    ({ block, content }): Told => ({
      text: {
        id: `live:${block.blockId}`,
        place: content.kind === 'chart' ? 'chart-label' : 'section',
        label: block.caption.slice(0, 300),
        text: shownLines(content).join('\n'),
      },
      lead: elsewhere(sourceScreens[knownSource(block.source) ?? 'hours']),
    }),
  );
  const appended = assembled.appendices.flatMap((appendix) =>
    appendixTexts(appendix).map(
      ({ text, kept }): Told => ({
        text,
        lead: elsewhere(kept ?? appendixScreen(appendix.kind, submission.unitId)),
      }),
    ),
  );
  return [...shown, ...appended];
}

/** What the files of the pictures say, each led to where the picture stands first. */
function pictureTexts(database: Database, { document, assembled }: Unguarded, screen: string): Told[] {
  const leads = new Map<string, TextLead>();
  const add = (ids: readonly string[], lead: TextLead) => {
    for (const id of ids) if (!leads.has(id)) leads.set(id, lead);
  };
  for (const node of document.content) {
    const sectionId = String(node.attrs?.stageId ?? '');
    add(imageIds({ ...document, content: [node] }), elsewhere(`${screen}?section=${encodeURIComponent(sectionId)}`));
  }
  for (const { kept, imageIds: ids } of assembled.appendices.flatMap(appendixTexts)) {
    add(ids, elsewhere(kept ?? screen));
  }
  return imageTexts(database, [...leads.keys()]).flatMap((text) => {
    const lead = leads.get(text.id.slice('image:'.length));
    return lead ? [{ text, lead }] : [];
  });
}

/** The scope of what is accepted in a submission. */
const scopeOf = (id: string) => `submission:${id}`;

/** The list of the works that it cites. */
async function referenceTexts(database: Database, cited: ReadonlyMap<string, string>): Promise<Told[]> {
  const lines = linesOfParts(await referenceParts(database, cited)).map((line) => line.join(''));
  return oneText(REFERENCES, 'section', 'References', lines.join('\n'), elsewhere('/sources'));
}

async function textsOf(database: Database, id: string): Promise<Told[]> {
  const whole = assembleUnguarded(database, id, { pictures: false });
  const screen = `/submissions/${id}`;
  const all = [
    ...ownTexts(whole, screen),
    ...recordTexts(whole),
    ...(await referenceTexts(database, whole.cited)),
    ...pictureTexts(database, whole, screen),
  ];
  const times = new Map<string, number>();
  // What stands in two places is looked at in both.
  return all.map(({ text, lead }) => {
    const time = (times.get(text.id) ?? 0) + 1;
    times.set(text.id, time);
    return { text: time === 1 ? text : { ...text, id: `${text.id}:${time}` }, lead };
  });
}

/** The quote whose words a text is. */
const QUOTE = /#quote:([^:]+)(?::\d+)?$/u;

/** The quotes of what was to stay in the journal, as questions: the writer may have quoted them knowingly. */
function keptQuotes(database: Database, told: readonly Told[]): Finding[] {
  const quotes = told.flatMap(({ text }) => {
    const evidenceId = QUOTE.exec(text.id)?.[1];
    return evidenceId === undefined ? [] : [{ text, evidenceId }];
  });
  const pieces = piecesById(database, [...new Set(quotes.map(({ evidenceId }) => evidenceId))]);
  const whyInside = keptInside(database);
  return quotes.flatMap(({ text: { id: textId, place, label, text }, evidenceId }): Finding[] => {
    const piece = pieces.get(evidenceId);
    const why = piece ? whyInside(piece) : null;
    if (why === null) return [];
    const words = joined(text);
    const about = { key: `${textId}|kept-inside`, kind: 'kept-inside', question: true } as const;
    const where = { textId, place, label: `${label}: ${keptInsideWords[why].mark}`.slice(0, 300) };
    const shown = words.length > QUOTED ? `${words.slice(0, QUOTED)}…` : words;
    return [
      {
        ...about,
        ...where,
        replacements: [],
        from: 0,
        to: words.length,
        words: shown,
        before: '',
        after: '',
        acceptance: null,
      },
    ];
  });
}

/**
 * What in a submission could tell who a client is, whatever goes out with it: title, centre, sections with quotes,
 * captions, descriptions, frozen blocks and links, quotes of what was to stay in the journal, the works that it cites, what live blocks and appendices show of the
 * records, what pictures’ files say. What stands in a record leads to it. Throws `not-found`, also where its unit is gone.
 */
export async function gateOf(database: Database, id: string): Promise<LeavingReport> {
  const told = await textsOf(database, id);
  const scope = scopeOf(id);
  const report = gate(
    database,
    scope,
    told.map(({ text }) => text),
  );
  // Works are public, and full of names and towns: of these, only what the register holds is told.
  const named = report.findings.filter(({ textId, question }) => !(question && textId === REFERENCES));
  const findings = [...named, ...withAcceptances(database, scope, keptQuotes(database, told))];
  const found = new Set(findings.map(({ textId }) => textId));
  const leads = told.flatMap(({ text, lead }) => (found.has(text.id) ? [[text.id, lead] as const] : []));
  return { ...report, findings, scope, leads: Object.fromEntries(leads) };
}

/** What the register holds and was accepted in this submission, as it is written there. */
export async function acceptedNames(database: Database, id: string): Promise<string[]> {
  if (!hasAcceptances(database, scopeOf(id))) return [];
  const { findings } = await gateOf(database, id);
  return findings.flatMap(({ question, acceptance, words }) => (question || acceptance === null ? [] : [words]));
}

/**
 * Puts words in the place of what was found, in the text, its quotes, captions, descriptions, frozen blocks and title; what
 * stood before is kept as a version, whose id is returned. Throws `invalid-input` where something else stands there by now,
 * or where it is kept elsewhere; then nothing is changed.
 */
export function replaceFindings(database: Database, now: Date, id: string, changes: readonly GateTextChange[]): string {
  return inTransaction(database, (tx) => {
    const whole = assembleUnguarded(tx, id, { pictures: false });
    const texts = new Map(ownTexts(whole, '').map((told) => [told.text.id, told]));
    for (const { textId, from, to, was } of changes) {
      const told = texts.get(textId);
      if (!told?.lead.replaceable || joined(told.text.text).slice(from, to) !== was) {
        throw new AppError('invalid-input', 'The text is another by now. Look through it again.');
      }
    }
    const byText = Map.groupBy(changes, ({ textId }) => textId);
    const title = changedText(whole.submission.title, byText.get(TITLE) ?? []).slice(0, 300);
    const document: ReflectionDocument = withSectionChanges(whole.document, byText);
    return replaceSubmission(tx, now, id, { title, document });
  });
}
