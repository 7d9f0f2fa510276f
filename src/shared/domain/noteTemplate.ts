import cpd from '../../../resources/note-templates/cpd.json';
import feedback from '../../../resources/note-templates/feedback.json';
import planReview from '../../../resources/note-templates/plan-review.json';
import session from '../../../resources/note-templates/session.json';
import supervision from '../../../resources/note-templates/supervision.json';
import { type ReflectiveModel, reflectiveModelSchema } from './model.ts';

/**
 * What the notes of a record are written along: sections with a leading question each, of the same shape as a reflective
 * model, so that the one editor and the one document serve both.
 */
export const noteTemplates = {
  session: reflectiveModelSchema.parse(session),
  supervision: reflectiveModelSchema.parse(supervision),
  feedback: reflectiveModelSchema.parse(feedback),
  cpd: reflectiveModelSchema.parse(cpd),
  'plan-review': reflectiveModelSchema.parse(planReview),
} as const satisfies Record<string, ReflectiveModel>;

export type NoteTemplateName = keyof typeof noteTemplates;
