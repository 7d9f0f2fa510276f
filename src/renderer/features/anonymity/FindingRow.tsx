import { Button, Group, Text, UnstyledButton } from '@mantine/core';
import type { Finding } from '../../../shared/domain/anonymity/report.ts';
import { openAccept } from './AcceptForm.tsx';
import classes from './anonymity.module.css';
import { placeOf } from './gateWords.ts';
import { type GateChange, ReplaceButton } from './ReplaceButton.tsx';

export interface FindingActions {
  scope: string;
  /** Leads to the place in the text. */
  onShow: (finding: Finding) => void;
  /** Puts words in the place of findings. */
  onReplace: (changes: GateChange[]) => void;
  /** Whether the words can be replaced from here; left out: everywhere. */
  canReplace?: ((finding: Finding) => boolean) | undefined;
  /** Asks for the reason why findings may stay; left out: in a dialog of its own. */
  onAccept?: ((findings: readonly Finding[]) => void) | undefined;
}

interface FindingRowProps extends FindingActions {
  finding: Finding;
}

/** One finding within its sentence: a way to its place, the code name for it, or a reason to leave it. */
export function FindingRow({ finding, scope, onShow, onReplace, canReplace, onAccept }: FindingRowProps) {
  const { before, words, after } = finding;
  return (
    <li className={classes.row}>
      <UnstyledButton className={classes.place} data-finding onClick={() => onShow(finding)}>
        <Text component="span" className={classes.excerpt}>
          {before}
          <mark className={classes.found}>{words}</mark>
          {after}
        </Text>
        <Text component="span" display="block" size="sm" c="dimmed">
          {placeOf(finding)}
        </Text>
      </UnstyledButton>
      <Group gap="xs" wrap="nowrap">
        {canReplace?.(finding) === false ? null : <ReplaceButton findings={[finding]} onReplace={onReplace} />}
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`Accept “${words}” with a reason`}
          onClick={() => (onAccept ? onAccept([finding]) : openAccept(scope, [finding]))}
        >
          Accept…
        </Button>
      </Group>
    </li>
  );
}
