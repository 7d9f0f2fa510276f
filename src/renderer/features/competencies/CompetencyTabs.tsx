import { PlaceTabs } from '../../ui/PlaceTabs.tsx';

const places = [
  { path: '/competencies', label: 'Over time' },
  { path: '/competencies/compare', label: 'Compare' },
  { path: '/competencies/map', label: 'Map' },
  { path: '/competencies/gaps', label: 'Gaps' },
  { path: '/competencies/rounds', label: 'Rounds' },
  { path: '/competencies/frameworks', label: 'Frameworks' },
] as const;

export type CompetencyTab = (typeof places)[number]['label'];

/** The way to the neighbouring screens of the competencies. */
export function CompetencyTabs({ current }: { current: CompetencyTab }) {
  return <PlaceTabs label="Competencies" places={places} current={current} />;
}
