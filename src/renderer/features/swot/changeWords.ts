import { quadrantNames } from '../../../shared/domain/swot.ts';
import { type ItemChange, isChanged } from '../../../shared/domain/swotCompare.ts';
import { counted } from '../../ui/counted.ts';
import { stateWords } from './words.ts';

/** What became of an item, a few words each; `Unchanged` where nothing did. */
export function changesInWords(change: ItemChange): string[] {
  const { isNew, isGone, movedFrom, evidence, isReworded, stateBefore, after } = change;
  if (!isChanged(change)) return ['Unchanged'];
  return [
    isNew ? 'New' : '',
    isGone ? 'Gone' : '',
    movedFrom ? `Moved from ${quadrantNames[movedFrom]}` : '',
    evidence > 0 ? `Better evidenced (+${evidence})` : '',
    evidence < 0 ? `Worse evidenced (−${-evidence})` : '',
    isReworded ? 'Reworded' : '',
    stateBefore && after ? `${stateWords[stateBefore]} → ${stateWords[after.state]}` : '',
  ].filter((words) => words !== '');
}

/** How much changed, in a sentence: `2 new, 1 moved, 3 unchanged.` */
export function summaryInWords(changes: readonly ItemChange[]): string {
  const count = (test: (change: ItemChange) => boolean) => changes.filter(test).length;
  const parts = [
    [count(({ isNew }) => isNew), 'new'],
    [count(({ isGone }) => isGone), 'gone'],
    [count(({ movedFrom }) => movedFrom !== null), 'moved'],
    [count(({ evidence }) => evidence > 0), 'better evidenced'],
    [count(({ evidence }) => evidence < 0), 'worse evidenced'],
    [count(({ isReworded }) => isReworded), 'reworded'],
  ] as const;
  const told = parts.filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`);
  if (told.length === 0) return `Nothing is different in ${counted(changes.length, 'item')}.`;
  return `Of ${counted(changes.length, 'item')}: ${told.join(', ')}.`;
}
