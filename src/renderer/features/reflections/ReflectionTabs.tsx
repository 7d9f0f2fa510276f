import { PlaceTabs } from '../../ui/PlaceTabs.tsx';

const tabs = [
  { path: '/reflections', label: 'Reflections' },
  { path: '/experiments', label: 'Experiments' },
  { path: '/models', label: 'Models' },
] as const;

/** From what was written to what it planned and to the models by which it was written. */
export function ReflectionTabs({ current }: { current: (typeof tabs)[number]['label'] }) {
  return <PlaceTabs label="Writing" places={tabs} current={current} />;
}
