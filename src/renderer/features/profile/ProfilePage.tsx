import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { Profile } from '../../../shared/domain/profile.ts';
import { counted } from '../../ui/counted.ts';
import { FailureState } from '../../ui/FailureState.tsx';
import { Page } from '../../ui/Page.tsx';
import { HeadDesk } from './HeadDesk.tsx';
import { NoProfile } from './NoProfile.tsx';
import { ProfileTabs } from './ProfileTabs.tsx';
import classes from './profile.module.css';
import { SectionDesk } from './SectionDesk.tsx';
import { SectionNav } from './SectionNav.tsx';
import { useProfile } from './useProfile.ts';

function subtitleOf({ sections }: Profile): string {
  const filled = sections.filter((section) => section.filled).length;
  const words = sections.reduce((sum, section) => sum + section.words, 0);
  return `${filled} of ${counted(sections.length, 'section')} have something in them, ${counted(words, 'word')} in all`;
}

interface ProfilePageProps {
  params: { section?: string | undefined };
}

/** The profile, built section by section; `head` is what stands over all of them. */
export function ProfilePage({ params: { section: asked = 'about' } }: ProfilePageProps) {
  const profile = useProfile();
  if (profile.isError) return <FailureState error={profile.error} retry={profile.refetch} />;
  if (profile.data === undefined) return null;
  if (profile.data === null) return <NoProfile />;
  const section = profile.data.sections.find(({ id }) => id === asked);
  return (
    <Page
      title="Profile"
      subtitle={subtitleOf(profile.data)}
      above={<ProfileTabs current="Build" />}
      actions={
        <Button component={Link} href="/profile/versions">
          Preview and export
        </Button>
      }
    >
      <div className={classes.builder}>
        <SectionNav profile={profile.data} current={section?.id ?? 'head'} />
        {section ? (
          <SectionDesk key={section.id} section={section} profile={profile.data} />
        ) : (
          <HeadDesk profile={profile.data} />
        )}
      </div>
    </Page>
  );
}
