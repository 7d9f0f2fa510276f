import { quadrantNames } from '../../../shared/domain/swot.ts';
import {
  hasOtherThemes,
  type ItemChange,
  isChanged,
  isPairChanged,
  type PairChange,
  type SwotComparison,
} from '../../../shared/domain/swotCompare.ts';
import { type SwotTheme, themeWords } from '../../../shared/domain/swotTheme.ts';
import { counted } from '../../ui/counted.ts';
import { stateWords } from './words.ts';

const themesInWords = (sign: string, themes: readonly SwotTheme[]): string[] =>
  themes.map((theme) => `${sign}${themeWords[theme]}`);

/** What became of an item, a few words each; `Unchanged` where nothing did. */
export function changesInWords(change: ItemChange): string[] {
  const { isNew, isGone, movedFrom, evidence, swapped, themes, isReworded, stateBefore, after } = change;
  if (!isChanged(change)) return ['Unchanged'];
  return [
    isNew ? 'New' : '',
    isGone ? 'Gone' : '',
    movedFrom ? `Moved from ${quadrantNames[movedFrom]}` : '',
    evidence > 0 ? `Better evidenced (+${evidence})` : '',
    evidence < 0 ? `Worse evidenced (−${-evidence})` : '',
    swapped > 0 ? `Other evidence in place of ${counted(swapped, 'piece')}` : '',
    hasOtherThemes(change)
      ? `Themes: ${[...themesInWords('+', themes.added), ...themesInWords('−', themes.dropped)].join(', ')}`
      : '',
    isReworded ? 'Reworded' : '',
    stateBefore && after ? `${stateWords[stateBefore]} → ${stateWords[after.state]}` : '',
  ].filter((words) => words !== '');
}

/** What became of a pair, in a word. */
export function pairChangeInWords({ before, after }: PairChange): string {
  if (before === null) return 'New';
  if (after === null) return 'Gone';
  return before === after ? 'Unchanged' : 'Reworded';
}

function pairsInWords(pairs: readonly PairChange[]): string {
  const count = (word: string) => pairs.filter((pair) => pairChangeInWords(pair) === word).length;
  const parts = ['New', 'Gone', 'Reworded'].map((word) => [count(word), word.toLowerCase()] as const);
  const told = parts.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
  return told.length === 0 ? '' : `Of ${counted(pairs.length, 'pair')}: ${told.join(', ')}.`;
}

/** How much changed, in a sentence or two: `Of 5 items: 2 new, 1 moved. Of 2 pairs: 1 gone.` */
export function summaryInWords({ items, pairs }: SwotComparison): string {
  const count = (test: (change: ItemChange) => boolean) => items.filter(test).length;
  const parts = [
    [count(({ isNew }) => isNew), 'new'],
    [count(({ isGone }) => isGone), 'gone'],
    [count(({ movedFrom }) => movedFrom !== null), 'moved'],
    [count(({ evidence }) => evidence > 0), 'better evidenced'],
    [count(({ evidence }) => evidence < 0), 'worse evidenced'],
    [count(({ swapped }) => swapped > 0), 'on other evidence'],
    [count(hasOtherThemes), 'with other themes'],
    [count(({ isReworded }) => isReworded), 'reworded'],
    [count(({ stateBefore }) => stateBefore !== null), 'in another state'],
  ] as const;
  const told = parts.filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`);
  if (told.length === 0 && !pairs.some(isPairChanged))
    return `Nothing is different in ${counted(items.length, 'item')}.`;
  const ofItems = told.length === 0 ? '' : `Of ${counted(items.length, 'item')}: ${told.join(', ')}.`;
  return [ofItems, pairsInWords(pairs)].filter((part) => part !== '').join(' ');
}
