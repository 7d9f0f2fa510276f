import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { modals } from '@mantine/modals';
import { IconLock, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { criterionId, type Evidence } from '../../../../shared/domain/evidence.ts';
import type { Readiness } from '../../../../shared/domain/readiness.ts';
import { sectionsOf } from '../../../../shared/domain/submission/outline.ts';
import {
  type KeptInside,
  keptInsideWords,
  quotationNode,
  sourceInWords,
} from '../../../../shared/domain/submission/source.ts';
import { criteriaOf, type Unit } from '../../../../shared/domain/unit.ts';
import { journal, journalClient } from '../../../api/client.ts';
import { counted } from '../../../ui/counted.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { notifyFailure } from '../../../ui/notify.ts';
import { Guidance } from '../../evidence/board/Guidance.tsx';
import { placeOf } from '../../evidence/placeOf.ts';
import { useCell } from '../../reflections/write/cell.ts';
import { useSubmission } from './desk.ts';
import classes from './write.module.css';

/** So many at first. */
const SHOWN = 6;
const MOST = 100;

/** What the present section asks for, and the evidence that can be quoted in it. */
export function SectionPanel({ readiness }: { readiness: Readiness | null }) {
  const { outline, sectionId, unit } = useSubmission();
  const current = useCell(sectionId);
  const section = sectionsOf(outline).find(({ id }) => id === current);
  if (!section || !unit) return null;
  const criterion = criteriaOf(unit).find(({ reference }) => reference === section.reference);
  const items = readiness?.criteria.find(({ reference }) => reference === section.reference)?.items ?? {};
  return (
    <Stack gap="md" className={classes.about}>
      <Title order={2} className={classes.panelTitle}>
        {section.reference === null ? section.heading : `What ${section.reference} asks for`}
      </Title>
      {criterion ? <Text size="sm">{criterion.asks}</Text> : <Text size="sm">{section.guidance}</Text>}
      {criterion ? (
        <Disclosure label="How to meet it">
          <Guidance criterion={criterion} items={items} />
        </Disclosure>
      ) : null}
      {section.reference === null ? null : <Quotes key={section.id} unit={unit} reference={section.reference} />}
    </Stack>
  );
}

/** The evidence for a criterion, each piece with the button that quotes it at the caret. */
function Quotes({ unit, reference }: { unit: Unit; reference: string }) {
  const [all, setAll] = useState(false);
  const filter = { target: { kind: 'criterion' as const, id: criterionId(unit.id, reference) }, detached: false };
  const found = useQuery(journal.evidence.list.queryOptions({ filter, offset: 0, limit: all ? MOST : SHOWN })).data;
  const total = useQuery(journal.evidence.count.queryOptions(filter)).data ?? found?.length ?? 0;
  const ids = found?.map(({ id }) => id) ?? [];
  const sources = useQuery({ ...journal.submissions.quotes.queryOptions(ids), enabled: ids.length > 0 }).data;
  if (!found) return null;
  if (found.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        No evidence is tied to {reference} yet. Mark a passage in a reflection or a record, or{' '}
        <Anchor component={Link} href={`/evidence/${unit.id}?criterion=${reference}`} inherit>
          look at the board
        </Anchor>
        .
      </Text>
    );
  }
  return (
    <section aria-label={`Evidence for ${reference}`}>
      <Text size="sm" fw={600} mb={4}>
        Evidence to quote
      </Text>
      <ul className={classes.quotes}>
        {found.map((piece) => (
          <QuotePiece key={piece.id} piece={piece} kept={sources?.[piece.id]?.kept ?? null} />
        ))}
      </ul>
      {total > found.length ? (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
          {counted(total - found.length, 'more piece', 'more pieces')}
        </Button>
      ) : null}
    </section>
  );
}

function QuotePiece({ piece, kept }: { piece: Evidence; kept: KeptInside | null }) {
  const { editor, sectionId } = useSubmission();
  const source = sourceInWords(piece);

  function insert(words: string): void {
    editor.get()?.insertBlock(sectionId.get() ?? '', quotationNode({ ...piece, quote: words }));
  }

  async function quote(): Promise<void> {
    try {
      // The list has the beginning of a long passage only, and its source may have been marked as private since.
      const { [piece.id]: found } = await journalClient.submissions.quotes.query([piece.id]);
      const words = found?.now ?? piece.quote;
      if (found?.kept) askBeforeQuoting(found.kept, () => insert(words));
      else insert(words);
    } catch (error) {
      notifyFailure(error);
    }
  }

  return (
    <li className={classes.quote}>
      <Text size="sm" className={classes.quoteWords} lineClamp={5}>
        {piece.quote}
      </Text>
      {kept === null ? null : (
        <Group gap={4} wrap="nowrap" mt={4}>
          <IconLock size={13} aria-hidden />
          <Text size="xs" fw={600}>
            {keptInsideWords[kept].mark}
          </Text>
        </Group>
      )}
      <Group gap="xs" justify="space-between" wrap="nowrap" mt={4}>
        <Anchor component={Link} href={placeOf(piece)} size="xs">
          {source}
        </Anchor>
        <Button
          size="compact-xs"
          variant="light"
          flex="none"
          leftSection={<IconPlus size={12} />}
          aria-label={`Quote it: ${source}`}
          onClick={() => void quote()}
        >
          {kept === null ? 'Quote' : 'Quote…'}
        </Button>
      </Group>
    </li>
  );
}

/** Asks before something that was to stay in the journal goes into a text that leaves it. */
function askBeforeQuoting(kept: KeptInside, onConfirm: () => void): void {
  const { mark, asks } = keptInsideWords[kept];
  modals.openConfirmModal({
    title: `${mark}: quote it?`,
    children: <Text size="sm">{asks} It will also be asked about before the submission goes out.</Text>,
    labels: { confirm: 'Quote it', cancel: 'Leave it' },
    onConfirm,
  });
}
