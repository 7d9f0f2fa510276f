// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { handleOf } from '../../../../src/renderer/editor/handle.ts';
import { p } from '../../shared/document/documents.ts';
import { anEditor } from './anEditor.ts';

const stage = (stageId: string, words: string) => ({
  type: 'stage',
  attrs: { modelId: 'kolb', stageId, name: stageId },
  content: [p(words)],
});

it('the editor itself knows the stage of the caret, the moment that it has moved', () => {
  const { editor, select } = anEditor([stage('concrete-experience', 'One.'), stage('reflective-observation', 'Two.')]);
  const handle = handleOf(editor);
  expect(handle.caretStage()).toBe('concrete-experience');
  handle.focusStage('reflective-observation');
  expect(handle.caretStage()).toBe('reflective-observation');
  select(3);
  expect(handle.caretStage()).toBe('concrete-experience');
  editor.commands.selectAll();
  expect(handle.caretStage()).toBeNull();
});

it('a text without stages has none', () => {
  expect(handleOf(anEditor([p('One.')]).editor).caretStage()).toBeNull();
});
