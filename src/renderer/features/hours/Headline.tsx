import { Text } from '@mantine/core';
import type { LedgerTotals } from '../../../shared/domain/ledger.ts';
import { counted, figure } from '../../ui/counted.ts';
import { timeInWords } from '../../ui/timeInWords.ts';
import classes from './hours.module.css';

/** What was not held, in a sentence; undefined where everything was. */
function notHeldInWords({ cancelled, notAttended }: LedgerTotals): string | undefined {
  const parts = [
    cancelled > 0 ? `${counted(cancelled, 'session')} cancelled` : '',
    notAttended > 0 ? `${counted(notAttended, 'session')} not attended` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? undefined : `${parts.join(' and ')}: counted apart, never as hours.`;
}

/** The sums of the shown hours. */
export function Headline({ totals }: { totals: LedgerTotals }) {
  const { coaching, mentoring, supervision, cpd } = totals.byKind;
  const sessions = coaching.count + mentoring.count;
  const notHeld = notHeldInWords(totals);
  const facts = [
    {
      name: 'Coaching and mentoring',
      value: timeInWords(coaching.minutes + mentoring.minutes),
      note:
        mentoring.minutes > 0
          ? `${counted(sessions, 'session')}, ${timeInWords(mentoring.minutes)} of it mentoring`
          : counted(sessions, 'session'),
    },
    { name: 'Paid', value: timeInWords(totals.paid.minutes), note: `${timeInWords(totals.unpaid.minutes)} unpaid` },
    { name: 'Clients', value: figure(totals.byClient.length), note: 'with a session held' },
    { name: 'Supervision', value: timeInWords(supervision.minutes), note: counted(supervision.count, 'meeting') },
    { name: 'CPD', value: timeInWords(cpd.minutes), note: counted(cpd.count, 'activity', 'activities') },
  ];
  return (
    <div>
      <dl className={classes.facts}>
        {facts.map(({ name, value, note }) => (
          <div key={name} className={classes.fact}>
            <dt>{name}</dt>
            <dd>
              {value} <small>{note}</small>
            </dd>
          </div>
        ))}
      </dl>
      {notHeld ? (
        <Text size="sm" c="dimmed" mt="sm">
          {notHeld}
        </Text>
      ) : null}
    </div>
  );
}
