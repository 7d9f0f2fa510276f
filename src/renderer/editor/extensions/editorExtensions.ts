import type { Extensions } from '@tiptap/core';
import { documentExtensions } from '../../../shared/document/extensions.ts';
import type { EditorHost } from '../host.ts';
import { imageInput } from './imageInput.ts';
import { imageViews } from './imageView.ts';
import { links } from './links.ts';
import { moving } from './moving.ts';
import { Pasting } from './pasting.ts';
import { StageGuard, StageStart } from './stageGuard.ts';
import { stageViews } from './stageView.ts';

/** The document's vocabulary and what the editor adds to write it. */
export function editorExtensions(host: EditorHost): Extensions {
  return [
    ...documentExtensions,
    stageViews(host),
    imageViews(host),
    imageInput(host),
    links(host),
    moving(host),
    Pasting,
    StageGuard,
    StageStart,
  ];
}
