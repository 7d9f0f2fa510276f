import { Text } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import type { SwotBoard } from '../../../shared/domain/swot.ts';
import { themeWords } from '../../../shared/domain/swotTheme.ts';
import classes from './swot.module.css';

/** Which themes chosen units ask for and no item touches; nothing where no unit asks for any. */
export function Coverage({ untouched, isAsked }: Pick<SwotBoard, 'untouched' | 'isAsked'>) {
  if (!isAsked) return null;
  if (untouched.length === 0) {
    return (
      <Text size="sm" className={classes.coverage}>
        <IconCircleCheck size={16} aria-hidden />
        Your items touch on every theme that your units ask for.
      </Text>
    );
  }
  const byUnits = Map.groupBy(untouched, ({ unitIds }) => unitIds.join(' and '));
  return (
    <div className={classes.coverage}>
      <IconCircleDashed size={16} aria-hidden />
      <Text size="sm">
        Not touched yet:{' '}
        {[...byUnits].map(([units, themes], index) => (
          <span key={units}>
            {index > 0 ? '; ' : ''}
            {themes.map(({ theme }) => themeWords[theme].toLowerCase()).join(', ')}{' '}
            <span className={classes.asking}>(asked by {units})</span>
          </span>
        ))}
        .
      </Text>
    </div>
  );
}
