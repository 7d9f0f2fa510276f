import { useCallback, useEffect, useState } from 'react';
import { checkDocument, type ReflectionDocument } from '../../../../shared/document/document.ts';
import type { ReflectiveModel } from '../../../../shared/domain/model.ts';
import type { Reflection } from '../../../../shared/domain/reflection.ts';
import type { SaveState } from '../../../api/autosave.ts';
import { journalClient } from '../../../api/client.ts';
import { useAutosave } from '../../../api/useAutosave.ts';
import type { EditorHandle } from '../../../editor/handle.ts';
import { refreshEvidence } from '../../evidence/tagging/pieces.tsx';
import { takeBeginning } from './beginnings.ts';
import { createCell } from './cell.ts';
import { countWords, createCounter } from './counting.ts';
import type { Desk, Facts } from './desk.ts';
import { draftOf } from './draft.ts';
import { refreshExperiments } from './plans.ts';

/** The document where this version knows all that it holds, else null. */
function knownDocument(stored: unknown): ReflectionDocument | null {
  try {
    return checkDocument(stored);
  } catch {
    return null;
  }
}

function factsOf({ title, happenedOn, happenedAt, private: isPrivate, depth, tags }: Reflection): Facts {
  return { title, happenedOn, happenedAt, private: isPrivate, depth, tags };
}

/** Takes what is pending and saves it as one patch; a failed save puts it back. */
async function saveDraft(id: string): Promise<void> {
  const draft = draftOf(id);
  const patch = draft.take();
  if (patch === null) return;
  try {
    await journalClient.reflections.save.mutate({ id, patch });
  } catch (error) {
    draft.putBack(patch);
    throw error;
  }
  if (patch.document === undefined) return;
  void refreshExperiments();
  void refreshEvidence({ kind: 'reflection', id });
}

interface OpenDesk {
  /** The same object for as long as the reflection is open. */
  desk: Desk;
  saveState: SaveState;
  /** For the editor: marks the text as changed and does nothing else. */
  onText: (getDocument: () => ReflectionDocument) => void;
}

/** Opens a loaded reflection for writing: its draft, its autosave and what the parts around the editor follow. */
export function useOpenDesk(reflection: Reflection, model: ReflectiveModel, reopened: boolean): OpenDesk {
  const { id } = reflection;
  const { state: saveState, ...autosaver } = useAutosave(() => saveDraft(id));
  const [desk] = useState((): Desk => {
    const known = knownDocument(reflection.document);
    const facts = createCell(factsOf(reflection));
    const editor = createCell<EditorHandle | null>(null);
    return {
      id,
      reflection,
      model,
      beginning: takeBeginning(id),
      reopened,
      document: known,
      readOnly: known === null,
      facts,
      editor,
      counts: createCell(known ? countWords(known, model) : { total: reflection.wordCount, stages: [] }),
      stageId: createCell(model.stages[0]?.id ?? null),
      promptTurns: createCell({}),
      autosaver,
      changeFacts(change) {
        facts.set({ ...facts.get(), ...change });
        draftOf(id).change(change);
        autosaver.changed();
      },
    };
  });
  const [counter] = useState(() => createCounter((document) => desk.counts.set(countWords(document, model))));

  useEffect(() => {
    // What an earlier visit could not save.
    if (Object.keys(draftOf(id).pending()).length > 0) desk.autosaver.changed();
    return counter.stop;
  }, [id, desk, counter]);

  const onText = useCallback(
    (getDocument: () => ReflectionDocument) => {
      draftOf(id).changeDocument(getDocument);
      desk.autosaver.changed();
      counter.soon(getDocument);
    },
    [id, desk, counter],
  );

  return { desk, saveState, onText };
}
