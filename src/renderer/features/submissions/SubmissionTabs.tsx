import { PlaceTabs } from '../../ui/PlaceTabs.tsx';

const tabs = [
  { path: '/submissions', label: 'Submissions' },
  { path: '/sources', label: 'Sources' },
  { path: '/check-text', label: 'Check a text' },
] as const;

/** From what is written for a unit to what it cites and to the look for names. */
export function SubmissionTabs({ current }: { current: (typeof tabs)[number]['label'] }) {
  return <PlaceTabs label="Submissions" places={tabs} current={current} />;
}
