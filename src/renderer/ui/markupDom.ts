import type { MarkupNode } from '../../shared/document/markup.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Markup as nodes of a page: built part by part, since the page takes no HTML as text. */
export function markupDom(nodes: readonly MarkupNode[], inDrawing = false): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const node of nodes) {
    if (typeof node === 'string') {
      fragment.append(node);
      continue;
    }
    const isDrawing = inDrawing || node.tag === 'svg';
    const element = isDrawing ? document.createElementNS(SVG, node.tag) : document.createElement(node.tag);
    for (const [name, value] of Object.entries(node.attributes)) {
      if (name !== 'xmlns') element.setAttribute(name, value);
    }
    element.append(markupDom(node.children, isDrawing));
    fragment.append(element);
  }
  return fragment;
}
