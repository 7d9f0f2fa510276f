import { UnstyledButton } from '@mantine/core';
import { counted } from '../../../ui/counted.ts';
import { useCell } from './cell.ts';
import { useDesk } from './desk.ts';
import classes from './panel.module.css';

/** The model’s stages with how far each has come. Choosing one moves the caret there. */
export function StageList() {
  const { model, counts, stageId, editor } = useDesk();
  const { stages } = useCell(counts);
  const current = useCell(stageId) ?? model.stages[0]?.id;
  return (
    <ol className={classes.stages} aria-label="Stages">
      {model.stages.map((stage) => {
        const { words = 0, begun = false } = stages.find((entry) => entry.stageId === stage.id) ?? {};
        return (
          <li key={stage.id} className={classes.step} data-begun={begun || undefined}>
            <UnstyledButton
              className={classes.stage}
              aria-current={stage.id === current ? 'step' : undefined}
              onClick={() => editor.get()?.focusStage(stage.id)}
            >
              <span className={classes.stageName}>{stage.name}</span>
              <span className={classes.stageState}>{begun ? counted(words, 'word') : 'not begun'}</span>
            </UnstyledButton>
          </li>
        );
      })}
    </ol>
  );
}
