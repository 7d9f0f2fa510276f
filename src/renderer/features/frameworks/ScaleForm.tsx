import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type ListedFramework, type Scale, scaleInWords, scaleSchema } from '../../../shared/domain/framework.ts';
import { journal } from '../../api/client.ts';
import { failureOf } from '../../api/link.ts';
import { errorText } from '../../ui/errorText.ts';
import { ScaleFields } from './ScaleFields.tsx';

/** Opens the dialog in which a framework gets another scale. */
export function openScaleForm(framework: ListedFramework): void {
  const modalId = 'scale';
  modals.open({
    modalId,
    title: `Scale of ${framework.name}`,
    children: <ScaleForm framework={framework} onDone={() => modals.close(modalId)} />,
  });
}

interface ScaleFormProps {
  framework: ListedFramework;
  onDone: () => void;
}

function ScaleForm({ framework: { id, scale: before, ownScale }, onDone }: ScaleFormProps) {
  const [scale, setScale] = useState<Scale>(before);
  const [problem, setProblem] = useState<string | null>(null);
  const save = useMutation(
    journal.frameworks.setScale.mutationOptions({
      onSuccess: onDone,
      onError: (error) => setProblem(errorText(failureOf(error))),
    }),
  );

  function submit(event: FormEvent): void {
    event.preventDefault();
    const checked = scaleSchema.safeParse(scale);
    if (!checked.success) {
      setProblem(checked.error.issues[0]?.message ?? 'This scale is not right yet.');
      return;
    }
    save.mutate({ id, scale: checked.data });
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text size="sm">
          Rounds that are there keep the scale of their day, and drafts go on with the one that they began with. The new
          scale is for rounds that begin from now on.
        </Text>
        <ScaleFields scale={scale} onChange={setScale} />
        {problem === null ? null : (
          <Alert color="red" role="alert">
            {problem}
          </Alert>
        )}
        <Group justify="space-between">
          <Button variant="subtle" title={scaleInWords(ownScale)} onClick={() => save.mutate({ id, scale: null })}>
            Back to its own scale
          </Button>
          <Group gap="xs">
            <Button variant="default" onClick={onDone}>
              Cancel
            </Button>
            <Button type="submit" loading={save.isPending}>
              Save
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  );
}
