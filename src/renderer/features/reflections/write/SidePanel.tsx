import { ActionIcon, Group, ScrollArea, Stack, Text, Title, Tooltip } from '@mantine/core';
import { IconLayoutSidebarRightCollapse } from '@tabler/icons-react';
import { titleOrDefault } from '../../../../shared/domain/reflection.ts';
import { hotkeyInWords } from '../../../app/commands/hotkey.ts';
import { EvidenceList } from '../../evidence/tagging/EvidenceList.tsx';
import { useCell } from './cell.ts';
import { useDesk } from './desk.ts';
import { EarlierPlans } from './EarlierPlans.tsx';
import classes from './panel.module.css';
import { panelOpen } from './panelOpen.ts';
import { StageGuide } from './StageGuide.tsx';
import { StageList } from './StageList.tsx';

/**
 * Beside the text: the model’s stages, what the present one is for, its prompts, earlier plans to come back to, and what of
 * the text is evidence.
 */
export function SidePanel() {
  const { id, model, reflection, facts, editor } = useDesk();
  const handle = useCell(editor);
  const isKnown = model.id === reflection.modelId;
  return (
    <aside className={classes.panel} id="stages" aria-label="Stages and prompts">
      <ScrollArea className={classes.scroll} type="auto" scrollbarSize={8}>
        <Stack gap="lg" p="md" pb="xl">
          <Group justify="space-between" wrap="nowrap" align="flex-start">
            <Title order={2} className={classes.model}>
              {model.name}
            </Title>
            <Tooltip label={`Hide the panel (${hotkeyInWords('mod+alt+B')})`} position="bottom-end">
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label="Hide the panel"
                onClick={() => panelOpen.set(false)}
              >
                <IconLayoutSidebarRightCollapse size={18} />
              </ActionIcon>
            </Tooltip>
          </Group>
          {isKnown ? null : (
            <Text size="sm">
              The model by which this was written is not in this journal. The text is complete; its sections keep their
              names.
            </Text>
          )}
          {model.stages.length > 1 ? <StageList /> : null}
          <StageGuide />
          <EarlierPlans />
          <div className={classes.evidence}>
            <EvidenceList
              source={{ kind: 'reflection', id }}
              title={() => titleOrDefault(facts.get().title)}
              handle={handle}
            />
          </div>
        </Stack>
      </ScrollArea>
    </aside>
  );
}
