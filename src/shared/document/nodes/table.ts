import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { MAX_SPAN } from '../grid.ts';

function spanOf(attribute: 'colspan' | 'rowspan') {
  return {
    default: 1,
    parseHTML: (element: HTMLElement) => {
      const span = Number(element.getAttribute(attribute));
      return Number.isInteger(span) && span >= 1 ? Math.min(span, MAX_SPAN) : 1;
    },
    renderHTML: (attributes: Record<string, unknown>) =>
      attributes[attribute] === 1 ? {} : { [attribute]: attributes[attribute] },
  };
}

const cellAttributes = { colspan: spanOf('colspan'), rowspan: spanOf('rowspan') };

/** Tables without widths, alignments and inline styles: the page's own style lays them out. */
export const tableExtensions = [
  Table.extend({
    addNodeView: () => null,
    renderHTML: () => ['table', ['tbody', 0]],
  }).configure({ resizable: false }),
  TableRow,
  TableHeader.extend({
    addAttributes: () => cellAttributes,
    renderHTML: ({ HTMLAttributes }) => ['th', HTMLAttributes, 0],
  }),
  TableCell.extend({
    addAttributes: () => cellAttributes,
    renderHTML: ({ HTMLAttributes }) => ['td', HTMLAttributes, 0],
  }),
];
