import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { EditorHost } from '../host.ts';
import { passagesAt, placesOf, selectedPassage } from './evidencePassages.ts';

/** What is offered at the selection: to use it as evidence, or what may be done about the passages around the caret. */
export interface Bubble {
  /** Where it stands. */
  at: number;
  /** Of the passages around the caret; none where words are selected. */
  ids: readonly string[];
}

interface BubbleState {
  /** A selection that is still being drawn is not talked into. */
  pressed: boolean;
  bubble: Bubble | null;
}

type Action = 'press' | 'release' | 'close';

const key = new PluginKey<BubbleState>('evidenceBubble');

/** The bubble that is open. */
export function bubbleIn(state: EditorState): Bubble | null {
  return key.getState(state)?.bubble ?? null;
}

export function closeBubble(view: EditorView): void {
  if (bubbleIn(view.state) !== null) view.dispatch(view.state.tr.setMeta(key, 'close' satisfies Action));
}

/** The passages around the caret that are evidence of this text. */
function evidenceAt(state: EditorState, host: EditorHost): string[] {
  const around = passagesAt(state);
  return host.evidence().flatMap(({ id }) => (around.includes(id) ? [id] : []));
}

function bubbleFor(state: EditorState, host: EditorHost): Bubble | null {
  const { selection, doc } = state;
  if (!selection.empty) return selectedPassage(state) === null ? null : { at: selection.from, ids: [] };
  const ids = evidenceAt(state, host);
  const [first] = ids;
  if (first === undefined) return null;
  const place = placesOf(doc, first).findLast(({ from }) => from <= selection.from);
  return { at: place?.from ?? selection.from, ids };
}

/** Asks the app to use the selection as evidence, or to change what the passage around the caret speaks for. */
export function askForEvidence(state: EditorState, host: EditorHost): void {
  const passage = selectedPassage(state);
  if (passage) host.tagPassage(passage);
  else {
    const [id] = evidenceAt(state, host);
    host.changeEvidence(id ?? null);
  }
}

/**
 * Offers evidence where words are selected or the caret comes into a passage, never while one types. `EvidenceBubble`
 * shows it; the key works without it.
 */
export function evidenceBubble(host: EditorHost): Extension {
  return Extension.create({
    name: 'evidenceBubble',
    addKeyboardShortcuts() {
      return {
        'Mod-e': () => {
          if (this.editor.isEditable) askForEvidence(this.editor.state, host);
          return true;
        },
        Escape: () => {
          const open = bubbleIn(this.editor.state) !== null;
          closeBubble(this.editor.view);
          return open;
        },
      };
    },
    addProseMirrorPlugins() {
      const isEditable = () => this.editor.isEditable;
      const tell = (view: EditorView, action: Action) => view.dispatch(view.state.tr.setMeta(key, action));
      return [
        new Plugin<BubbleState>({
          key,
          state: {
            init: () => ({ pressed: false, bubble: null }),
            apply(tr, before, _old, state) {
              const action: Action | undefined = tr.getMeta(key);
              const pressed = action === 'press' || (before.pressed && action !== 'release');
              if (pressed || action === 'close' || tr.docChanged || !isEditable()) return { pressed, bubble: null };
              if (!tr.selectionSet && action === undefined) return before;
              return { pressed, bubble: bubbleFor(state, host) };
            },
          },
          props: {
            handleDOMEvents: {
              mousedown(view, { button }) {
                if (button !== 0) return false;
                tell(view, 'press');
                const release = () => view.isDestroyed || tell(view, 'release');
                view.dom.ownerDocument.addEventListener('mouseup', release, { once: true });
                return false;
              },
              blur(view, { relatedTarget }) {
                if (!(relatedTarget instanceof Element && relatedTarget.closest('.evidence-bubble'))) closeBubble(view);
                return false;
              },
            },
          },
        }),
      ];
    },
  });
}
