import { Title, VisuallyHidden } from '@mantine/core';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import { titleOrDefault } from '../../../../shared/domain/reflection.ts';
import { useCell } from './cell.ts';
import { useDesk } from './desk.ts';
import { focusText } from './prompts.ts';
import classes from './write.module.css';

/** The reflection’s title: a field as large as the heading that it is. Enter goes on to the text. */
export function TitleField() {
  const desk = useDesk();
  const { facts, changeFacts, readOnly } = desk;
  const { title } = useCell(facts);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    focusText(desk);
  }

  function onPaste(event: ClipboardEvent<HTMLTextAreaElement>): void {
    const text = event.clipboardData.getData('text/plain');
    if (!/[\r\n]/.test(text)) return;
    event.preventDefault();
    const field = event.currentTarget;
    field.setRangeText(text.replace(/\s+/g, ' ').trim(), field.selectionStart, field.selectionEnd, 'end');
    changeFacts({ title: field.value.slice(0, 300) });
  }

  return (
    <>
      <VisuallyHidden>
        <Title order={1}>{titleOrDefault(title)}</Title>
      </VisuallyHidden>
      <textarea
        className={classes.title}
        aria-label="Title"
        placeholder="Untitled reflection"
        rows={1}
        maxLength={300}
        value={title}
        readOnly={readOnly}
        onChange={(event) => changeFacts({ title: event.currentTarget.value })}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
    </>
  );
}
