import { Text } from '@mantine/core';
import { counted, figure } from '../../../ui/counted.ts';
import { useCell } from './cell.ts';
import { useDesk } from './desk.ts';
import classes from './write.module.css';

/** Own words, without prompts and quoted notes: all of them, and those of the stage in which the caret is. */
export function WordCounts() {
  const { counts, stageId, model } = useDesk();
  const { total, stages } = useCell(counts);
  const current = useCell(stageId);
  const stage = model.stages.length > 1 ? stages.find((entry) => entry.stageId === current) : undefined;
  return (
    <Text
      component="span"
      size="xs"
      className={classes.counts}
      title="Your own words: prompts and quotations put in by the journal are not counted"
    >
      {counted(total, 'word')}
      {stage ? <span className={classes.stageCount}> · {figure(stage.words)} in this stage</span> : null}
    </Text>
  );
}
