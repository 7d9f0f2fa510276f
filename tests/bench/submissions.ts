import { join } from 'node:path';
import { v7 as uuid } from 'uuid';
import { printedWithPages } from '../../src/main/exports/pageNumbers.ts';
import { printToPdf } from '../../src/main/host/browser/print.ts';
import { putEvidence } from '../../src/main/journal/features/evidence/service.ts';
import type { DocumentNode, ReflectionDocument } from '../../src/shared/document/document.ts';
import { addDays } from '../../src/shared/domain/date.ts';
import { competenciesOf, type Framework } from '../../src/shared/domain/framework.ts';
import type { PaperContent, PaperFormat } from '../../src/shared/domain/paper.ts';
import { ratingSources } from '../../src/shared/domain/rating.ts';
import { type LiveSource, liveWords } from '../../src/shared/domain/submission/block.ts';
import { quotationNode } from '../../src/shared/domain/submission/source.ts';
import { aLink, aPiece } from '../helpers/evidence.ts';
import { generateDocument } from '../helpers/generate.ts';
import { headlessBrowser } from '../helpers/headlessBrowser.ts';
import { fillPractice } from '../helpers/practice.ts';
import { type BenchJournal, fillJournal, TODAY } from './journal.ts';
import { type Measure, measureOf, timed } from './measure.ts';

const SAMPLES = 10;
const WORDS = 3_000;
const QUOTES = 40;
const ROUNDS = 9;
const SESSIONS = 60;
const WORD_LIMIT_MS = 1_000;
const PDF_LIMIT_MS = 4_000;
const OPEN_LIMIT_MS = 100;
const UNIT = '8580-503';

/** A quote of a piece of its own. */
function aQuote({ context }: BenchJournal, reflectionId: string): DocumentNode {
  const quote = 'I waited longer than I was comfortable with, and the client found the word without me.';
  const links = [aLink(UNIT, '1.1')];
  const piece = aPiece(reflectionId, links, { quote });
  putEvidence(context.database, context.now(), { ...piece, links });
  return quotationNode({ ...piece, sourceTitle: '', happenedOn: TODAY });
}

const framework: Framework = {
  id: 'bench-submission',
  name: 'Eight competencies',
  publisher: '',
  scale: { least: 1, most: 5, words: [] },
  domains: [
    {
      name: 'All',
      competencies: Array.from({ length: 8 }, (_, at) => ({
        id: `competency-${at + 1}`,
        name: `Competency ${at + 1}`,
        description: 'What one sees when it is there.',
      })),
    },
  ],
};

/** A year and a half of ratings, a round by each source every two months. */
async function fillRatings({ call }: BenchJournal): Promise<void> {
  await call.frameworks.saveOwn(framework);
  for (let round = 0; round < ROUNDS; round++) {
    const ratedOn = addDays(TODAY, (round - ROUNDS) * 61);
    for (const source of ratingSources) {
      const who = source === 'self' ? '' : `A ${source}`;
      const given = { frameworkId: framework.id, source, clientId: null, who, ratedOn, feedbackId: null };
      const id = await call.ratings.start(given);
      const ratings = competenciesOf(framework).map(({ id: competencyId }, at) => {
        return { competencyId, score: 1 + ((round + at) % 5), confidence: null, note: '', evidenceIds: [] };
      });
      await call.ratings.save({ id, patch: { ratings } });
      await call.ratings.finish({ id, done: true });
    }
  }
}

/** Six live blocks: two of bars, two of lines, two radars. */
async function charts({ call }: BenchJournal): Promise<DocumentNode[]> {
  const [client] = await call.clients.list();
  const shown: [source: LiveSource, of: string][] = [
    ['hours-by-month', ''],
    ['hours-by-month', client?.id ?? ''],
    ['ratings-over-time', `${framework.id}/competency-1`],
    ['ratings-over-time', `${framework.id}/competency-2`],
    ['ratings-rounds', framework.id],
    ['ratings-others', framework.id],
  ];
  return shown.map(([source, of]) => {
    const attrs = { blockId: uuid(), source, of, caption: liveWords[source].caption, frozen: '' };
    return { type: 'liveBlock', attrs };
  });
}

/** 3,000 words over the unit’s sections, forty quotes, six charts of all shapes, and an appendix of sixty sessions. */
export async function fillSubmission(bench: BenchJournal): Promise<string> {
  const { call, context } = bench;
  await fillPractice(context, { clients: 3, sessions: SESSIONS, until: TODAY });
  await fillRatings(bench);
  const [reflection] = await call.reflections.page({ filter: {}, offset: 0, limit: 1 });
  const id = await call.submissions.create({ unitId: UNIT, title: 'A long one' });
  const document = (await call.submissions.byId(id)).document as ReflectionDocument;
  const share = document.content.length;
  const quotes = Array.from({ length: QUOTES }, () => aQuote(bench, reflection?.id ?? ''));
  const blocks = [...quotes, ...(await charts(bench))];
  const content = document.content.map((section, index): DocumentNode => {
    const words = generateDocument('free', Math.round(WORDS / share), index).content;
    return { ...section, content: [...words, ...blocks.filter((_, at) => at % share === index)] };
  });
  await call.submissions.save({
    id,
    patch: {
      document: { ...document, content },
      choices: { appendices: ['evidence-index', 'session-records', 'hours-log'], arranged: 'by-kind' },
    },
  });
  return id;
}

/** A submission of 3,000 words made in Word and in PDF, opened, and looked at as a whole. */
export async function benchSubmissions(home: string): Promise<Measure[]> {
  const bench = await fillJournal(join(home, 'Submissions.journal'), 100);
  try {
    const id = await fillSubmission(bench);
    const make = (format: PaperFormat) => bench.call.papers.make({ order: { paper: 'submission', id }, format });
    const browser = await headlessBrowser();
    const print = async (paper: PaperContent) => {
      if (!('html' in paper)) return;
      await printedWithPages(paper.html, (html, completed) => printToPdf(browser, html, completed));
    };
    const questions: [name: string, within: number, ask: () => Promise<unknown>][] = [
      ['submission of 3,000 words and 60 sessions: Word', WORD_LIMIT_MS, () => make('docx')],
      ['  PDF, with the browser that prints it', PDF_LIMIT_MS, async () => print(await make('pdf'))],
      ['  opened for writing', OPEN_LIMIT_MS, () => bench.call.submissions.open(id)],
      ['  as a whole for the reading view', OPEN_LIMIT_MS, () => bench.call.submissions.assembled(id)],
    ];
    const measures: Measure[] = [];
    for (const [name, within, ask] of questions) {
      await ask();
      const samples: number[] = [];
      for (let count = 0; count < SAMPLES; count++) samples.push(await timed(ask));
      measures.push(measureOf(name, samples, { within }));
    }
    return measures;
  } finally {
    bench.journal.close();
  }
}
