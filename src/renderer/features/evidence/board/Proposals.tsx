import { Button, Group, Stack, Text } from '@mantine/core';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import type { Proposal } from '../../../../shared/domain/evidence.ts';
import { journal } from '../../../api/client.ts';
import { counted } from '../../../ui/counted.ts';
import { dayInShort } from '../../../ui/days.ts';
import { FailureState } from '../../../ui/FailureState.tsx';
import { notifyFailure } from '../../../ui/notify.ts';
import { notifyUndo } from '../../../ui/notifyUndo.tsx';
import { useKeptFocus } from '../../../ui/useKeptFocus.ts';
import { PlanText } from '../../experiments/PlanText.tsx';
import classes from './board.module.css';
import { useAlsoUse } from './useAlsoUse.ts';

interface ProposalsProps {
  unitId: string;
  /** The unit that the evidence speaks for already. */
  from: string;
  onDone: () => void;
}

/** What evidence for another unit would speak for here: accepted one by one, or all at once. */
export function Proposals({ unitId, from, onDone }: ProposalsProps) {
  const keptFocus = useKeptFocus<HTMLDivElement>();
  const input = { unitId, from };
  const proposals = useQuery(journal.evidence.proposals.queryOptions(input, { placeholderData: keepPreviousData }));
  const disown = useMutation(journal.evidence.disown.mutationOptions());
  const adopt = useMutation(
    journal.evidence.adopt.mutationOptions({
      onError: notifyFailure,
      onSuccess: (adopted) => {
        onDone();
        notifyUndo(`${counted(adopted.length, 'link')} added to criteria of ${unitId}.`, () =>
          disown.mutateAsync(adopted),
        );
      },
    }),
  );
  if (proposals.isError) return <FailureState error={proposals.error} retry={proposals.refetch} />;
  if (!proposals.data) return <Stack mih={320} />;
  const { total, rows } = proposals.data;
  return (
    <Stack gap="md" tabIndex={-1} {...keptFocus}>
      <Text size="sm" c="dimmed">
        These criteria ask for much the same, in other words. Whether a passage fits is for you to say: nothing is added
        until you accept it, and what you accept still speaks for {from}.
      </Text>
      {rows.length === 0 ? <Text role="status">Nothing is left to review.</Text> : null}
      <ul className={classes.proposals}>
        {rows.map((proposal) => (
          <ProposalRow key={`${proposal.evidence.id} ${proposal.to}`} proposal={proposal} />
        ))}
      </ul>
      <Group justify="space-between">
        <Text size="sm" c="dimmed">
          {total > rows.length ? `The newest ${rows.length} of ${counted(total, 'proposal')}` : ''}
        </Text>
        <Group gap="xs">
          <Button variant="default" onClick={onDone}>
            Done
          </Button>
          {total > 0 ? (
            <Button loading={adopt.isPending} onClick={() => adopt.mutate(input)}>
              Accept all {total}
            </Button>
          ) : null}
        </Group>
      </Group>
    </Stack>
  );
}

function ProposalRow({ proposal: { evidence, from, to } }: { proposal: Proposal }) {
  const use = useAlsoUse(evidence, from);
  const reference = (id: string) => id.slice(id.indexOf(':') + 1);
  return (
    <li>
      <div className={classes.pieceText}>
        <PlanText text={evidence.quote} />
        <Text size="sm" c="dimmed" mt={4}>
          {evidence.sourceTitle}, {dayInShort(evidence.happenedOn)} · speaks for {from.replace(':', ', ')}
        </Text>
      </div>
      <Button
        size="compact-sm"
        variant="light"
        flex="none"
        aria-label={`Accept for ${reference(to)}: ${evidence.sourceTitle}`}
        onClick={() => use(to)}
      >
        Accept for {reference(to)}
      </Button>
    </li>
  );
}
