import { PlaceTabs } from '../../ui/PlaceTabs.tsx';
import { BOARD } from './words.ts';

const places = [
  { path: BOARD, label: 'Board' },
  { path: '/swot/pairs', label: 'Pairs' },
  { path: '/swot/snapshots', label: 'Snapshots' },
];

/** The way to the neighbouring screens of the SWOT. */
export function SwotTabs({ current }: { current: 'Board' | 'Pairs' | 'Snapshots' }) {
  return <PlaceTabs label="SWOT" places={places} current={current} />;
}
