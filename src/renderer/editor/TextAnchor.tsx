import type { Editor } from '@tiptap/core';
import { type Ref, useLayoutEffect, useState } from 'react';

interface TextAnchorProps {
  editor: Editor;
  /** The place in the document. */
  at: number;
  ref?: Ref<HTMLSpanElement>;
}

/** Stands at a place of the text, without room and without being seen: what floats there holds on to it. */
export function TextAnchor({ editor, at, ref }: TextAnchorProps) {
  const [place, setPlace] = useState<{ left: number; top: number; height: number } | null>(null);
  useLayoutEffect(() => {
    const around = editor.view.dom.closest('.reflection-editor')?.getBoundingClientRect();
    const { left, top, bottom } = editor.view.coordsAtPos(at);
    if (around) setPlace({ left: left - around.left, top: top - around.top, height: bottom - top });
  }, [editor, at]);
  return place === null ? null : <span ref={ref} className="text-anchor" style={place} aria-hidden />;
}
