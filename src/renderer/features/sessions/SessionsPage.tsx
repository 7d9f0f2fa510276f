import { PracticePage } from '../practice/PracticePage.tsx';

export function SessionsPage() {
  return <PracticePage tab="Sessions">{null}</PracticePage>;
}
