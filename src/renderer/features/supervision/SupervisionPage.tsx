import { PracticePage } from '../practice/PracticePage.tsx';

export function SupervisionPage() {
  return <PracticePage tab="Supervision">{null}</PracticePage>;
}
