import { PlaceTabs } from '../../ui/PlaceTabs.tsx';

interface EvidenceTabsProps {
  /** The unit whose screens are near by; absent on the screens of all units. */
  unitId?: string;
  current: 'Units' | 'Matrix' | 'Board' | 'Readiness';
}

/** The way to the neighbouring screens of the evidence. */
export function EvidenceTabs({ unitId, current }: EvidenceTabsProps) {
  const all = [
    { path: '/evidence', label: 'Units' },
    { path: '/evidence/matrix', label: 'Matrix' },
  ];
  if (unitId === undefined) return <PlaceTabs label="Evidence" places={all} current={current} />;
  const ofUnit = [
    { path: `/evidence/${unitId}`, label: `Board of ${unitId}` },
    { path: `/evidence/${unitId}/readiness`, label: `Readiness of ${unitId}` },
  ];
  return <PlaceTabs label="Evidence" places={[...all, ...ofUnit]} current={`${current} of ${unitId}`} />;
}
