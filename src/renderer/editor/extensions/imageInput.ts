import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { EditorHost, RefusalReason } from '../host.ts';

export const IMAGE_TYPES = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'];
const MAX_IMAGE_BYTES = 20 * 1024 * 1024;

type Waiting = { add: { id: object; pos: number } } | { remove: object };

/** A mark where each picture that is being stored will stand; it moves with the text that is written meanwhile. */
const waitingImages = new PluginKey<DecorationSet>('waitingImages');

function refusal(file: File): RefusalReason | null {
  if (!IMAGE_TYPES.includes(file.type)) return 'image-type';
  return file.size > MAX_IMAGE_BYTES ? 'image-too-large' : null;
}

function reasonOf(error: unknown): RefusalReason {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return code === 'image-type' || code === 'image-too-large' ? code : 'image-failed';
}

function placeOf(state: EditorState, id: object): number | null {
  const [found] = waitingImages.getState(state)?.find(undefined, undefined, (spec) => spec.id === id) ?? [];
  return found?.from ?? null;
}

async function insertImage(view: EditorView, file: File, pos: number, host: EditorHost): Promise<void> {
  const reason = refusal(file);
  if (reason !== null) return host.refused(reason);
  const id = {};
  view.dispatch(view.state.tr.setMeta(waitingImages, { add: { id, pos } } satisfies Waiting));
  let imageId: string | null = null;
  try {
    imageId = await host.addImage(file);
  } catch (error) {
    host.refused(reasonOf(error));
  }
  if (view.isDestroyed) return;
  const place = placeOf(view.state, id);
  const tr = view.state.tr.setMeta(waitingImages, { remove: id } satisfies Waiting);
  const image = imageId === null ? null : view.state.schema.nodes.image?.create({ imageId });
  if (image && place !== null) tr.replaceRangeWith(place, place, image);
  view.dispatch(tr);
}

/** Stores each file and puts its picture at the position, one after another, so that their order is kept. */
export async function insertImages(
  view: EditorView,
  files: readonly File[],
  pos: number,
  host: EditorHost,
): Promise<void> {
  for (const file of files) {
    if (!view.isDestroyed) await insertImage(view, file, Math.min(pos, view.state.doc.content.size), host);
  }
}

function filesOf(data: DataTransfer | null): File[] {
  return [...(data?.files ?? [])];
}

/** Pictures that are pasted or dropped as files. Where text comes with them (Word, Excel), the text is what was meant. */
export function imageInput(host: EditorHost): Extension {
  return Extension.create({
    name: 'imageInput',
    addProseMirrorPlugins: () => [
      new Plugin<DecorationSet>({
        key: waitingImages,
        state: {
          init: () => DecorationSet.empty,
          apply(tr, set) {
            const meta: Waiting | undefined = tr.getMeta(waitingImages);
            const mapped = set.map(tr.mapping, tr.doc);
            if (meta === undefined) return mapped;
            if ('remove' in meta)
              return mapped.remove(mapped.find(undefined, undefined, ({ id }) => id === meta.remove));
            const { id, pos } = meta.add;
            const waiting = () => Object.assign(document.createElement('span'), { className: 'picture-waiting' });
            return mapped.add(tr.doc, [Decoration.widget(pos, waiting, { id })]);
          },
        },
        props: {
          decorations: (state) => waitingImages.getState(state),
          handlePaste(view, event) {
            const files = filesOf(event.clipboardData);
            if (files.length === 0 || event.clipboardData?.getData('text/plain').trim()) return false;
            if (!view.state.selection.empty) view.dispatch(view.state.tr.deleteSelection());
            void insertImages(view, files, view.state.selection.from, host);
            return true;
          },
          handleDrop(view, event, _slice, moved) {
            const files = filesOf(event.dataTransfer);
            if (moved || files.length === 0) return false;
            event.preventDefault();
            const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
            void insertImages(view, files, at?.pos ?? view.state.selection.from, host);
            return true;
          },
        },
      }),
    ],
  });
}
