import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { isSafeLink } from '../../../shared/document/document.ts';
import type { EditorHost } from '../host.ts';

function linkAt(event: Event): HTMLAnchorElement | null {
  return event.target instanceof Element ? event.target.closest('a') : null;
}

/** A click on a link opens nothing, in a text that can be edited or not; with Ctrl or Cmd the app is asked. */
export function links(host: EditorHost): Extension {
  function onClick(event: MouseEvent): boolean {
    const link = linkAt(event);
    if (link === null) return false;
    event.preventDefault();
    const href = link.getAttribute('href');
    if (event.type === 'click' && (event.ctrlKey || event.metaKey) && isSafeLink(href)) host.openLink(href);
    return false;
  }
  return Extension.create({
    name: 'links',
    addProseMirrorPlugins: () => [
      new Plugin({
        key: new PluginKey('links'),
        props: {
          handleDOMEvents: {
            click: (_view, event) => onClick(event),
            auxclick: (_view, event) => onClick(event),
          },
        },
      }),
    ],
  });
}
