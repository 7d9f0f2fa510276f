import { Checkbox, Modal, Radio, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { type AppendixKind, appendixKinds, type Cover } from '../../../../shared/domain/submission.ts';
import { appendixWords } from '../appendixWords.ts';
import type { SubmissionFacts } from './desk.ts';

const fields: readonly { key: keyof Cover; label: string }[] = [
  { key: 'name', label: 'Learner’s name' },
  { key: 'registrationNumber', label: 'Registration number' },
  { key: 'centreName', label: 'Centre' },
  { key: 'centreNumber', label: 'Centre number' },
];

interface CoverDialogProps {
  opened: boolean;
  onClose: () => void;
  facts: SubmissionFacts;
  change: (change: Partial<SubmissionFacts>) => void;
}

/** What the cover sheet says of the learner, and what stands at the end. Saved as it is typed. */
export function CoverDialog({ opened, onClose, facts, change }: CoverDialogProps) {
  const { cover, choices } = facts;
  const toggle = (kind: AppendixKind, isChosen: boolean) => {
    const appendices = appendixKinds.filter((one) => (one === kind ? isChosen : choices.appendices.includes(one)));
    change({ choices: { ...choices, appendices } });
  };
  return (
    <Modal opened={opened} onClose={onClose} title="Cover sheet and appendices" size="lg">
      <Stack gap="lg">
        <Stack gap="xs">
          <Text size="sm" c="dimmed">
            These stay in the journal and stand on the cover sheet alone. The number is also at the head of every page.
            What is left empty is a line to fill in by hand.
          </Text>
          <SimpleGrid cols={2}>
            {fields.map(({ key, label }, index) => (
              <TextInput
                key={key}
                label={label}
                maxLength={200}
                data-autofocus={index === 0 || undefined}
                value={cover[key]}
                onChange={(event) => change({ cover: { ...cover, [key]: event.currentTarget.value } })}
              />
            ))}
          </SimpleGrid>
          <Checkbox
            mt="xs"
            label="Put my name into the document’s properties"
            description="Word and other programs then show it as the author of the Word document and of the web page. Left out, the files name nobody outside the cover sheet; a PDF never does."
            checked={choices.authorNamed === true}
            onChange={(event) => change({ choices: { ...choices, authorNamed: event.currentTarget.checked } })}
          />
        </Stack>
        <Stack gap="xs">
          <Title order={3}>Appendices</Title>
          {appendixKinds.map((kind) => (
            <Checkbox
              key={kind}
              label={appendixWords[kind].name}
              description={appendixWords[kind].holds}
              checked={choices.appendices.includes(kind)}
              onChange={(event) => toggle(kind, event.currentTarget.checked)}
            />
          ))}
        </Stack>
        <Radio.Group
          label="Order"
          value={choices.arranged}
          onChange={(arranged) =>
            change({ choices: { ...choices, arranged: arranged === 'by-client' ? 'by-client' : 'by-kind' } })
          }
        >
          <Stack gap="xs" mt="xs">
            <Radio value="by-kind" label="Each kind by date" />
            <Radio
              value="by-client"
              label="Client by client"
              description="Contract, diary, feedback and reflections of each client together."
            />
          </Stack>
        </Radio.Group>
      </Stack>
    </Modal>
  );
}
