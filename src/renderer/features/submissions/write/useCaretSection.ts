import { useEffect } from 'react';
import type { SubmissionDeskState } from './desk.ts';

/** Follows the caret: the desk knows in which section it is, or was last. Asked of the page, not of the text. */
export function useCaretSection({ sectionId }: SubmissionDeskState): void {
  useEffect(() => {
    function follow(): void {
      const node = document.getSelection()?.anchorNode;
      const element = node instanceof Element ? node : node?.parentElement;
      const section = element?.closest<HTMLElement>('.reflection-text [data-stage-id]');
      if (section?.dataset.stageId) sectionId.set(section.dataset.stageId);
    }
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  }, [sectionId]);
}
