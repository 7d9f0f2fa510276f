import { Text, Textarea, TextInput } from '@mantine/core';
import { v7 as uuid } from 'uuid';
import type { Need } from '../../../shared/domain/engagement.ts';
import { focusOnMount } from '../../ui/focus.ts';
import type { SectionProps } from './engagementDraft.ts';
import classes from './engagements.module.css';
import { ItemList } from './ItemList.tsx';

/** The development needs, each with the tool that found it. */
export function Needs({ facts, change }: SectionProps) {
  return (
    <ItemList<Need>
      noun="need"
      items={facts.needs}
      onChange={(needs) => change({ needs })}
      blank={() => ({ id: uuid(), text: '', tool: '' })}
      missing={({ text }) => (text.trim() === '' ? 'Say what the need is.' : null)}
      row={({ text, tool }) => (
        <>
          <Text className={classes.words}>{text}</Text>
          {tool ? (
            <Text size="sm" c="dimmed">
              Found by: {tool}
            </Text>
          ) : null}
        </>
      )}
      fields={(need, set, error) => (
        <>
          <Textarea
            label="Development need"
            ref={focusOnMount}
            error={error}
            autosize
            minRows={2}
            maxLength={10_000}
            value={need.text}
            onChange={(event) => set({ ...need, text: event.currentTarget.value })}
          />
          <TextInput
            label="How it was found"
            description="The tool or conversation, e.g. a 360° review or a strengths inventory"
            maxLength={300}
            value={need.tool}
            onChange={(event) => set({ ...need, tool: event.currentTarget.value })}
          />
        </>
      )}
    />
  );
}
