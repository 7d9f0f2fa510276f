import { Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { v7 as uuid } from 'uuid';
import type { UsedTool } from '../../../shared/domain/session.ts';
import { focusOnMount } from '../../ui/focus.ts';
import classes from '../engagements/engagements.module.css';
import { ItemList } from '../engagements/ItemList.tsx';
import { Section } from '../today/Section.tsx';

interface ToolsProps {
  /** As the page opens with them. */
  tools: readonly UsedTool[];
  onChange: (tools: UsedTool[]) => void;
}

type Tool = UsedTool & { id: string };

/** Tools, techniques and models that were used, each with why it was chosen. */
export function Tools({ tools, onChange }: ToolsProps) {
  const [items, setItems] = useState<Tool[]>(() => tools.map((tool) => ({ ...tool, id: uuid() })));
  return (
    <Section title="Tools and models">
      <ItemList<Tool>
        noun="tool"
        items={items}
        onChange={(next) => {
          setItems(next);
          onChange(next.map(({ name, reason }) => ({ name, reason })));
        }}
        blank={() => ({ id: uuid(), name: '', reason: '' })}
        missing={({ name }) => (name.trim() === '' ? 'Name the tool.' : null)}
        row={({ name, reason }) => (
          <>
            <Text>{name}</Text>
            <Text size="sm" c="dimmed" className={classes.words}>
              {reason === '' ? 'No reason written yet' : reason}
            </Text>
          </>
        )}
        fields={(tool, set, error) => (
          <>
            <TextInput
              label="Tool, technique or model"
              ref={focusOnMount}
              error={error}
              maxLength={300}
              value={tool.name}
              onChange={(event) => set({ ...tool, name: event.currentTarget.value })}
            />
            <Textarea
              label="Why this one"
              autosize
              minRows={2}
              maxLength={10_000}
              value={tool.reason}
              onChange={(event) => set({ ...tool, reason: event.currentTarget.value })}
            />
          </>
        )}
      />
    </Section>
  );
}
