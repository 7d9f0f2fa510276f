import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { sectionsOf } from '../../../../shared/domain/submission/outline.ts';
import { submissionTitle } from '../../../../shared/domain/submission.ts';
import { journal, journalClient } from '../../../api/client.ts';
import { notifyFailure } from '../../../ui/notify.ts';
import { notifyUndo } from '../../../ui/notifyUndo.tsx';
import { useSubmission } from './desk.ts';

interface CarryDialogProps {
  opened: boolean;
  onClose: () => void;
  flush: () => Promise<void>;
}

/** Takes the text of the present section over into another submission’s section, where it is added at the end. */
export function CarryDialog({ opened, onClose, flush }: CarryDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Carry this section over" size="lg">
      {opened ? <CarryForm onClose={onClose} flush={flush} /> : null}
    </Modal>
  );
}

function CarryForm({ onClose, flush }: Omit<CarryDialogProps, 'opened'>) {
  const { id, outline, sectionId } = useSubmission();
  const from = sectionId.get() ?? '';
  const heading = sectionsOf(outline).find((section) => section.id === from)?.heading ?? 'this section';
  const submissions = (useQuery(journal.submissions.list.queryOptions()).data ?? []).filter((one) => one.id !== id);
  const [toId, setToId] = useState<string | null>(null);
  const [toSection, setToSection] = useState<string | null>(null);
  const chosen = submissions.find((one) => one.id === toId);
  const target = useQuery({
    ...journal.submissions.outline.queryOptions(chosen?.unitId ?? ''),
    enabled: chosen !== undefined,
  }).data;
  const carry = useMutation({
    mutationFn: async (to: { id: string; sectionId: string }) => {
      await flush();
      await journalClient.submissions.carry.mutate({ from: { id, sectionId: from }, to });
      return to;
    },
    onSuccess: (to) => {
      onClose();
      notifyUndo(`“${heading}” was added there.`, async () => {
        const [before] = await journalClient.submissions.versions.query(to.id);
        if (before) await journalClient.submissions.restore.mutate(before.id);
      });
    },
    onError: notifyFailure,
  });
  if (submissions.length === 0) {
    return (
      <Text>There is no other submission yet. Begin one, and its sections can take over what you wrote here.</Text>
    );
  }
  return (
    <Stack gap="md">
      <Text size="sm">
        The text of “{heading}”, with its quotes and tables, is added at the end of a section elsewhere. It stays here
        as well.
      </Text>
      <Select
        label="Submission"
        data-autofocus
        data={submissions.map((one) => ({ value: one.id, label: `${submissionTitle(one)} (${one.unitId})` }))}
        value={toId}
        onChange={(next) => {
          setToId(next);
          setToSection(null);
        }}
      />
      <Select
        label="Section"
        disabled={!target}
        data={sectionsOf(target?.outline ?? []).map((section) => ({ value: section.id, label: section.heading }))}
        value={toSection}
        onChange={setToSection}
      />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button
          disabled={toId === null || toSection === null}
          loading={carry.isPending}
          onClick={() => {
            if (toId !== null && toSection !== null) carry.mutate({ id: toId, sectionId: toSection });
          }}
        >
          Carry it over
        </Button>
      </Group>
    </Stack>
  );
}
