import { Alert } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { JournalSummary } from '../../../shared/domain/journal.ts';
import { type AppError, assertNever } from '../../../shared/result.ts';
import { host, queryClient } from '../../api/client.ts';
import { failureOf } from '../../api/link.ts';
import { useHostEvent } from '../../api/useHostEvent.ts';
import { errorText } from '../../ui/errorText.ts';
import { CreateJournal } from './CreateJournal.tsx';
import { CreateSample } from './CreateSample.tsx';
import { GateFrame } from './GateFrame.tsx';
import { letThrough } from './gateHold.ts';
import { JournalList } from './JournalList.tsx';
import { OpeningFailed } from './OpeningFailed.tsx';
import { RecoveryCodeStep } from './RecoveryCodeStep.tsx';
import { RestoreBackup } from './RestoreBackup.tsx';
import { SetPassphrase } from './SetPassphrase.tsx';
import { UnlockPanel } from './UnlockPanel.tsx';
import { Welcome } from './Welcome.tsx';

/** What the opening screen is about; `choose` is a welcome where there is no journal yet. */
type View =
  | { kind: 'choose' }
  | { kind: 'failed'; name: string; error: AppError }
  | { kind: 'restore' }
  | { kind: 'create' }
  | { kind: 'sample'; name: string }
  | { kind: 'recovery-code'; name: string; code: string }
  | { kind: 'new-passphrase'; name: string };

interface GateScreenProps {
  /** Why the last journal was left. */
  left: string | null;
}

/** The screen while no journal is open: choose and unlock one, create one, or mend what keeps one from opening. */
export function GateScreen({ left }: GateScreenProps) {
  const list = useQuery(host.journals.list.queryOptions());
  const settings = useQuery(host.settings.get.queryOptions());
  const [view, setView] = useState<View>({ kind: 'choose' });
  const [chosen, setChosen] = useState<string | null>(null);

  useHostEvent('journal-stopped', async () => {
    await queryClient.invalidateQueries(host.journals.pathFilter());
    setView({ kind: 'choose' });
    letThrough();
  });

  if (list.isError) {
    return (
      <GateFrame>
        <Alert color="red" role="alert" title="The folder of the journals cannot be read">
          {errorText(failureOf(list.error))}
        </Alert>
      </GateFrame>
    );
  }
  if (!list.data || !settings.data) return null;

  const { journals, folder, syncedBy } = list.data;
  const { lastJournal } = settings.data;
  const journal = journalToShow(journals, chosen ?? lastJournal);
  const choose = () => setView({ kind: 'choose' });
  const exploreSample = () => setView({ kind: 'sample', name: freeName('Sample journal', journals) });

  function withList(chosenName: string, content: ReactNode): ReactNode {
    const side = (
      <JournalList
        journals={journals}
        chosen={chosenName}
        onChoose={(name) => {
          setChosen(name);
          choose();
        }}
        onCreate={() => setView({ kind: 'create' })}
      />
    );
    return <GateFrame side={side}>{content}</GateFrame>;
  }

  switch (view.kind) {
    case 'create':
      return (
        <GateFrame>
          <CreateJournal
            suggestedName={freeName('My journal', journals)}
            folder={folder}
            syncedBy={syncedBy}
            onCreated={(name, code) => setView({ kind: 'recovery-code', name, code })}
            onSample={exploreSample}
            onCancel={choose}
          />
        </GateFrame>
      );
    case 'sample':
      return (
        <GateFrame>
          <CreateSample name={view.name} onCancel={choose} />
        </GateFrame>
      );
    case 'recovery-code':
      return (
        <GateFrame>
          <RecoveryCodeStep name={view.name} code={view.code} onDone={letThrough} />
        </GateFrame>
      );
    case 'new-passphrase':
      return (
        <GateFrame>
          <SetPassphrase name={view.name} onDone={letThrough} />
        </GateFrame>
      );
    case 'failed':
      return withList(
        view.name,
        <OpeningFailed
          name={view.name}
          folder={folder}
          error={view.error}
          onTryAgain={choose}
          onRestore={() => setView({ kind: 'restore' })}
        />,
      );
    case 'choose':
    case 'restore':
      break;
    default:
      return assertNever(view);
  }

  if (!journal) {
    return (
      <GateFrame width="text">
        <Welcome onCreate={() => setView({ kind: 'create' })} onSample={exploreSample} />
      </GateFrame>
    );
  }
  const restore = () => setView({ kind: 'restore' });
  if (view.kind === 'restore') {
    return withList(journal.name, <RestoreBackup journal={journal} folder={folder} onDone={choose} />);
  }
  return withList(
    journal.name,
    <UnlockPanel
      key={journal.name}
      journal={journal}
      folder={folder}
      left={journal.name === lastJournal ? left : null}
      onUnlockedByCode={() => setView({ kind: 'new-passphrase', name: journal.name })}
      onFailed={(error) => setView({ kind: 'failed', name: journal.name, error })}
      onRenamed={setChosen}
      onRestore={restore}
    />,
  );
}

/** The journal that was asked for, else the one changed last; none where there is no journal. */
function journalToShow(journals: readonly JournalSummary[], name: string | null): JournalSummary | undefined {
  return journals.find((journal) => journal.name === name) ?? journals[0];
}

/** A name that no journal has yet. */
function freeName(name: string, journals: readonly JournalSummary[]): string {
  const taken = new Set(journals.map((journal) => journal.name.toLowerCase()));
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name} ${number}`;
  return free;
}
