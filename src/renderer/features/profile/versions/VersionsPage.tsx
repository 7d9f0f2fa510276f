import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useSearch } from 'wouter';
import { go } from '../../../app/go.ts';
import { FailureState } from '../../../ui/FailureState.tsx';
import { Page } from '../../../ui/Page.tsx';
import { openPaperExport } from '../../exports/openPaperExport.tsx';
import { NoProfile } from '../NoProfile.tsx';
import { ProfileTabs } from '../ProfileTabs.tsx';
import { useProfile } from '../useProfile.ts';
import { Preview } from './Preview.tsx';
import { VersionPanel } from './VersionPanel.tsx';
import classes from './versions.module.css';
import { Warnings } from './Warnings.tsx';

/** The versions of the profile: what stands in each and in which order, how it looks, and the pages as printed. */
export function VersionsPage() {
  const profile = useProfile();
  const asked = new URLSearchParams(useSearch()).get('version');
  if (profile.isError) return <FailureState error={profile.error} retry={profile.refetch} />;
  if (profile.data === undefined) return null;
  if (profile.data === null) return <NoProfile />;
  const { versions, quotes } = profile.data;
  const version = versions.find(({ id }) => id === asked) ?? versions[0];
  if (!version) return null;
  const withdrawn = quotes.filter(({ state }) => state !== 'stands').length;

  const exported = () =>
    openPaperExport({
      order: { paper: 'profile', versionId: version.id },
      title: `Coaching profile, ${version.name}`,
      summary: `“${version.name}”, as the preview shows it.`,
      formats: ['pdf', 'docx', 'html', 'markdown'],
    });

  return (
    <Page
      title="Profile"
      subtitle="One source, a version for each purpose."
      above={<ProfileTabs current="Versions and preview" />}
      actions={
        <Button leftSection={<IconDownload size={18} />} onClick={exported}>
          Export…
        </Button>
      }
    >
      <Warnings withdrawn={withdrawn} />
      <div className={classes.columns}>
        <VersionPanel
          key={version.id}
          version={version}
          profile={profile.data}
          onChoose={(id) => go(`/profile/versions?version=${id}`)}
        />
        <Preview version={version} />
      </div>
    </Page>
  );
}
