import type { FeedbackWay } from '../../../shared/domain/feedback.ts';

/** How it was collected. */
export const wayWords: Record<FeedbackWay, string> = {
  conversation: 'In conversation',
  form: 'By a form',
  email: 'By email',
  observation: 'From an observation',
  recording: 'From a recording',
  survey: 'By a survey',
};
