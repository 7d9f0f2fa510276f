import { Text, UnstyledButton } from '@mantine/core';
import { leftSections, type OutlineSection } from '../../../../shared/domain/submission/outline.ts';
import { counted, figure } from '../../../ui/counted.ts';
import { useCell } from '../../reflections/write/cell.ts';
import { useSubmission } from './desk.ts';
import classes from './write.module.css';

/** The outline with how far each section has come against its guide. Choosing one moves the caret there. */
export function OutlineList() {
  const { outline, counts, sectionId, editor, submission } = useSubmission();
  const { sections } = useCell(counts);
  const current = useCell(sectionId);
  const [left] = [leftSections(submission.document as Parameters<typeof leftSections>[0], outline)];
  const wordsOf = (id: string) => sections.find((section) => section.id === id)?.words ?? 0;
  const entry = ({ id, heading, words }: Pick<OutlineSection, 'id' | 'heading' | 'words'>) => (
    <li key={id}>
      <UnstyledButton
        className={classes.section}
        aria-current={id === current ? 'step' : undefined}
        onClick={() => {
          sectionId.set(id);
          editor.get()?.focusStage(id);
        }}
      >
        <span className={classes.sectionName}>{heading}</span>
        <span className={classes.sectionWords}>
          {words === null
            ? counted(wordsOf(id), 'word')
            : `${figure(wordsOf(id))} of ${figure(words.from)}–${figure(words.to)}`}
        </span>
      </UnstyledButton>
    </li>
  );
  return (
    <nav aria-label="Outline">
      {outline.map((part) => (
        <div key={part.id} className={classes.part}>
          <Text className={classes.partName}>{part.title}</Text>
          <ul className={classes.sections}>{part.sections.map(entry)}</ul>
        </div>
      ))}
      {left.length === 0 ? null : (
        <div className={classes.part}>
          <Text className={classes.partName}>No longer in the unit</Text>
          <Text size="xs" c="dimmed">
            The unit was changed. What you wrote there is kept at the end of the text.
          </Text>
          <ul className={classes.sections}>{left.map(({ id, name }) => entry({ id, heading: name, words: null }))}</ul>
        </div>
      )}
    </nav>
  );
}
