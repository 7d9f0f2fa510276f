import { plainText } from '../../../../shared/document/document.ts';
import { cutAtWord } from '../../../../shared/domain/cutAtWord.ts';
import { swotQuadrants } from '../../../../shared/domain/evidence.ts';
import { letterWords, objectiveStatusWords } from '../../../../shared/domain/plan/words.ts';
import type { ObjectiveSummary } from '../../../../shared/domain/plan.ts';
import type { BlockContent } from '../../../../shared/domain/submission/block.ts';
import { numbersOf, quadrantNames } from '../../../../shared/domain/swot.ts';
import type { Database } from '../../database/database.ts';
import { dayInShort } from '../../print/days.ts';
import { writtenPlan } from '../plans/service.ts';
import { entryLine, figureLine, type PrintedSection, printedProfile, profileVersions } from '../profile/service.ts';
import { listItems, swotSnapshot, swotSnapshots } from '../swot/service.ts';

const TEXT_LENGTH = 240;
const ITEM_LENGTH = 20_000;

/** The four quadrants as they are, or as a snapshot has them; null where nothing is in them, or the snapshot is gone. */
export function swotLists(database: Database, snapshotId: string | null): BlockContent | null {
  if (snapshotId !== null && !swotSnapshots(database).some(({ id }) => id === snapshotId)) return null;
  const items = snapshotId === null ? listItems(database) : swotSnapshot(database, snapshotId).content.items;
  if (items.length === 0) return null;
  const numbers = numbersOf(items);
  const lines = items.map(({ quadrant, heading, text }, index) => {
    const more = text.trim() === '' ? '' : `: ${cutAtWord(text, TEXT_LENGTH)}`;
    return { quadrant, words: `${numbers[index]} ${heading}${more}` };
  });
  const lists = swotQuadrants.map((quadrant) => {
    const here = lines.filter((line) => line.quadrant === quadrant).map(({ words }) => words);
    return { title: quadrantNames[quadrant], items: here.length > 0 ? here : ['Nothing yet.'] };
  });
  return { kind: 'lists', lists };
}

/** `SMART`; letters with something missing are told under those that stand. */
function lettersInWords({ letters }: ObjectiveSummary): string {
  const initials = (open: boolean): string =>
    letters.flatMap(({ letter, state }) => ((state === 'open') === open ? [letterWords[letter].initial] : [])).join('');
  const missing = initials(true);
  return [initials(false), missing === '' ? '' : `open: ${missing}`].filter((part) => part !== '').join('\n');
}

function milestonesInWords({ milestones }: ObjectiveSummary): string {
  if (milestones.length === 0) return 'none';
  return milestones
    .map(({ title, dueOn, doneOn }) => `${dayInShort(doneOn ?? dueOn)}: ${title}${doneOn === null ? '' : ' (done)'}`)
    .join('\n');
}

/** The objectives of a plan with what they serve, their days and letters; null for a plan that is gone, or empty. */
export function planTable(database: Database, planId: string): BlockContent | null {
  const written = writtenPlan(database, planId);
  if (written === null || written.objectives.length === 0) return null;
  const rows = written.objectives.map((objective, index) => [
    `${index + 1}. ${objective.title}`,
    objective.serves.flatMap(({ name, gone }) => (gone ? [] : [name])).join('\n'),
    `${dayInShort(objective.startsOn)} to ${dayInShort(objective.endsOn)}`,
    milestonesInWords(objective),
    lettersInWords(objective),
    objectiveStatusWords[objective.status],
  ]);
  const head = ['Objective', 'Serves', 'From, to', 'Milestones', 'SMART', 'State'];
  return { kind: 'table', head, rows, figures: [], shares: [2.3, 1.9, 1.3, 2.5, 1.2, 1.5] };
}

function linesOf({ document, figures, entries, quotes }: PrintedSection): string[] {
  const text = plainText(document)
    .split('\n')
    .map((line) => line.trim().slice(0, ITEM_LENGTH))
    .filter((line) => line !== '');
  return [
    ...text,
    ...figures.map(figureLine),
    ...entries.map(entryLine),
    ...quotes.map(({ quote, byline }) => (byline === '' ? `“${quote}”` : `“${quote}” (${byline})`)),
  ];
}

/** A version of the profile, a list for each of its sections; null for one that is gone, or empty. */
export function profileLists(database: Database, versionId: string): BlockContent | null {
  if (!profileVersions(database).some(({ id }) => id === versionId)) return null;
  // The day is what a paper is dated by; nothing of the sections depends on it.
  const lists = printedProfile(database, versionId, '').sections.flatMap((section) => {
    const items = linesOf(section);
    return items.length === 0 ? [] : [{ title: section.heading, items }];
  });
  return lists.length === 0 ? null : { kind: 'lists', lists };
}
