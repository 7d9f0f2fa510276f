import { createContext, useContext } from 'react';
import type { SaveState } from '../../../api/autosave.ts';
import { SaveFailure, SaveStatus } from '../../../ui/SaveStatus.tsx';
import { useDesk } from './desk.ts';

/** How the saving stands. Apart from the desk, so that only what shows it renders anew with every save. */
export const SaveStateContext = createContext<SaveState>({ kind: 'saved', at: null });

export function DeskSaveStatus() {
  return <SaveStatus state={useContext(SaveStateContext)} />;
}

export function DeskSaveFailure() {
  const { autosaver } = useDesk();
  return <SaveFailure state={useContext(SaveStateContext)} retry={autosaver.flush} />;
}
