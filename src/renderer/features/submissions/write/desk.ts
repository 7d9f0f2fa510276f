import { createContext, useContext } from 'react';
import type { ReflectionDocument } from '../../../../shared/document/document.ts';
import type { SubmissionCount } from '../../../../shared/domain/submission/counting.ts';
import type { OutlinePart } from '../../../../shared/domain/submission/outline.ts';
import type { Loose } from '../../../../shared/domain/submission/standing.ts';
import type { Choices, Cover, Submission } from '../../../../shared/domain/submission.ts';
import type { Unit } from '../../../../shared/domain/unit.ts';
import type { EditorHandle } from '../../../editor/handle.ts';
import type { Cell } from '../../reflections/write/cell.ts';

/** What is written beside the text. */
export interface SubmissionFacts {
  title: string;
  cover: Cover;
  choices: Choices;
}

/** The submission that is being written, for the parts around its editor. The same object as long as it is open. */
export interface SubmissionDeskState {
  id: string;
  submission: Submission;
  /** Null where the unit is no longer in the journal. */
  unit: Unit | null;
  outline: readonly OutlinePart[];
  counts: Cell<SubmissionCount>;
  /** Quotes and live blocks that do not stand as their sources do. */
  loose: Cell<readonly Loose[]>;
  /** The section in which the caret is, or was last. */
  sectionId: Cell<string | null>;
  editor: Cell<EditorHandle | null>;
  /** The text as it stands now. */
  document(): ReflectionDocument;
  /** Asks anew what quotes and live blocks follow. */
  refresh(): void;
}

export const SubmissionContext = createContext<SubmissionDeskState | null>(null);

export function useSubmission(): SubmissionDeskState {
  const desk = useContext(SubmissionContext);
  if (!desk) throw new Error('outside of a submission');
  return desk;
}
