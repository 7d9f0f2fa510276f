import type { Finding, GateText, LeavingReport } from '../../../../shared/domain/anonymity/report.ts';
import type { PaperFormat, PaperOrder } from '../../../../shared/domain/paper.ts';
import { AppError } from '../../../../shared/result.ts';
import type { Database } from '../../database/database.ts';
import { gate } from '../anonymity/service.ts';
import { namesOnPurpose } from './onPurpose.ts';
import { calendarTexts, FIXED, jsonTexts, pageTexts, tableTexts } from './pageTexts.ts';
import { makePaper } from './service.ts';

type Gated = Exclude<PaperOrder['paper'], 'submission'>;

/** In which formats a paper is looked at: the page, and what the others say beyond it. Word documents say what pages say. */
const looked: Record<Gated, readonly PaperFormat[]> = {
  'hours-log': ['pdf', 'csv'],
  'feedback-form': ['pdf'],
  'rating-form': ['pdf'],
  'mapping-sheet': ['pdf', 'csv'],
  'unit-file': ['json'],
  swot: ['pdf'],
  'development-plan': ['pdf', 'csv'],
  'plan-timeline': ['pdf'],
  'plan-calendar': ['ics'],
  'cpd-record': ['pdf', 'csv'],
  profile: ['pdf'],
};

/** What the paper is about: an acceptance holds for it, in whatever form it goes out. And where it is kept. */
function placeOf(order: Exclude<PaperOrder, { paper: 'submission' }>): { scope: string; href: string } {
  switch (order.paper) {
    case 'hours-log':
      return { scope: 'hours', href: '/practice/hours' };
    case 'feedback-form':
      return { scope: 'feedback-form', href: '/practice/feedback' };
    case 'rating-form':
      return { scope: `rating-form:${order.frameworkId}`, href: '/competencies' };
    case 'mapping-sheet':
      return { scope: `mapping:${order.unitId}`, href: `/evidence/${encodeURIComponent(order.unitId)}/readiness` };
    case 'unit-file':
      return { scope: `unit:${order.unitId}`, href: `/units/own/${encodeURIComponent(order.unitId)}` };
    case 'swot':
      return { scope: `swot:${order.snapshotId ?? 'now'}`, href: '/swot' };
    case 'development-plan':
    case 'plan-timeline':
    case 'plan-calendar':
      return { scope: `plan:${order.planId}`, href: '/plan' };
    case 'cpd-record':
      return { scope: 'cpd', href: '/practice/cpd' };
    case 'profile':
      return { scope: `profile:${order.versionId}`, href: '/profile' };
  }
}

/** What stands in a file that is not a page. */
const plainTexts = { ics: calendarTexts, json: jsonTexts, csv: tableTexts };

async function textsOf(database: Database, now: Date, order: PaperOrder, paper: Gated): Promise<GateText[]> {
  const texts: GateText[] = [];
  for (const format of looked[paper]) {
    const content = await makePaper(database, now, order, format);
    if ('html' in content) texts.push(...pageTexts(content.html));
    else if ('text' in content) {
      texts.push(...plainTexts[format === 'ics' || format === 'json' ? format : 'csv'](content.text, texts));
    }
  }
  return texts;
}

/** An empty form, and a unit, say the same to everybody: only what the register holds is told of them. */
const isForm = (paper: Gated): boolean => ['feedback-form', 'rating-form', 'unit-file'].includes(paper);

/**
 * What in a paper could tell who a client is: the paper is made as it would go out, with its code names put in, and read
 * under its headings. Everything is mended where it is kept, to which the leads go. Throws as `makePaper`, and
 * `invalid-input` for a submission, which has a gate of its own.
 */
export async function gateOfPaper(database: Database, now: Date, order: PaperOrder): Promise<LeavingReport> {
  if (order.paper === 'submission') throw new AppError('invalid-input', 'A submission has a gate of its own.');
  const { paper } = order;
  const { scope, href } = placeOf(order);
  const report = gate(database, scope, await textsOf(database, now, order, paper));
  const purpose = namesOnPurpose(database, order);
  const asked = (finding: Finding): boolean =>
    !(finding.question && (finding.textId === FIXED || isForm(paper))) && !purpose.isMeant(finding);
  const findings = report.findings.filter(asked);
  const meant = report.findings.filter(purpose.isMeant);
  const lead = { href, showsWords: false, replaceable: false };
  return {
    ...report,
    findings,
    scope,
    leads: Object.fromEntries(findings.map(({ textId }) => [textId, lead])),
    ...(meant.length > 0 ? { onPurpose: purpose.words(meant) } : {}),
  };
}
