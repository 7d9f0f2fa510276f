import { join } from 'node:path';
import type { PaperFormat, PaperOrder } from '../../src/shared/domain/paper.ts';
import type { Profile, ProfilePurpose } from '../../src/shared/domain/profile.ts';
import type { Ask } from './ask.ts';
import { exportSubmissions } from './submissions.ts';

const hoursLog: PaperOrder = { paper: 'hours-log', view: 'code-names', filter: {} };
const feedbackForm: PaperOrder = { paper: 'feedback-form', codeName: 'Client 3' };

const ratingForm: PaperOrder = { paper: 'rating-form', frameworkId: 'icf', codeName: 'Client 3' };
const swot: PaperOrder = { paper: 'swot', snapshotId: null };

const papers: { order: PaperOrder; format: PaperFormat; name: string }[] = [
  { order: hoursLog, format: 'pdf', name: 'hours-log.pdf' },
  { order: hoursLog, format: 'csv', name: 'hours.csv' },
  { order: { ...hoursLog, view: 'real-names' }, format: 'pdf', name: 'hours-log-with-consenting-names.pdf' },
  { order: feedbackForm, format: 'pdf', name: 'feedback-form.pdf' },
  { order: feedbackForm, format: 'docx', name: 'feedback-form.docx' },
  { order: ratingForm, format: 'pdf', name: 'rating-form.pdf' },
  { order: ratingForm, format: 'docx', name: 'rating-form.docx' },
  { order: swot, format: 'pdf', name: 'swot.pdf' },
  { order: swot, format: 'docx', name: 'swot.docx' },
];

/** The papers of the sample’s development plan and of its CPD. */
async function planPapers(ask: Ask): Promise<typeof papers> {
  const today = new Date().toISOString().slice(0, 10);
  const found = await ask({ to: 'journal', path: 'plans.current', type: 'query', input: today });
  const { plan } = found as { plan: { id: string; startsOn: string; endsOn: string } };
  const whole: PaperOrder = { paper: 'development-plan', planId: plan.id, today };
  const timeline: PaperOrder = { paper: 'plan-timeline', planId: plan.id, today };
  const cpd: PaperOrder = { paper: 'cpd-record', from: plan.startsOn, to: plan.endsOn };
  return [
    { order: whole, format: 'pdf', name: 'plan.pdf' },
    { order: whole, format: 'docx', name: 'plan.docx' },
    { order: whole, format: 'csv', name: 'plan.csv' },
    { order: timeline, format: 'svg', name: 'plan.svg' },
    { order: { paper: 'plan-calendar', planId: plan.id, titles: 'neutral' }, format: 'ics', name: 'plan.ics' },
    { order: cpd, format: 'pdf', name: 'cpd-record.pdf' },
    { order: cpd, format: 'docx', name: 'cpd-record.docx' },
  ];
}

/** The full profile, and the page for clients, of the sample. */
async function profilePapers(ask: Ask): Promise<typeof papers> {
  const today = new Date().toISOString().slice(0, 10);
  const profile = (await ask({ to: 'journal', path: 'profile.get', type: 'query', input: today })) as Profile;
  const orderOf = (purpose: ProfilePurpose): PaperOrder => {
    const version = profile.versions.find((each) => each.purpose === purpose);
    return { paper: 'profile', versionId: version?.id ?? '' };
  };
  return [
    { order: orderOf('full'), format: 'pdf', name: 'profile.pdf' },
    { order: orderOf('full'), format: 'docx', name: 'profile.docx' },
    { order: orderOf('full'), format: 'html', name: 'profile.html' },
    { order: orderOf('page'), format: 'pdf', name: 'profile-one-page.pdf' },
    { order: orderOf('page'), format: 'docx', name: 'profile-one-page.docx' },
  ];
}

/** Exports the whole journal as a folder of Markdown and as a PDF, then every paper. */
export async function exportAll(ask: Ask, folder: string): Promise<void> {
  const selection = { kind: 'filter', filter: {} };
  for (const [format, name] of [
    ['markdown-folder', 'reflections'],
    ['pdf', 'reflections.pdf'],
  ]) {
    const input = { selection, format, path: join(folder, name ?? ''), replace: false };
    await ask({ to: 'host', path: 'exports.write', type: 'mutation', input });
  }
  const all = [...papers, ...(await planPapers(ask)), ...(await profilePapers(ask))];
  for (const { order, format, name } of all) {
    const input = { order, format, path: join(folder, name), replace: false };
    await ask({ to: 'host', path: 'exports.writePaper', type: 'mutation', input });
  }
  await exportSubmissions(ask, folder);
}
