import { createContext, useContext } from 'react';
import type { ReflectionDocument, StageCompleteness } from '../../../../shared/document/document.ts';
import type { ReflectiveModel } from '../../../../shared/domain/model.ts';
import type { Reflection } from '../../../../shared/domain/reflection.ts';
import type { Autosaver } from '../../../api/autosave.ts';
import type { EditorHandle } from '../../../editor/handle.ts';
import type { Beginning } from './beginnings.ts';
import type { Cell } from './cell.ts';

/** What stands beside the text and is saved with it. */
export type Facts = Pick<Reflection, 'title' | 'happenedOn' | 'happenedAt' | 'private' | 'depth' | 'tags'>;

/** Own words: of the whole text and of each stage. */
export interface Counts {
  total: number;
  stages: StageCompleteness[];
}

/** The reflection that is being written, for the parts around its editor. The same object as long as it is open. */
export interface Desk {
  id: string;
  /** As it was loaded. */
  reflection: Reflection;
  model: ReflectiveModel;
  /** The text it was opened with; null where it holds something that this version does not know. */
  document: ReflectionDocument | null;
  /** What a new reflection begins with; null where it goes on. */
  beginning: Beginning | null;
  /** Its text was replaced while it was open: the writing goes on. */
  reopened: boolean;
  /** Nothing may be changed: what is not known would be lost. */
  readOnly: boolean;
  facts: Cell<Facts>;
  counts: Cell<Counts>;
  /** The stage in which the caret is, or was last. */
  stageId: Cell<string | null>;
  /** How often “another prompt” was asked for, by stage id. */
  promptTurns: Cell<Readonly<Record<string, number>>>;
  /** The editor, as soon as it is ready. */
  editor: Cell<EditorHandle | null>;
  changeFacts(change: Partial<Facts>): void;
  autosaver: Autosaver;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('outside of a reflection');
  return desk;
}
