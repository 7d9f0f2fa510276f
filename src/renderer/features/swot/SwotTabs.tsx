import { PlaceTabs } from '../../ui/PlaceTabs.tsx';

const places = [
  { path: '/swot', label: 'Board' },
  { path: '/swot/pairs', label: 'Pairs' },
  { path: '/swot/snapshots', label: 'Snapshots' },
];

/** The way to the neighbouring screens of the SWOT. */
export function SwotTabs({ current }: { current: 'Board' | 'Pairs' | 'Snapshots' }) {
  return <PlaceTabs label="SWOT" places={places} current={current} />;
}
