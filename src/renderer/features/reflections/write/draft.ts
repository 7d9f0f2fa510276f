import { createPatchDrafts } from '../../../api/patchDrafts.ts';
import type { Facts } from './desk.ts';

/** The draft of a reflection. */
export const draftOf = createPatchDrafts<Facts>();
