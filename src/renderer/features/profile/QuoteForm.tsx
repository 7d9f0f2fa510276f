import { Alert, Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { modals } from '@mantine/modals';
import { type FormEvent, useState } from 'react';
import { type QuoteWords, quoteWordsSchema } from '../../../shared/domain/profile.ts';
import { failureOf } from '../../api/link.ts';
import { errorText } from '../../ui/errorText.ts';

interface QuoteFormProps {
  words: QuoteWords;
  /** Saves it; throws why it could not. */
  save: (words: QuoteWords) => Promise<unknown>;
  onDone: () => void;
}

function QuoteForm({ words: before, save, onDone }: QuoteFormProps) {
  const [words, setWords] = useState(before);
  const [problem, setProblem] = useState<string | null>(null);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const checked = quoteWordsSchema.safeParse(words);
    if (!checked.success) {
      setProblem(checked.error.issues[0]?.message ?? null);
      return;
    }
    try {
      await save(checked.data);
      onDone();
    } catch (error) {
      setProblem(errorText(failureOf(error)));
    }
  }

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="md">
        <Textarea
          label="Their words"
          description="As they were said. Leave parts out with …, and put what is yours in [brackets]."
          data-autofocus
          autosize
          minRows={3}
          maxRows={10}
          maxLength={2000}
          value={words.quote}
          onChange={(event) => {
            const quote = event.currentTarget.value;
            setWords((all) => ({ ...all, quote }));
          }}
        />
        <TextInput
          label="Who says it"
          description="A role, so that the reader can weigh it; no name."
          maxLength={200}
          value={words.byline}
          onChange={(event) => {
            const byline = event.currentTarget.value;
            setWords((all) => ({ ...all, byline }));
          }}
        />
        {problem === null ? null : (
          <Alert color="red" role="alert">
            {problem}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            Cancel
          </Button>
          <Button type="submit">Quote</Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Opens the form of a testimonial. */
export function openQuoteForm(words: QuoteWords, save: QuoteFormProps['save']): void {
  const modalId = 'profile-quote';
  modals.open({
    modalId,
    title: 'Testimonial',
    size: 'lg',
    children: <QuoteForm words={words} save={save} onDone={() => modals.close(modalId)} />,
  });
}
