import { Button, Group, Stack, Text } from '@mantine/core';
import { IconCopy, IconPrinter } from '@tabler/icons-react';
import { createPortal } from 'react-dom';
import { dayInWords, today } from '../../ui/days.ts';
import { type CopyState, useSecretCopy } from './clipboard.ts';
import classes from './RecoveryCode.module.css';

interface RecoveryCodeCardProps {
  /** The journal’s name, for the printed page. */
  name: string;
  /** 7 groups of 4, with dashes. */
  code: string;
}

const copyWords: Record<CopyState, string> = {
  idle: '',
  copied: 'Copied. The clipboard is emptied again in 60 seconds; paste it before that.',
  cleared: 'The clipboard has been emptied again.',
  refused: 'The clipboard cannot be used here. Write the code down, or print it.',
};

/** A recovery code while it is shown: large, to be written down, printed or copied. */
export function RecoveryCodeCard({ name, code }: RecoveryCodeCardProps) {
  const { state, copy } = useSecretCopy();
  // Two groups of a code may be the same: their positions tell them apart.
  const groups = code.split('-').map((text, position) => ({ text, position }));
  return (
    <Stack gap="sm">
      <p className={classes.code} data-testid="recovery-code">
        {groups.map(({ text, position }) => (
          <span key={position}>{text}</span>
        ))}
      </p>
      <Group gap="xs">
        <Button variant="default" leftSection={<IconPrinter size={18} />} onClick={() => window.print()}>
          Print
        </Button>
        <Button variant="default" leftSection={<IconCopy size={18} />} onClick={() => void copy(code)}>
          Copy
        </Button>
      </Group>
      <Text size="sm" c="dimmed" role="status">
        {copyWords[state]}
      </Text>
      {createPortal(<PrintedSheet name={name} code={code} />, document.body)}
    </Stack>
  );
}

/** What "Print" prints, and nothing else of the page. */
function PrintedSheet({ name, code }: { name: string; code: string }) {
  return (
    <div className={classes.sheet} aria-hidden>
      <p>Recovery code of the Doubleloop journal “{name}”</p>
      <p className={classes.sheetCode}>{code.replaceAll('-', ' ')}</p>
      <p>Printed on {dayInWords(today())}.</p>
      <p>
        It opens the journal when the passphrase is forgotten. Keep it where nobody else finds it, and not with the
        computer.
      </p>
    </div>
  );
}
