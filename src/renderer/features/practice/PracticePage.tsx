import type { ReactNode } from 'react';
import { Page } from '../../ui/Page.tsx';
import { PlaceTabs } from '../../ui/PlaceTabs.tsx';

const tabs = [
  { path: '/practice/clients', label: 'Clients' },
  { path: '/practice/sessions', label: 'Sessions' },
  { path: '/practice/supervision', label: 'Supervision' },
  { path: '/practice/feedback', label: 'Feedback' },
  { path: '/practice/cpd', label: 'CPD' },
  { path: '/practice/hours', label: 'Hours' },
] as const;

interface PracticePageProps {
  /** The part of the record that is shown. */
  tab: (typeof tabs)[number]['label'];
  /** The heading, where it says more than the tab. */
  title?: string;
  subtitle?: ReactNode;
  actions?: ReactNode;
  width?: 'text' | 'wide';
  /** The heading stays; the content fills the rest of the window and scrolls by itself. */
  fills?: boolean;
  children: ReactNode;
}

/** A screen of the practice record, under the tabs that lead to its parts. */
export function PracticePage({ tab, title = tab, children, ...page }: PracticePageProps) {
  return (
    <Page title={title} above={<PlaceTabs label="Practice" places={tabs} current={tab} />} {...page}>
      {children}
    </Page>
  );
}
