import { VisuallyHidden } from '@mantine/core';
import { IconAlertCircle, IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Profile, SectionSummary } from '../../../shared/domain/profile.ts';
import { guideTo } from '../../../shared/domain/profileGuide.ts';
import { counted } from '../../ui/counted.ts';
import classes from './profile.module.css';

function Mark({ filled, notices }: SectionSummary): ReactNode {
  if (notices > 0) {
    return (
      <>
        <IconAlertCircle size={16} className={classes.notice} aria-hidden />
        <VisuallyHidden>{counted(notices, 'thing')} to decide</VisuallyHidden>
      </>
    );
  }
  if (!filled) return <VisuallyHidden>nothing yet</VisuallyHidden>;
  return (
    <>
      <IconCheck size={16} className={classes.filled} aria-hidden />
      <VisuallyHidden>begun</VisuallyHidden>
    </>
  );
}

interface SectionNavProps {
  profile: Profile;
  current: string;
}

/** All sections in the order of the full profile: which have something in them, and which want a decision. */
export function SectionNav({ profile, current }: SectionNavProps) {
  const place = (id: string, title: string, mark: ReactNode) => (
    <li key={id}>
      <Link href={`/profile/${id}`} className={classes.place} aria-current={id === current ? 'page' : undefined}>
        <span>{title}</span>
        {mark}
      </Link>
    </li>
  );
  return (
    <nav aria-label="Sections of the profile" className={classes.nav}>
      <ul className={classes.places}>
        {place('head', 'Name and photograph', null)}
        {profile.sections.map((section) => place(section.id, guideTo(section.id).title, <Mark {...section} />))}
      </ul>
    </nav>
  );
}
