import { PracticePage } from '../practice/PracticePage.tsx';

export function HoursPage() {
  return <PracticePage tab="Hours">{null}</PracticePage>;
}
