import { type DocumentNode, inlineText, type ReflectionDocument } from '../../../../shared/document/document.ts';

type LineKind = 'title' | 'stage' | 'heading' | 'question' | 'quote' | 'item' | 'text' | 'picture';

/** One line of a text, as it is compared. */
export interface Line {
  kind: LineKind;
  text: string;
}

function wordsOf(node: DocumentNode): string {
  return inlineText(node.content ?? [], ' ');
}

/** What the blocks inside are, where the block around them says more than they do themselves. */
function kindInside(node: DocumentNode, kind: LineKind): LineKind {
  if (node.type === 'blockquote') return 'quote';
  if (node.type === 'listItem' || node.type === 'taskItem') return 'item';
  return kind;
}

function lines(nodes: readonly DocumentNode[], kind: LineKind): Line[] {
  return nodes.flatMap((node): Line[] => {
    const inside = node.content ?? [];
    if (node.type === 'stage') return [{ kind: 'stage', text: String(node.attrs?.name ?? '') }, ...lines(inside, kind)];
    if (node.type === 'heading') return [{ kind: 'heading', text: wordsOf(node) }];
    if (node.type === 'question') return [{ kind: 'question', text: wordsOf(node) }];
    if (node.type === 'paragraph') return [{ kind, text: wordsOf(node) }];
    if (node.type === 'image') return [{ kind: 'picture', text: String(node.attrs?.alt ?? '') }];
    if (node.type === 'quotation') return [{ kind: 'quote', text: String(node.attrs?.text ?? '') }];
    if (node.type === 'liveBlock') return [{ kind, text: String(node.attrs?.caption ?? '') }];
    return lines(inside, kindInside(node, kind));
  });
}

/** A reflection line by line, the title first. Empty lines are left out. */
export function linesOf(title: string, document: ReflectionDocument): Line[] {
  const all: Line[] = [{ kind: 'title', text: title }, ...lines(document.content, 'text')];
  return all.filter(({ kind, text }) => kind === 'picture' || text.trim() !== '');
}
