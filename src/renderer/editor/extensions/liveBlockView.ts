import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorView, NodeView } from '@tiptap/pm/view';
import {
  type BlockContent,
  frozenContent,
  knownSource,
  liveBlockFacts,
  liveNumbering,
} from '../../../shared/domain/submission/block.ts';
import { partsMarkup } from '../../../shared/domain/submission/page.ts';
import { contentParts } from '../../../shared/domain/submission/parts.ts';
import { markupDom } from '../../ui/markupDom.ts';
import type { Inserts } from '../inserts.ts';
import { part, setAttributes } from './insertParts.ts';

/** More rows than these are counted while one writes; the paper has them all. */
const MOST_ROWS = 8;

function drawn(content: BlockContent): DocumentFragment {
  const shown =
    content.kind === 'table' && content.rows.length > MOST_ROWS
      ? { ...content, rows: content.rows.slice(0, MOST_ROWS) }
      : content;
  const caption = { label: '', words: '', note: '' };
  const parts = contentParts(shown, caption).map((each) => (each.kind === 'table' ? { ...each, caption: null } : each));
  const fragment = markupDom(partsMarkup(parts));
  for (const figcaption of fragment.querySelectorAll('figcaption')) figcaption.remove();
  if (content.kind === 'table' && shown !== content) {
    fragment.append(part('p', 'insert-sentence', `And ${content.rows.length - MOST_ROWS} more rows.`));
  }
  return fragment;
}

/** A table or figure that follows the journal: its number and caption, what it shows, and whether it is frozen. */
function liveBlockView(first: Node, view: EditorView, getPos: () => number | undefined, inserts: Inserts): NodeView {
  const dom = part('div', 'live-block');
  const head = part('div', 'live-head');
  const caption = part('input', 'live-caption');
  const content = part('div', 'live-content');
  const foot = part('div', 'insert-note');
  const state = part('span', 'insert-sentence');
  const freeze = part('button', 'insert-action');
  dom.contentEditable = 'false';
  caption.type = 'text';
  caption.maxLength = 300;
  freeze.type = 'button';
  head.append(caption);
  foot.append(state, freeze);
  dom.append(head, content, foot);
  dom.setAttribute('role', 'group');
  let shown = first;
  let drawnJson = '';

  function draw(now: BlockContent | null): void {
    const json = JSON.stringify(now);
    if (json === drawnJson) return;
    drawnJson = json;
    content.replaceChildren(now === null ? part('p', 'insert-sentence', 'There is nothing to show yet.') : drawn(now));
  }

  function show(): void {
    const facts = liveBlockFacts(shown);
    const known = knownSource(facts.source);
    const kind = known === null ? 'Table' : liveNumbering[known];
    const frozen = frozenContent(facts);
    const found = frozen === null ? inserts.block(facts) : undefined;
    dom.dataset.numbering = kind;
    dom.setAttribute('aria-label', `${kind}: ${facts.caption}`);
    caption.setAttribute('aria-label', `Caption of this ${kind.toLowerCase()}`);
    caption.readOnly = !view.editable;
    if (document.activeElement !== caption) caption.value = facts.caption;
    freeze.hidden = !view.editable || (frozen === null && found?.state !== 'live');
    freeze.textContent = frozen === null ? 'Freeze' : 'Follow the journal again';
    if (frozen !== null) state.textContent = 'Frozen: it stays as it was, whatever changes in the journal.';
    else if (found?.state === 'gone')
      state.textContent = 'Its source is no longer in the journal. This is what it showed last.';
    else state.textContent = 'Follows the journal.';
    if (frozen !== null) draw(frozen);
    else if (found) draw(found.content);
  }

  freeze.addEventListener('click', () => {
    const facts = liveBlockFacts(shown);
    const found = inserts.block(facts);
    if (facts.frozen !== '') setAttributes(view, getPos, { frozen: '' });
    else if (found?.content) setAttributes(view, getPos, { frozen: JSON.stringify(found.content) });
  });
  caption.addEventListener('input', () => setAttributes(view, getPos, { caption: caption.value }));
  caption.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    view.focus();
  });
  show();
  const destroy = inserts.subscribe(show);

  return {
    dom,
    destroy,
    update(node) {
      if (node.type !== first.type) return false;
      shown = node;
      show();
      return true;
    },
    stopEvent: (event) => event.target === caption || event.target === freeze,
    ignoreMutation: (mutation) => mutation.type !== 'selection',
  };
}

export function liveBlockViews(inserts: Inserts): Extension {
  return Extension.create({
    name: 'liveBlockViews',
    addProseMirrorPlugins: () => [
      new Plugin({
        key: new PluginKey('liveBlockViews'),
        props: { nodeViews: { liveBlock: (node, view, getPos) => liveBlockView(node, view, getPos, inserts) } },
      }),
    ],
  });
}
