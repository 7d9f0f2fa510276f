import type { Stage } from '../../../../shared/domain/model.ts';
import type { Desk } from './desk.ts';

/** A stage’s prompts in order: the leading one, then the deeper ones. */
export function promptsOf(stage: Stage): string[] {
  return [stage.lead, ...stage.prompts].filter((prompt) => prompt !== '');
}

/**
 * The stage with the caret, else the one in which it was last, else the first. The text itself is asked: the page says a
 * moment later that the caret has moved.
 */
function currentStage({ model, stageId, editor }: Desk): Stage | undefined {
  const current = editor.get()?.caretStage() ?? stageId.get();
  return model.stages.find((stage) => stage.id === current) ?? model.stages[0];
}

/** The prompt that is shown for a stage, and its place among the stage’s prompts (0 is the first). */
export function shownPrompt(stage: Stage, turns: Readonly<Record<string, number>>): { text: string; place: number } {
  const prompts = promptsOf(stage);
  const place = prompts.length > 0 ? (turns[stage.id] ?? 0) % prompts.length : 0;
  return { text: prompts[place] ?? '', place };
}

/** Shows the next prompt of the stage in which the caret is; after the last comes the first. */
export function nextPrompt(desk: Desk): void {
  const stage = currentStage(desk);
  if (!stage) return;
  const turns = desk.promptTurns.get();
  desk.promptTurns.set({ ...turns, [stage.id]: (turns[stage.id] ?? 0) + 1 });
}

/** Puts the shown prompt into its stage as a question, the caret after it. */
export function insertPrompt(desk: Desk): void {
  const stage = currentStage(desk);
  if (!stage || desk.readOnly) return;
  const { text } = shownPrompt(stage, desk.promptTurns.get());
  if (text !== '') desk.editor.get()?.insertQuestion(stage.id, text);
}

/** The caret to where the text begins: the end of the first stage, or of a text without stages. */
export function focusText({ model, editor }: Desk): void {
  const [first, ...others] = model.stages;
  if (first && others.length > 0) editor.get()?.focusStage(first.id);
  else editor.get()?.focusEnd();
}
