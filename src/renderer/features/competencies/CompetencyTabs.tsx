import { PlaceTabs } from '../../ui/PlaceTabs.tsx';

const places = [
  { path: '/competencies/rounds', label: 'Rounds' },
  { path: '/competencies/frameworks', label: 'Frameworks' },
] as const;

interface CompetencyTabsProps {
  current: (typeof places)[number]['label'];
}

/** The way to the neighbouring screens of the competencies. */
export function CompetencyTabs({ current }: CompetencyTabsProps) {
  return <PlaceTabs label="Competencies" places={places} current={current} />;
}
