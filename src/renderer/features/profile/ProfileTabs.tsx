import { PlaceTabs } from '../../ui/PlaceTabs.tsx';

const places = [
  { path: '/profile', label: 'Build' },
  { path: '/profile/versions', label: 'Versions and preview' },
];

/** The two screens of the profile. */
export function ProfileTabs({ current }: { current: 'Build' | 'Versions and preview' }) {
  return <PlaceTabs label="Profile" places={places} current={current} />;
}
