import { Alert, Anchor, Button, Group, Radio, ScrollArea, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import type { BackupSummary } from '../../../shared/domain/journal.ts';
import type { AppError } from '../../../shared/result.ts';
import { restoreJournal } from '../../api/vault.ts';
import { counted } from '../../ui/counted.ts';
import { momentInWords } from '../../ui/days.ts';
import { errorText } from '../../ui/errorText.ts';
import { focusOnMount, selectText } from '../../ui/focus.ts';
import classes from './Gate.module.css';
import { sizeInWords } from './journalFiles.ts';
import { PassphraseInput } from './PassphraseInput.tsx';
import { RecoveryCodeInput } from './RecoveryCodeInput.tsx';
import { useAttempt } from './useAttempt.ts';

interface RestoreFormProps {
  name: string;
  /** Newest first, at least one. */
  backups: readonly BackupSummary[];
  onRestored: (backup: BackupSummary) => void;
  onBack: () => void;
}

/** Chooses a backup and proves to have the passphrase, or the recovery code, of its day. */
export function RestoreForm({ name, backups, onRestored, onBack }: RestoreFormProps) {
  const [chosen, setChosen] = useState(backups[0]?.fileName ?? '');
  const [kind, setKind] = useState<'passphrase' | 'recovery-code'>('passphrase');
  const form = useForm({ mode: 'uncontrolled', initialValues: { secret: '' } });
  const { pending, failure, run } = useAttempt();
  const wrongSecret = failure?.code === 'wrong-passphrase' || failure?.code === 'wrong-recovery-code';

  async function restore(value: string): Promise<void> {
    const backup = backups.find(({ fileName }) => fileName === chosen);
    if (!backup) return;
    const error = await run(() => restoreJournal(name, chosen, { kind, value }));
    if (!error) return onRestored(backup);
    if (error.code !== 'wrong-passphrase' && error.code !== 'wrong-recovery-code') return;
    form.setFieldError('secret', wrongSecretText(error));
    selectText(form.getInputNode('secret'));
  }

  function change(next: typeof kind): void {
    form.reset();
    setKind(next);
  }

  const field = { ...form.getInputProps('secret'), readOnly: pending, ref: focusOnMount };
  return (
    <form onSubmit={form.onSubmit(({ secret }) => restore(secret))} noValidate>
      <Stack gap="lg">
        <Text>
          The journal as it is now is not deleted: it is set aside in its folder. The backup is checked whole before
          anything is moved.
        </Text>
        <Radio.Group label="Backup" value={chosen} onChange={setChosen}>
          <ScrollArea.Autosize mah={260} mt="xs" className={classes.backups}>
            <Stack gap="sm" p="md">
              {backups.map(({ fileName, madeAt, size, reflections }) => (
                <Radio
                  key={fileName}
                  value={fileName}
                  label={momentInWords(madeAt)}
                  description={`${counted(reflections, 'reflection')} · ${sizeInWords(size)}`}
                />
              ))}
            </Stack>
          </ScrollArea.Autosize>
        </Radio.Group>
        {kind === 'passphrase' ? (
          <PassphraseInput
            label="Passphrase of that day"
            description="If you changed the passphrase since, an older backup still opens with the old one."
            {...field}
          />
        ) : (
          <RecoveryCodeInput label="Recovery code of that day" {...field} />
        )}
        <Anchor
          component="button"
          type="button"
          size="sm"
          w="fit-content"
          onClick={() => change(kind === 'passphrase' ? 'recovery-code' : 'passphrase')}
        >
          {kind === 'passphrase' ? 'Use the recovery code instead' : 'Use the passphrase instead'}
        </Anchor>
        {failure && !wrongSecret ? (
          <Alert color="red" role="alert">
            {restoreErrorText(failure)}
          </Alert>
        ) : null}
        <Group>
          <Button type="submit" size="md" loading={pending}>
            Restore this backup
          </Button>
          <Button variant="default" size="md" onClick={onBack} disabled={pending}>
            Back
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function wrongSecretText(error: AppError): string {
  if (error.code === 'wrong-passphrase') {
    return 'That is not the passphrase of this backup. It keeps the passphrase of the day when it was made.';
  }
  if (error.details?.reason === 'mistyped') return errorText(error);
  return 'This recovery code does not open this backup. It keeps the recovery code of the day when it was made.';
}

/** Opening a backup fails in the words of a journal; here it is the backup that is meant. */
function restoreErrorText(error: AppError): string {
  switch (error.code) {
    case 'database-damaged':
    case 'database-missing':
    case 'database-empty':
    case 'database-not-encrypted':
    case 'keys-damaged':
    case 'keys-missing':
      return 'This backup is damaged or incomplete. The journal was left as it is. Choose another backup.';
    case 'newer-version':
      return 'This backup was made by a newer version of Doubleloop. Install that version to restore it.';
    case 'not-found':
      return 'This backup is not in its folder any more. Choose another one.';
    default:
      return errorText(error);
  }
}
