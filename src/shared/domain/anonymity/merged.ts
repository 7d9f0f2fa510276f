import type { LeavingReport } from './report.ts';

/** Of more questions it is only said how many there are: nobody answers them one by one. */
const MOST_QUESTIONS = 1_000;

/**
 * One report of texts that were looked through some at a time, in one scope. Everything that the register holds is in it;
 * of very many questions the first ones, and how many are not shown (`unshown`).
 */
export function mergedReports(first: LeavingReport, rest: readonly LeavingReport[]): LeavingReport {
  const all = [first, ...rest];
  let questions = 0;
  const findings = all
    .flatMap((report) => report.findings)
    .filter(({ question, acceptance }) => {
      if (!question || acceptance !== null) return true;
      questions += 1;
      return questions <= MOST_QUESTIONS;
    });
  const sum = (of: 'texts' | 'words') => all.reduce((total, { lookedFor }) => total + lookedFor[of], 0);
  return {
    scope: first.scope,
    lookedFor: { ...first.lookedFor, texts: sum('texts'), words: sum('words') },
    findings,
    leads: Object.assign({}, ...all.map(({ leads }) => leads)),
    ...(questions > MOST_QUESTIONS ? { unshown: questions - MOST_QUESTIONS } : {}),
  };
}
