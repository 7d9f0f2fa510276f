import { expect, test } from 'vitest';
import { createPatchDrafts } from '../../../../src/renderer/api/patchDrafts.ts';
import type { ReflectionDocument } from '../../../../src/shared/document/document.ts';

const draftOf = createPatchDrafts<{ title: string; private: boolean; tags: string[] }>();

function documentSaying(text: string): ReflectionDocument {
  const content = [{ type: 'paragraph', content: [{ type: 'text', text }] }];
  return { type: 'doc', attrs: { version: 1 }, content };
}

test('title, facts and text are saved as one patch, the text as it is when it is saved', () => {
  const draft = draftOf('one patch');
  let text = 'typed';
  draft.change({ title: 'Silence' });
  draft.change({ private: true });
  draft.changeDocument(() => documentSaying(text));
  text = 'typed and more';
  expect(draft.take()).toEqual({ title: 'Silence', private: true, document: documentSaying('typed and more') });
  expect(draft.take()).toBeNull();
});

test('what a failed save put back stays pending, and what was written since is newer', () => {
  const draft = draftOf('failed save');
  draft.change({ title: 'First', tags: ['listening'] });
  draft.changeDocument(() => documentSaying('first'));
  const taken = draft.take();
  draft.change({ title: 'Second' });
  draft.putBack(taken ?? {});
  expect(draft.pending()).toEqual({ title: 'Second', tags: ['listening'], document: documentSaying('first') });
  draft.changeDocument(() => documentSaying('second'));
  expect(draft.take()).toEqual({ title: 'Second', tags: ['listening'], document: documentSaying('second') });
});

test('a page that comes back finds what could not be saved when it was left', () => {
  draftOf('left').change({ title: 'Not saved' });
  expect(draftOf('left').pending()).toEqual({ title: 'Not saved' });
  expect(draftOf('another').pending()).toEqual({});
});
