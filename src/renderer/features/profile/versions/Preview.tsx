import { ActionIcon, Group, Stack, Text } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ProfileVersion } from '../../../../shared/domain/profile.ts';
import { journal } from '../../../api/client.ts';
import { counted, figure } from '../../../ui/counted.ts';
import { FailureState } from '../../../ui/FailureState.tsx';
import { useToday } from '../../today/useToday.ts';
import { type LaidOut, roomOf, usePages } from './usePages.ts';
import classes from './versions.module.css';

/** A sheet of A4 at 96 dots to the inch, as the browser counts millimetres. */
const SHEET_PIXELS = (210 / 25.4) * 96;
const RATIO = 297 / 210;
const PADDING = 40;

function lengthInWords(words: number, guide: number | null): string {
  return guide === null
    ? counted(words, 'word')
    : `${counted(words, 'word')}; about ${figure(guide)} are a good length`;
}

/** The pages of a version as they are printed, one at a time. */
export function Preview({ version }: { version: ProfileVersion }) {
  const today = useToday();
  const options = journal.profile.preview.queryOptions({ versionId: version.id, today });
  const preview = useQuery({ ...options, placeholderData: keepPreviousData });
  if (preview.isError) return <FailureState error={preview.error} retry={preview.refetch} />;
  if (!preview.data) return null;
  const { words, numbered, ...laidOut } = preview.data;
  return (
    <Sheets
      laidOut={preview.data}
      numbered={numbered}
      length={lengthInWords(words, version.words)}
      key={laidOut.margins.side}
    />
  );
}

interface SheetsProps {
  laidOut: LaidOut;
  /** The pages bear their numbers. */
  numbered: boolean;
  length: string;
}

function Sheets({ laidOut, numbered, length }: SheetsProps) {
  const { ref, count, show } = usePages(laidOut);
  const [asked, setAsked] = useState(0);
  const { ref: stage, width } = useElementSize();
  const page = Math.min(asked, count - 1);
  const { top, side } = laidOut.margins;
  const room = roomOf(laidOut.margins);
  // Never larger than on paper, and never so high that its foot is out of sight for good.
  const scale = Math.min(1, Math.max(0.2, width / SHEET_PIXELS));
  useEffect(() => show(page));
  return (
    <Stack component="section" aria-label="Preview" gap="xs" className={classes.preview}>
      <Group justify="space-between">
        <Text size="sm" c="dimmed">
          {length}
        </Text>
        <Group gap="xs">
          <ActionIcon
            variant="default"
            aria-label="Previous page"
            disabled={page === 0}
            onClick={() => setAsked(page - 1)}
          >
            <IconChevronLeft size={18} />
          </ActionIcon>
          <Text size="sm" role="status">
            Page {page + 1} of {count}
          </Text>
          <ActionIcon
            variant="default"
            aria-label="Next page"
            disabled={page >= count - 1}
            onClick={() => setAsked(page + 1)}
          >
            <IconChevronRight size={18} />
          </ActionIcon>
        </Group>
      </Group>
      <div className={classes.stage} style={{ padding: PADDING / 2 }}>
        <div ref={stage}>
          <div className={classes.frame} style={{ width: SHEET_PIXELS * scale, height: SHEET_PIXELS * RATIO * scale }}>
            <div className={classes.sheet} style={{ transform: `scale(${scale})` }}>
              <div
                ref={ref}
                className={classes.window}
                style={{ top: `${top}mm`, left: `${side}mm`, width: `${room.width}mm`, height: `${room.height}mm` }}
              />
              {numbered ? (
                <div className={classes.foot}>
                  {page + 1} / {count}
                </div>
              ) : null}
            </div>
          </div>
        </div>
      </div>
    </Stack>
  );
}
