import { Button, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { Finding } from '../../../shared/domain/anonymity/report.ts';
import { journal } from '../../api/client.ts';
import { figure } from '../../ui/counted.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { notifyFailure } from '../../ui/notify.ts';
import classes from './anonymity.module.css';
import { placeOf } from './gateWords.ts';

/** What may stay, with the reason, and the way to be asked again. */
export function Accepted({ scope, findings }: { scope: string; findings: readonly Finding[] }) {
  const withdraw = useMutation(journal.anonymity.withdraw.mutationOptions({ onError: notifyFailure }));
  if (findings.length === 0) return null;
  return (
    <Disclosure label={`Accepted with a reason (${figure(findings.length)})`}>
      <ul className={classes.rows}>
        {findings.map(({ acceptance, ...finding }) => (
          <li key={`${finding.key}|${finding.from}`} className={classes.row}>
            <div>
              <Text className={classes.excerpt}>
                {finding.before}
                <mark className={classes.found}>{finding.words}</mark>
                {finding.after}
              </Text>
              <Text size="sm" c="dimmed">
                {placeOf({ ...finding, acceptance })}
              </Text>
              <Text size="sm" className={classes.reason}>
                {acceptance?.reason}
              </Text>
            </div>
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={`Ask about “${finding.words}” again`}
              onClick={() => acceptance && withdraw.mutate({ scope, ids: [acceptance.id] })}
            >
              Ask again
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
