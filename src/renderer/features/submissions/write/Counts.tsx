import { Text } from '@mantine/core';
import { memo } from 'react';
import { counted } from '../../../ui/counted.ts';
import { useCell } from '../../reflections/write/cell.ts';
import { useSubmission } from './desk.ts';
import classes from './write.module.css';

/** The writer’s own words; quotes, tables and references are counted apart. */
export const Counts = memo(function Counts() {
  const { counts, unit } = useSubmission();
  const { words, quotes, quoted, tables, cited } = useCell(counts);
  const guide = unit?.suggestedWords;
  const apart = [
    quotes > 0 ? `${counted(quotes, 'quote')} (${counted(quoted, 'word')})` : '',
    tables > 0 ? counted(tables, 'table or figure', 'tables and figures') : '',
    cited > 0 ? counted(cited, 'reference') : '',
  ].filter((part) => part !== '');
  return (
    <Text size="sm" className={classes.counts} title="Quotes, tables, references and appendices are counted apart">
      {counted(words, 'word')}
      {guide ? ` of ${guide.from.toLocaleString('en-GB')}–${guide.to.toLocaleString('en-GB')}` : ''}
      {apart.length > 0 ? <span> · {apart.join(' · ')}</span> : null}
    </Text>
  );
});
