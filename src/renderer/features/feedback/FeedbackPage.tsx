import { PracticePage } from '../practice/PracticePage.tsx';

export function FeedbackPage() {
  return <PracticePage tab="Feedback">{null}</PracticePage>;
}
