// The types of the commands that the document's extensions bring; the extensions themselves come with the list in
// `shared/document/extensions.ts`, whose own type does not name them.
import type {} from '@tiptap/extension-highlight';
import type {} from '@tiptap/extension-link';
import type {} from '@tiptap/extension-list';
import type {} from '@tiptap/extension-table';
import type {} from '@tiptap/starter-kit';

export type { ChainedCommands } from '@tiptap/core';
