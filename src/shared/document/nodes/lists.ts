import { BulletList, ListItem, ListKeymap, OrderedList, TaskItem, TaskList } from '@tiptap/extension-list';

function startOf(element: HTMLElement): number {
  const start = Number(element.getAttribute('start') ?? 1);
  return Number.isInteger(start) && start >= 0 && start < 1_000_000 ? start : 1;
}

export const listExtensions = [
  BulletList,
  OrderedList.extend({
    addAttributes: () => ({ start: { default: 1, parseHTML: startOf } }),
    renderHTML: ({ node }) => ['ol', node.attrs.start === 1 ? {} : { start: node.attrs.start }, 0],
  }),
  ListItem,
  TaskList,
  TaskItem.configure({
    nested: true,
    a11y: { checkboxLabel: (node) => `Done: ${node.firstChild?.textContent.slice(0, 80) || 'empty task'}` },
  }),
  ListKeymap,
];
