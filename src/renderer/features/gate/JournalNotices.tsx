import { Anchor, CloseButton, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { journal } from '../../api/client.ts';
import classes from './JournalNotices.module.css';

interface Notice {
  id: string;
  text: string;
  /** Something may be wrong, rather than good to know. */
  warning?: boolean;
  link?: { href: string; label: string };
}

const afterOpening: readonly Notice[] = [
  {
    id: 'older-copy',
    warning: true,
    text: 'This copy of the journal is older than the one that was open here last: newer reflections may be missing. Unless you put an older copy back yourself, look at the backups before you write on.',
    link: { href: '/settings/backups', label: 'Backups' },
  },
  {
    id: 'second-key-copy-used',
    text: 'One of the two copies of the key file was damaged or missing. The other one opened the journal, and both are whole again.',
  },
  {
    id: 'unclean-end',
    text: 'The journal was not closed properly last time. It has been checked, and it is whole.',
  },
];

const unconfirmedCode: Notice = {
  id: 'unconfirmed-code',
  text: 'The recovery code has not been re-entered yet. If you forget the passphrase, nothing else opens this journal.',
  link: { href: '/settings/security', label: 'See to the recovery code' },
};

/** What the opening of the journal has to tell: quiet lines at the top, each of which can be sent away. */
export function JournalNotices() {
  const { data } = useQuery(journal.security.state.queryOptions());
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  if (!data) return null;
  const told: readonly string[] = data.notices;
  const notices = [
    ...afterOpening.filter(({ id }) => told.includes(id)),
    ...(data.recoveryConfirmedAt === null ? [unconfirmedCode] : []),
  ].filter(({ id }) => !dismissed.includes(id));
  if (notices.length === 0) return null;
  return (
    <section aria-label="Notices" className={classes.notices}>
      {notices.map((notice) => (
        <NoticeLine key={notice.id} notice={notice} onDismiss={() => setDismissed([...dismissed, notice.id])} />
      ))}
    </section>
  );
}

function NoticeLine({ notice, onDismiss }: { notice: Notice; onDismiss: () => void }) {
  const { text, warning, link } = notice;
  const Icon = warning ? IconAlertTriangle : IconInfoCircle;
  return (
    <Group className={classes.notice} data-warning={warning} wrap="nowrap" gap="sm" role={warning ? 'alert' : 'status'}>
      <Icon size={20} className={classes.icon} aria-hidden />
      <Text size="sm" className={classes.text}>
        {text}{' '}
        {link ? (
          <Anchor component={Link} href={link.href} inherit c="inherit" underline="always">
            {link.label}
          </Anchor>
        ) : null}
      </Text>
      <CloseButton onClick={onDismiss} aria-label="Dismiss" />
    </Group>
  );
}
