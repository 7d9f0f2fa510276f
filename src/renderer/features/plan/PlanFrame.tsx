import type { ReactNode } from 'react';
import { Page } from '../../ui/Page.tsx';
import { PlaceTabs } from '../../ui/PlaceTabs.tsx';

const tabs = [
  { path: '/plan', label: 'Plan' },
  { path: '/plan/needs', label: 'Needs' },
  { path: '/plan/cpd', label: 'CPD year' },
  { path: '/plan/plans', label: 'All plans' },
] as const;

interface PlanFrameProps {
  tab: (typeof tabs)[number]['label'];
  title: string;
  subtitle?: ReactNode;
  actions?: ReactNode;
  width?: 'text' | 'wide';
  children: ReactNode;
}

/** A screen of the development plan, under the tabs that lead to its parts. */
export function PlanFrame({ tab, children, ...page }: PlanFrameProps) {
  return (
    <Page above={<PlaceTabs label="Development plan" places={tabs} current={tab} />} {...page}>
      {children}
    </Page>
  );
}
