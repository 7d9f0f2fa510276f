import type { ReflectiveModel, Stage } from '../../../shared/domain/model.ts';
import { uniqueId } from './modelIds.ts';

/** A stage as its fields hold it. */
export interface StageForm {
  /** Of this form only: what React and the open panels know it by. */
  key: string;
  /** Of a saved stage; reflections by the model know it by this. Null until the first save. */
  id: string | null;
  name: string;
  purpose: string;
  lead: string;
  /** One prompt a line. */
  prompts: string;
  example: string;
  plansExperiment: boolean;
}

/** A model as its fields hold it. */
export interface ModelForm {
  name: string;
  shape: ReflectiveModel['shape'];
  summary: string;
  whenToUse: string;
  /** The source: all three, or none. */
  author: string;
  title: string;
  year: number | string;
  stages: StageForm[];
}

export function emptyStage(): StageForm {
  const key = crypto.randomUUID();
  return { key, id: null, name: '', purpose: '', lead: '', prompts: '', example: '', plansExperiment: false };
}

export function emptyForm(): ModelForm {
  const source = { author: '', title: '', year: '' };
  return { name: '', shape: 'sequence', summary: '', whenToUse: '', ...source, stages: [emptyStage()] };
}

function stageFormOf({ prompts, ...stage }: Stage): StageForm {
  return { ...stage, key: crypto.randomUUID(), prompts: prompts.join('\n') };
}

export function formOf({ name, shape, summary, whenToUse, source, stages }: ReflectiveModel): ModelForm {
  const { author = '', title = '', year = '' } = source ?? {};
  return { name, shape, summary, whenToUse, author, title, year, stages: stages.map(stageFormOf) };
}

/** The lines with something in them. */
function promptsOf(lines: string): string[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function sourceOf({ author, title, year }: ModelForm): ReflectiveModel['source'] {
  if (author.trim() === '' && title.trim() === '' && year === '') return null;
  return { author, title, year: year === '' ? Number.NaN : Number(year) };
}

function stagesOf(stages: StageForm[]): Stage[] {
  const taken = new Set(stages.flatMap(({ id }) => id ?? []));
  return stages.map(({ key, id, prompts, ...stage }) => {
    const ownId = id ?? uniqueId(stage.name, taken, 'stage');
    taken.add(ownId);
    return { ...stage, id: ownId, prompts: promptsOf(prompts) };
  });
}

/** The model that the fields describe, still to be checked by `reflectiveModelSchema`. */
export function modelOf(form: ModelForm, id: string): ReflectiveModel {
  const { name, shape, summary, whenToUse } = form;
  return { id, name, shape, summary, whenToUse, source: sourceOf(form), stages: stagesOf(form.stages) };
}
