import { memo } from 'react';
import { Link } from 'wouter';
import { type LedgerEntry, ledgerKindNames } from '../../../../shared/domain/ledger.ts';
import { dayInShort } from '../../../ui/days.ts';
import { timeInWords } from '../../../ui/timeInWords.ts';
import classes from './ledger.module.css';

const folders = { coaching: 'sessions', mentoring: 'sessions', supervision: 'supervision', cpd: 'cpd' } as const;
const formats: Readonly<Record<string, string>> = { 'in-person': 'In person', video: 'Video', phone: 'Phone' };

/** How a session was held, in words; empty for what is no session. */
function wayOf({ format, setting, paid, clientId }: LedgerEntry): string {
  if (clientId === null) return '';
  const parts = [formats[format ?? ''] ?? '', setting === 'group' ? 'group' : '', paid ? 'paid' : 'unpaid'];
  return parts.filter((part) => part !== '').join(', ');
}

interface LedgerRowProps {
  /** Absent while it loads. */
  entry: LedgerEntry | undefined;
  active: boolean;
}

/** A line of the ledger; the whole of it leads to the record. */
export const LedgerRow = memo(function LedgerRow({ entry, active }: LedgerRowProps) {
  if (!entry) return <div className={classes.row} />;
  return (
    <Link
      href={`/practice/${folders[entry.kind]}/${entry.id}`}
      className={classes.row}
      data-row-target
      tabIndex={active ? 0 : -1}
    >
      <span className={classes.dim}>{dayInShort(entry.happenedOn)}</span>
      <span>{ledgerKindNames[entry.kind]}</span>
      <span className={classes.cut}>{entry.codeName ?? entry.detail}</span>
      <span className={classes.detail}>{entry.codeName === null ? '' : entry.detail}</span>
      <span className={classes.way}>{wayOf(entry)}</span>
      <span className={classes.time}>{timeInWords(entry.minutes)}</span>
    </Link>
  );
});
