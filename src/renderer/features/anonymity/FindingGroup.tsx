import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { type KeyboardEvent, useId, useState } from 'react';
import type { Finding, FindingKind } from '../../../shared/domain/anonymity/report.ts';
import { figure } from '../../ui/counted.ts';
import { openAccept } from './AcceptForm.tsx';
import classes from './anonymity.module.css';
import { type FindingActions, FindingRow } from './FindingRow.tsx';
import { kindWords } from './gateWords.ts';

interface FindingGroupProps extends FindingActions {
  kind: FindingKind;
  findings: readonly Finding[];
}

/** So many at a time. */
const SHOWN = 40;

/** Arrow keys go from one finding to the next. */
function onArrow(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-finding]')];
  const at = all.findIndex((button) => button.matches(':focus'));
  if (at < 0) return;
  event.preventDefault();
  all[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
}

/** The findings of one kind, what can be done with all of them, and why they are shown. */
export function FindingGroup({ kind, findings, ...actions }: FindingGroupProps) {
  const [shown, setShown] = useState(SHOWN);
  const id = useId();
  const { title, why } = kindWords[kind];
  // What several clients share needs one to say who is meant.
  const clear = findings.filter(
    (finding) => finding.replacements.length === 1 && actions.canReplace?.(finding) !== false,
  );
  const accept = () => (actions.onAccept ? actions.onAccept(findings) : openAccept(actions.scope, findings));
  const replaceAll = () =>
    actions.onReplace(clear.map((finding) => ({ finding, words: finding.replacements[0]?.words ?? '' })));
  return (
    <Stack component="section" aria-labelledby={id} gap="xs" onKeyDown={onArrow}>
      <Group justify="space-between" align="flex-end">
        <div>
          <Title order={2} size="h3" id={id}>
            {title} ({figure(findings.length)})
          </Title>
          <Text size="sm" c="dimmed">
            {why}
          </Text>
        </div>
        <Group gap="xs">
          {clear.length > 1 ? (
            <Button size="compact-sm" onClick={replaceAll}>
              Replace all {figure(clear.length)}
            </Button>
          ) : null}
          {findings.length > 1 ? (
            <Button size="compact-sm" variant="default" onClick={accept}>
              Accept all…
            </Button>
          ) : null}
        </Group>
      </Group>
      <ul className={classes.rows}>
        {findings.slice(0, shown).map((finding) => (
          <FindingRow key={`${finding.key}|${finding.from}`} finding={finding} {...actions} />
        ))}
      </ul>
      {findings.length > shown ? (
        <Button variant="subtle" w="fit-content" onClick={() => setShown(shown + SHOWN)}>
          Show {figure(Math.min(SHOWN, findings.length - shown))} more
        </Button>
      ) : null}
    </Stack>
  );
}
