import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type NodeView } from '@tiptap/pm/view';
import { type EditorHost, leadPrompt } from '../host.ts';

let sections = 0;

function isBlankParagraph(node: Node | null): boolean {
  return node !== null && node.type.name === 'paragraph' && node.content.size === 0;
}

function part<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.className = className;
  return element;
}

/**
 * A stage section in plain DOM: a heading that cannot be edited, the lead prompt while nothing is written, the text.
 * React would render on every key in a section; this updates two attributes.
 */
function stageView(first: Node, host: EditorHost): NodeView {
  sections += 1;
  const dom = part('section', 'stage');
  const name = part('h2', 'stage-name');
  const lead = part('p', 'stage-lead');
  const writing = part('div', 'stage-writing');
  const contentDOM = part('div', 'stage-text');
  dom.setAttribute('role', 'group');
  name.contentEditable = 'false';
  lead.contentEditable = 'false';
  lead.id = `stage-lead-${sections}`;
  writing.append(contentDOM, lead);
  dom.append(name, writing);

  function show(node: Node): void {
    const blank = node.childCount === 1 && isBlankParagraph(node.firstChild);
    const prompt = blank ? leadPrompt(host.model(), node.attrs.stageId) : '';
    if (name.textContent !== node.attrs.name) name.textContent = node.attrs.name;
    if (lead.textContent !== prompt) lead.textContent = prompt;
    lead.hidden = prompt === '';
    dom.dataset.stageId = node.attrs.stageId;
    dom.setAttribute('aria-label', node.attrs.name);
    if (prompt === '') dom.removeAttribute('aria-describedby');
    else dom.setAttribute('aria-describedby', lead.id);
  }
  show(first);
  let shown = first;
  const destroy = host.onModel(() => show(shown));

  return {
    dom,
    contentDOM,
    destroy,
    update(node) {
      if (node.type !== first.type) return false;
      shown = node;
      show(node);
      return true;
    },
    ignoreMutation: (mutation) => mutation.type !== 'selection' && !contentDOM.contains(mutation.target),
  };
}

/** Shows stage sections, and the lead prompt of free writing while the page is empty. Walks no document. */
export function stageViews(host: EditorHost): Extension {
  return Extension.create({
    name: 'stageViews',
    addProseMirrorPlugins: () => [
      new Plugin({
        key: new PluginKey('stageViews'),
        view: (view) => ({ destroy: host.onModel(() => view.updateState(view.state)) }),
        props: {
          nodeViews: { stage: (node) => stageView(node, host) },
          decorations({ doc }) {
            if (doc.childCount !== 1 || !isBlankParagraph(doc.firstChild)) return null;
            const lead = host.model()?.stages[0]?.lead ?? '';
            return DecorationSet.create(doc, [Decoration.node(0, 2, { class: 'blank-page', 'data-lead': lead })]);
          },
        },
      }),
    ],
  });
}
