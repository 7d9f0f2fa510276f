import type { Extensions } from '@tiptap/core';
import { documentExtensions } from '../../../shared/document/extensions.ts';
import type { EditorHost } from '../host.ts';
import type { Inserts } from '../inserts.ts';
import { citationViews } from './citationView.ts';
import { evidenceBubble } from './evidenceBubble.ts';
import { EvidencePasting } from './evidencePasting.ts';
import { evidenceViews } from './evidenceView.ts';
import { imageInput } from './imageInput.ts';
import { imageViews } from './imageView.ts';
import { links } from './links.ts';
import { liveBlockViews } from './liveBlockView.ts';
import { mentions } from './mentioning.ts';
import { moving } from './moving.ts';
import { pasting } from './pasting.ts';
import { quotationViews } from './quotationView.ts';
import { realNameMarks } from './realNames.ts';
import { StageGuard, StageStart } from './stageGuard.ts';
import { stageViews } from './stageView.ts';

interface Kind {
  /** Its passages can be evidence. */
  withEvidence?: boolean;
  /** Its quotes and live blocks are followed. */
  inserts?: Inserts | undefined;
}

/** The document's vocabulary and what the editor adds to write a text of this kind. */
export function editorExtensions(host: EditorHost, { withEvidence = true, inserts }: Kind = {}): Extensions {
  return [
    ...documentExtensions,
    stageViews(host),
    imageViews(host),
    ...(inserts ? [quotationViews(inserts), liveBlockViews(inserts)] : []),
    imageInput(host),
    links(host),
    moving(host),
    mentions(host),
    realNameMarks(host),
    citationViews(host),
    evidenceViews(host),
    ...(withEvidence ? [evidenceBubble(host)] : []),
    pasting(host),
    EvidencePasting,
    StageGuard,
    StageStart,
  ];
}
