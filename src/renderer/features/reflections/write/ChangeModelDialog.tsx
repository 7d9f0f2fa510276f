import { Modal, Stack, Text, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { journal } from '../../../api/client.ts';
import { changeModel } from './actions.ts';
import { useDesk } from './desk.ts';
import classes from './write.module.css';

interface ChangeModelDialogProps {
  opened: boolean;
  onClose: () => void;
}

/** Offers the other reflective models, and says before what becomes of the text. */
export function ChangeModelDialog({ opened, onClose }: ChangeModelDialogProps) {
  const { id, reflection } = useDesk();
  const models = useQuery(journal.models.all.queryOptions()).data ?? [];
  const others = models.filter((model) => !model.retired && model.id !== reflection.modelId);
  return (
    <Modal opened={opened} onClose={onClose} title="Change the reflective model" size="lg">
      <Text size="sm" c="dimmed" mb="md">
        Every word stays. Stages that both models have keep their text; what stands in the others moves below the new
        sections, under the old stage’s name. The text as it stands now is kept as a version.
      </Text>
      <Stack gap={4} component="ul" className={classes.choices}>
        {others.map((model) => (
          <li key={model.id}>
            <UnstyledButton
              className={classes.choice}
              onClick={() => {
                onClose();
                void changeModel(id, model);
              }}
            >
              <Text fw={600} size="sm" component="span" display="block">
                {model.name}
              </Text>
              <Text size="sm" c="dimmed" component="span" display="block">
                {model.whenToUse || model.summary}
              </Text>
            </UnstyledButton>
          </li>
        ))}
      </Stack>
    </Modal>
  );
}
