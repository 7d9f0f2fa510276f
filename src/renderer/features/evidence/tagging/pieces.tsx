import { modals } from '@mantine/modals';
import { cutQuote, type Evidence, type EvidenceLink, type EvidenceSource } from '../../../../shared/domain/evidence.ts';
import type { LedgerFilter } from '../../../../shared/domain/ledger.ts';
import { journal, journalClient, queryClient } from '../../../api/client.ts';
import type { SelectedPassage } from '../../../editor/extensions/evidencePassages.ts';
import type { EditorHandle } from '../../../editor/handle.ts';
import { focusIfLost } from '../../../ui/focus.ts';
import { notifyFailure } from '../../../ui/notify.ts';
import { notifyUndo } from '../../../ui/notifyUndo.tsx';
import { TaggingForm, type TaggingFormProps } from './TaggingForm.tsx';

/** Whose text evidence stands in, or what is evidence as a whole. */
export interface SourceKey {
  kind: EvidenceSource;
  id: string;
}

/** After a save of a text: which passages stand in it now, and by which words. */
export function refreshEvidence(source: SourceKey): Promise<void> {
  return queryClient.invalidateQueries(journal.evidence.of.queryFilter(source));
}

type Asked = Omit<TaggingFormProps, 'close'> & { title: string; onClosed?: () => void };

function openTagging({ title, onClosed, ...form }: Asked): void {
  const id = modals.open({
    title,
    size: 'xl',
    returnFocus: onClosed === undefined,
    // What the focus would go back to may be gone: its piece may speak for nothing there any more.
    onExitTransitionEnd: onClosed ?? (() => focusIfLost(document.getElementById('page'))),
    children: <TaggingForm {...form} close={() => modals.close(id)} />,
  });
}

interface Kept extends Pick<Evidence, 'id' | 'kind' | 'quote'> {
  source: SourceKey;
  /** A passage whose mark is made next. */
  awaitsMark?: boolean;
}

async function keep({ source, quote, ...piece }: Kept, links: EvidenceLink[]): Promise<void> {
  const of = { sourceKind: source.kind, sourceId: source.id };
  await journalClient.evidence.put.mutate({ ...piece, ...of, quote: cutQuote(quote), links });
  void queryClient.invalidateQueries();
}

/** Asks what the selected words speak for, then marks them. The journal knows the evidence first: a mark alone is nothing. */
export function tagPassage(source: SourceKey, { quote, from, to }: SelectedPassage, handle: EditorHandle): void {
  openTagging({
    title: 'Use as evidence',
    quote,
    links: [],
    async save(links) {
      const id = crypto.randomUUID();
      await keep({ id, kind: 'passage', quote, source, awaitsMark: true }, links);
      handle.markPassage(id, { from, to });
    },
    onClosed: handle.focus,
  });
}

/** Asks what a piece of evidence speaks for, of what it speaks for now. `handle`: where it stands in an open text. */
export function changePiece(piece: Evidence, handle: EditorHandle | null, focusText: boolean): void {
  const { id, kind, quote, sourceKind, sourceId, links } = piece;
  openTagging({
    title: 'What this is evidence of',
    quote,
    links,
    save: (next) => keep({ id, kind, quote, source: { kind: sourceKind, id: sourceId } }, next),
    drop: () => void dropPiece(id, handle),
    ...(handle && focusText ? { onClosed: handle.focus } : {}),
  });
}

/** Drops a piece of evidence, its words stay. The undo brings back what it spoke for, and its mark in an open text. */
export async function dropPiece(id: string, handle: EditorHandle | null): Promise<void> {
  try {
    const dropped = await journalClient.evidence.drop.mutate({ id, target: null });
    const mark = handle?.unmarkPassage(id);
    void queryClient.invalidateQueries();
    notifyUndo('No longer evidence. The words stay.', async () => {
      await journalClient.evidence.restore.mutate(dropped);
      mark?.();
      void queryClient.invalidateQueries();
    });
  } catch (error) {
    notifyFailure(error);
  }
}

/** Asks what a whole entry, or a file, is evidence of. `title`: what it is called. */
export async function tagEntry(source: SourceKey, title: string): Promise<void> {
  try {
    const pieces = await journalClient.evidence.of.query(source);
    const known = pieces.find(({ kind }) => kind === 'entry');
    if (known) changePiece(known, null, false);
    else {
      openTagging({
        title: 'Use the whole of it as evidence',
        quote: title,
        links: [],
        save: (links) => keep({ id: crypto.randomUUID(), kind: 'entry', quote: title, source }, links),
      });
    }
  } catch (error) {
    notifyFailure(error);
  }
}

/** Asks what a choice of the ledger is evidence of. Its words follow the ledger. */
export async function tagHours(filter: LedgerFilter): Promise<void> {
  try {
    const { id, words } = await journalClient.evidence.takeHours.mutate(filter);
    await tagEntry({ kind: 'hours', id }, words);
  } catch (error) {
    notifyFailure(error);
  }
}
