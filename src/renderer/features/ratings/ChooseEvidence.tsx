import { Button, Loader, Stack, Text, TextInput, Title } from '@mantine/core';
import { modals } from '@mantine/modals';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Evidence } from '../../../shared/domain/evidence.ts';
import { feedbackTitle } from '../../../shared/domain/feedback.ts';
import type { Competency } from '../../../shared/domain/framework.ts';
import { journal } from '../../api/client.ts';
import { dayInShort } from '../../ui/days.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { EvidenceLinks } from './EvidenceLinks.tsx';
import classes from './ratings.module.css';

interface Wish {
  frameworkId: string;
  competency: Competency;
  /** Ids of what lies behind the rating already. */
  taken: readonly string[];
  onChoose: (piece: Evidence) => void;
}

/** Opens the dialog in which evidence is laid behind a rating: first what is tagged for the competency. */
export function openChooseEvidence(wish: Wish): void {
  const modalId = 'choose-evidence';
  modals.open({
    modalId,
    size: 'lg',
    title: `Evidence for ${wish.competency.name}`,
    children: (
      <ChooseEvidence
        {...wish}
        onChoose={(piece) => {
          wish.onChoose(piece);
          modals.close(modalId);
        }}
      />
    ),
  });
}

/** Feedback that is shown at once; more is found by typing. */
const MOST_FEEDBACK = 12;
const MOST_OTHERS = 20;

function ChooseEvidence({ frameworkId, competency, taken, onChoose }: Wish) {
  const [wanted, setWanted] = useState('');
  const offered = useQuery(journal.ratings.offered.queryOptions({ frameworkId, competencyId: competency.id }));
  const feedback = useQuery(journal.feedback.list.queryOptions());
  const take = useMutation(
    journal.ratings.feedbackAsEvidence.mutationOptions({ onSuccess: onChoose, onError: notifyFailure }),
  );
  if (!offered.data || !feedback.data) return <Loader size="sm" />;
  const has = (words: string) => words.toLocaleLowerCase('en').includes(wanted.trim().toLocaleLowerCase('en'));
  const isWanted = (piece: Evidence) => !taken.includes(piece.id) && has(`${piece.quote} ${piece.sourceTitle}`);
  const tagged = offered.data.tagged.filter(isWanted);
  const others = offered.data.others.filter(isWanted).slice(0, MOST_OTHERS);
  const whole = new Set(offered.data.tagged.flatMap(({ kind, sourceId }) => (kind === 'entry' ? [sourceId] : [])));
  const said = feedback.data
    .filter((one) => !whole.has(one.id) && has(`${feedbackTitle(one)} ${one.excerpt}`))
    .slice(0, MOST_FEEDBACK);
  const choose = (piece: Evidence) => (
    <Button
      size="compact-sm"
      variant="default"
      flex="none"
      aria-label={`Choose “${piece.quote.slice(0, 60)}”`}
      onClick={() => onChoose(piece)}
    >
      Choose
    </Button>
  );
  return (
    <Stack gap="lg">
      <TextInput
        data-autofocus
        label="Find"
        placeholder="Words of the passage or its source"
        value={wanted}
        onChange={(event) => setWanted(event.currentTarget.value)}
      />
      <section aria-labelledby="tagged-for-it">
        <Title order={3} id="tagged-for-it">
          Tagged for this competency
        </Title>
        {tagged.length > 0 ? (
          <EvidenceLinks evidence={tagged} actionOf={choose} />
        ) : (
          <Text size="sm" c="dimmed">
            Nothing more. In any text, select words and tag them with the competency’s name.
          </Text>
        )}
      </section>
      {said.length > 0 ? (
        <section aria-labelledby="whole-feedback">
          <Title order={3} id="whole-feedback">
            Feedback as a whole
          </Title>
          <ul className={classes.evidence}>
            {said.map((one) => (
              <li key={one.id}>
                <div className={classes.pieceText}>
                  <Text size="sm">
                    {feedbackTitle(one)}, {dayInShort(one.givenOn)}
                  </Text>
                  <Text size="sm" c="dimmed" lineClamp={1}>
                    {one.excerpt}
                  </Text>
                </div>
                <Button
                  size="compact-sm"
                  variant="default"
                  flex="none"
                  aria-label={`Choose ${feedbackTitle(one)}, ${dayInShort(one.givenOn)}`}
                  loading={take.isPending && take.variables.feedbackId === one.id}
                  onClick={() => take.mutate({ feedbackId: one.id, frameworkId, competencyId: competency.id })}
                >
                  Choose
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {others.length > 0 ? (
        <section aria-labelledby="other-evidence">
          <Title order={3} id="other-evidence">
            Other evidence, newest first
          </Title>
          <EvidenceLinks evidence={others} actionOf={choose} />
        </section>
      ) : null}
    </Stack>
  );
}
