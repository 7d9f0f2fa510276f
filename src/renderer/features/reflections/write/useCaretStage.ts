import { useEffect } from 'react';
import type { Desk } from './desk.ts';

/** Follows the caret: the desk knows in which stage it is, or was last. Asked of the page, not of the text. */
export function useCaretStage({ stageId }: Desk): void {
  useEffect(() => {
    function follow(): void {
      const node = document.getSelection()?.anchorNode;
      const element = node instanceof Element ? node : node?.parentElement;
      const section = element?.closest<HTMLElement>('.reflection-text [data-stage-id]');
      if (section?.dataset.stageId) stageId.set(section.dataset.stageId);
    }
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  }, [stageId]);
}
