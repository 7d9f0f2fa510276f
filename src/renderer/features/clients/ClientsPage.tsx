import { PracticePage } from '../practice/PracticePage.tsx';

export function ClientsPage() {
  return <PracticePage tab="Clients">{null}</PracticePage>;
}
