import type { TextPlace } from '../domain/anonymity/report.ts';
import type { GatePlace } from './gateTexts.ts';
import type { DocumentNode } from './types.ts';

/** A text that stands beside the lines of a document. */
export interface AsideText {
  id: string;
  place: TextPlace;
  label: string;
  text: string;
}

/** Gives what is to stand in the text’s place: the text itself where it stays. */
export type SayAside = (text: AsideText) => string;
/** The same for the texts of what a live block shows, which it knows by names of its own. */
export type SayShown = (name: string, place: TextPlace, text: string) => string;

/**
 * Goes through whatever a text says beside its lines, as it is given out: descriptions of pictures (`#alt:<image>`),
 * addresses of links, quotes with their sources, captions of live blocks, and what the frozen ones show, which `frozen`
 * goes through. Gives the text with the words that `say` gave; a link with another address stays as its words alone.
 * Every text has an id that it keeps from one look to the next.
 */
export function overAside(
  nodes: readonly DocumentNode[],
  { id, label }: GatePlace,
  say: SayAside,
  frozen: (frozen: string, say: SayShown) => string,
): DocumentNode[] {
  const times = new Map<string, number>();
  function said(name: string, place: TextPlace, text: unknown): string {
    if (typeof text !== 'string' || text.trim() === '') return typeof text === 'string' ? text : '';
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return say({ id: `${id}#${name}${time === 1 ? '' : `:${time}`}`, place, label, text });
  }
  function attributesOf({ type, attrs = {} }: DocumentNode): DocumentNode['attrs'] {
    switch (type) {
      case 'image':
        return { ...attrs, alt: said(`alt:${attrs.imageId}`, 'alt-text', attrs.alt) };
      case 'quotation': {
        const text = said(`quote:${attrs.evidenceId}`, 'section', attrs.text);
        return { ...attrs, text, source: said(`reference:${attrs.evidenceId}`, 'section', attrs.source) };
      }
      case 'liveBlock': {
        const caption = said(`caption:${attrs.blockId}`, 'caption', attrs.caption);
        const shown: SayShown = (name, place, text) => said(`${attrs.blockId}:${name}`, place, text);
        return { ...attrs, caption, frozen: frozen(String(attrs.frozen ?? ''), shown) };
      }
      default:
        return attrs;
    }
  }
  function marksOf(marks: NonNullable<DocumentNode['marks']>): DocumentNode['marks'] {
    return marks.filter(({ type, attrs }) => type !== 'link' || said('link', 'section', attrs?.href) === attrs?.href);
  }
  function over(node: DocumentNode): DocumentNode {
    return {
      ...node,
      ...(node.attrs ? { attrs: attributesOf(node) } : {}),
      ...(node.marks ? { marks: marksOf(node.marks) } : {}),
      ...(node.content ? { content: node.content.map(over) } : {}),
    };
  }
  return nodes.map(over);
}

/** The texts that stand beside the lines, in the order of the document; `frozen` as above. */
export function asideTexts(
  nodes: readonly DocumentNode[],
  place: GatePlace,
  frozen: (frozen: string, say: SayShown) => string,
): AsideText[] {
  const texts: AsideText[] = [];
  const collect = (text: AsideText) => {
    texts.push(text);
    return text.text;
  };
  overAside(nodes, place, collect, frozen);
  return texts;
}
