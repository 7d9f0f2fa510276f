const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it may stand in HTML, between tags or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => ESCAPES[sign] ?? sign);
}

/** Static markup as data: written as text for a file, or built as elements where a page takes no HTML text. */
export interface MarkupElement {
  tag: string;
  attributes: Record<string, string>;
  children: MarkupNode[];
}
export type MarkupNode = string | MarkupElement;

const empty = new Set(['br', 'hr', 'img']);

/** An element; attributes that are null are left out. */
export function element(
  tag: string,
  attributes: Record<string, string | number | null>,
  children: MarkupNode[] = [],
): MarkupElement {
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === null ? [] : [[name, String(value)]],
  );
  return { tag, attributes: Object.fromEntries(written), children };
}

/** The markup as text, every text and attribute escaped. */
export function markupText(nodes: readonly MarkupNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return escapeHtml(node);
      const { tag, attributes, children } = node;
      const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
      const start = `<${tag}${written.join('')}>`;
      return empty.has(tag) ? start : `${start}${markupText(children)}</${tag}>`;
    })
    .join('');
}
