import { type ReactNode, useId } from 'react';
import { Link } from 'wouter';
import { Page } from '../../ui/Page.tsx';
import classes from './PracticePage.module.css';

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
  const label = useId();
  const links = (
    <nav aria-labelledby={label} className={classes.tabs}>
      <span id={label} hidden>
        Practice
      </span>
      {tabs.map((each) => (
        <Link
          key={each.path}
          href={each.path}
          className={classes.tab}
          aria-current={each.label === tab ? 'page' : undefined}
        >
          {each.label}
        </Link>
      ))}
    </nav>
  );
  return (
    <Page title={title} above={links} {...page}>
      {children}
    </Page>
  );
}
