import { ActionIcon, Anchor, Button, Group, Text } from '@mantine/core';
import { IconArrowLeft, IconChevronLeft, IconChevronRight, IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { journal } from '../../../api/client.ts';
import type { PageProps } from '../../../app/routes.tsx';
import { FailureState } from '../../../ui/FailureState.tsx';
import { notifyFailure } from '../../../ui/notify.ts';
import { openSubmissionExport } from '../openSubmissionExport.tsx';
import classes from './read.module.css';
import { usePages } from './usePages.ts';
import '../../../../shared/domain/submission/paper.css';

/** A submission as a reader sees it, page by page. */
export function ReadingPage({ params: { id = '' } }: PageProps) {
  const assembled = useQuery(journal.submissions.assembled.queryOptions(id));
  const { paper, window, page, pages, turn } = usePages(assembled.data);
  if (assembled.isError) return <FailureState error={assembled.error} retry={assembled.refetch} />;
  const { title = '', header } = assembled.data ?? {};
  return (
    <div className={classes.reading} id="page">
      <Group className={classes.bar} justify="space-between" wrap="nowrap">
        <Anchor component={Link} href={`/submissions/${id}`} size="sm" className={classes.back}>
          <IconArrowLeft size={16} aria-hidden />
          Back to writing
        </Anchor>
        <Group gap="xs" wrap="nowrap">
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label="Page before"
            disabled={page <= 1}
            onClick={() => turn(-1)}
          >
            <IconChevronLeft size={20} />
          </ActionIcon>
          <Text size="sm" role="status" className={classes.number}>
            {assembled.data ? `Page ${page} of ${pages}` : ''}
          </Text>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label="Next page"
            disabled={page >= pages}
            onClick={() => turn(1)}
          >
            <IconChevronRight size={20} />
          </ActionIcon>
        </Group>
        <Button
          size="sm"
          leftSection={<IconDownload size={16} />}
          onClick={() => void openSubmissionExport(id).catch(notifyFailure)}
          disabled={!assembled.data}
        >
          Export…
        </Button>
      </Group>
      <h1 className={classes.heading}>{title}</h1>
      <div className={classes.table}>
        <section
          className={classes.sheet}
          aria-label="The submission, page by page"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: pages are turned by key
          tabIndex={0}
          onKeyDown={(event) => {
            if (event.key === 'ArrowRight' || event.key === 'PageDown') turn(1);
            else if (event.key === 'ArrowLeft' || event.key === 'PageUp') turn(-1);
            else return;
            event.preventDefault();
          }}
        >
          <div className={classes.head} aria-hidden>
            <span>{page > 1 ? header?.unit : ''}</span>
            <span>{page > 1 ? header?.candidate : ''}</span>
          </div>
          <div ref={window} className={classes.window}>
            <article ref={paper} className={`paper ${classes.columns}`} />
          </div>
          <div className={classes.foot} aria-hidden>
            {page > 1 ? `Page ${page} of ${pages}` : ''}
          </div>
        </section>
      </div>
    </div>
  );
}
