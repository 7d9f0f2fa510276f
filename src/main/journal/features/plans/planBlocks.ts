import { stageText } from '../../../../shared/document/document.ts';
import { levelNames } from '../../../../shared/domain/cpd.ts';
import { noteTemplates } from '../../../../shared/domain/noteTemplate.ts';
import type { TimelineContent } from '../../../../shared/domain/plan/timeline.ts';
import { letterWords, objectiveStatusWords } from '../../../../shared/domain/plan/words.ts';
import type { Objective, ObjectiveSummary, PlanReviewSummary } from '../../../../shared/domain/plan.ts';
import type { Database } from '../../database/database.ts';
import type { Block } from '../../print/blocks.ts';
import { dayInShort, dayInWords } from '../../print/days.ts';
import { objectiveById } from './objectives.ts';
import { timelineSvg } from './picture.ts';
import { reviewNotes } from './reviews.ts';
import type { PlanOverview } from './service.ts';
import { timeGrid } from './timeGrid.ts';

const namesOf = ({ serves }: Pick<Objective, 'serves'>): string =>
  serves
    .filter(({ gone }) => !gone)
    .map(({ name }) => name)
    .join('\n');

function milestonesInWords({ milestones }: Pick<Objective, 'milestones'>): string {
  return milestones
    .map(({ title, dueOn, doneOn }) => {
      const done = doneOn === null ? '' : `, done on ${dayInShort(doneOn)}`;
      return `${dayInShort(dueOn)}: ${title}${done}`;
    })
    .join('\n');
}

/** Which letters are open: told as the plan's screen tells them. */
function openLetters({ letters }: ObjectiveSummary): string {
  const open = letters.filter(({ state }) => state === 'open');
  return open.map(({ letter, missing }) => `${letterWords[letter].name}: ${missing.join(' ')}`).join('\n');
}

function objectiveBlocks(number: number, objective: Objective, summary: ObjectiveSummary): Block[] {
  const { baseline, target, level, status, closedOn } = objective;
  const from = baseline === '' ? '' : `Now: ${baseline}`;
  const to = target === '' ? '' : `Target: ${target}`;
  const ended =
    status === 'open' ? '' : `${objectiveStatusWords[status]}${closedOn ? ` on ${dayInWords(closedOn)}` : ''}`;
  return [
    { kind: 'heading', level: 3, text: `${number}. ${objective.title}` },
    {
      kind: 'facts',
      rows: [
        ['Serves', namesOf(objective)],
        ['Specific', objective.specific],
        ['Measurable', [objective.measure, from, to].filter((part) => part !== '').join('\n')],
        ['Achievable: resources', objective.resources],
        ['Support', objective.support],
        ['Time', objective.time],
        ['Cost', objective.cost],
        ['Relevant', objective.relevance],
        ['Time-bound', `${dayInWords(objective.startsOn)} to ${dayInWords(objective.endsOn)}`],
        ['Milestones', milestonesInWords(objective)],
        ['Monitoring', objective.monitoring],
        ['Evaluation', objective.evaluation],
        ['Effect aimed at', level === null ? '' : levelNames[level]],
        ['Open letters', openLetters(summary)],
        ['Ended', ended],
        ['Outcome', objective.outcome],
        ['Effect', objective.effect],
      ],
    },
  ];
}

function reviewBlocks(database: Database, { id, heldOn, dueOn }: PlanReviewSummary): Block[] {
  const title = heldOn === null ? `Due on ${dayInWords(dueOn)}` : `Held on ${dayInWords(heldOn)}`;
  const document = reviewNotes(database, id);
  const rows = noteTemplates['plan-review'].stages.map(
    ({ id: stage, name }) => [name, stageText(document, stage)] as const,
  );
  return [{ kind: 'heading', level: 3, text: title }, ...(heldOn === null ? [] : [{ kind: 'facts' as const, rows }])];
}

function overviewRows(objectives: readonly ObjectiveSummary[]): string[][] {
  return objectives.map(({ title, startsOn, endsOn, milestones, status, serves }, index) => [
    `${index + 1}. ${title}`,
    namesOf({ serves }),
    `${dayInShort(startsOn)} –\n${dayInShort(endsOn)}`,
    milestones.length === 0
      ? 'none yet'
      : `${milestones.filter(({ doneOn }) => doneOn !== null).length} of ${milestones.length} done`,
    objectiveStatusWords[status],
  ]);
}

/** The time of a plan as a picture, on pages and in Word. */
export const timePicture = (title: string, content: TimelineContent): Block => ({
  kind: 'picture',
  title,
  svg: timelineSvg(content),
  grid: timeGrid(content),
});

/** A plan as it stands on paper. `madeOn`: YYYY-MM-DD. */
export function planBlocks(database: Database, overview: PlanOverview, today: string, madeOn: string): Block[] {
  const { plan, objectives, reviews } = overview;
  const span = `${dayInWords(plan.startsOn)} to ${dayInWords(plan.endsOn)}`;
  return [
    { kind: 'heading', level: 1, text: plan.title },
    { kind: 'paragraph', text: span },
    { kind: 'paragraph', text: `Made on ${dayInWords(madeOn)}. Clients go by code names.`, quiet: true },
    ...(plan.aspiration.trim() === ''
      ? []
      : ([
          { kind: 'heading', level: 2, text: 'Aspiration' },
          { kind: 'paragraph', text: plan.aspiration },
        ] as const)),
    { kind: 'heading', level: 2, text: 'The time of the plan' },
    timePicture('Objectives, milestones and reviews by month', { ...overview, today }),
    {
      kind: 'table',
      columns: ['Objective', 'Serves', 'From, to', 'Milestones', 'State'],
      widths: [31, 25, 17, 14, 13],
      rows: overviewRows(objectives),
    },
    { kind: 'heading', level: 2, text: 'How it is done, resourced, monitored and reviewed' },
    {
      kind: 'facts',
      rows: [
        ['Doing', plan.doing],
        ['Resources', plan.resourcing],
        ['Who supports', plan.supporters],
        ['Monitoring', plan.monitoring],
        ['Reviewing', plan.reviewing],
        ['Evaluating', plan.evaluation],
      ],
    },
    { kind: 'heading', level: 2, text: 'Objectives' },
    ...objectives.flatMap((summary, index) => objectiveBlocks(index + 1, objectiveById(database, summary.id), summary)),
    ...(reviews.length === 0 ? [] : [{ kind: 'heading' as const, level: 2 as const, text: 'Reviews' }]),
    ...reviews.flatMap((review) => reviewBlocks(database, review)),
    ...(plan.ways.length === 0
      ? []
      : ([
          { kind: 'heading', level: 2, text: 'Beyond the plan' },
          {
            kind: 'table',
            columns: ['Way to go on', 'What it would change'],
            widths: [50, 50],
            rows: plan.ways.map(({ text, change }) => [text, change]),
          },
        ] as const)),
    ...(plan.closedOn === null
      ? []
      : ([
          { kind: 'heading', level: 2, text: `Closed on ${dayInWords(plan.closedOn)}` },
          {
            kind: 'facts',
            rows: [
              ['Outcome', plan.outcome],
              ['Effect', plan.effect],
            ],
          },
        ] as const)),
  ];
}
