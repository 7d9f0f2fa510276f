import { PracticePage } from '../practice/PracticePage.tsx';

export function CpdPage() {
  return <PracticePage tab="CPD">{null}</PracticePage>;
}
