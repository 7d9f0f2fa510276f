import { Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { figureSections, type Profile, type SectionSummary } from '../../../shared/domain/profile.ts';
import { guideTo } from '../../../shared/domain/profileGuide.ts';
import type { EditorHandle } from '../../editor/handle.ts';
import { counted } from '../../ui/counted.ts';
import { EntryList } from './EntryList.tsx';
import { FigureList } from './FigureList.tsx';
import { Guide } from './Guide.tsx';
import { Offers } from './Offers.tsx';
import classes from './profile.module.css';
import { QuoteList } from './QuoteList.tsx';
import { SectionText } from './SectionText.tsx';

interface SectionDeskProps {
  section: SectionSummary;
  profile: Profile;
}

/** One section: what it is for, what stands in it, its text, and what the journal offers for it. */
export function SectionDesk({ section: { id, words }, profile }: SectionDeskProps) {
  const guide = guideTo(id);
  const [handle, setHandle] = useState<EditorHandle | null>(null);
  const figures = profile.figures.filter(({ kind }) => figureSections[kind] === id);
  return (
    <Stack component="section" aria-labelledby="profile-section" gap="lg" className={classes.desk}>
      <Stack gap="sm">
        <Group justify="space-between" align="baseline" wrap="nowrap">
          <Title order={2} id="profile-section">
            {guide.title}
          </Title>
          <Text size="sm" c="dimmed" flex="none">
            {counted(words, 'word')}; {guide.words} are a good length
          </Text>
        </Group>
        <Guide guide={guide} />
      </Stack>
      {figures.length > 0 ? <FigureList figures={figures} /> : null}
      {id === 'qualifications' ? <EntryList entries={profile.entries} /> : null}
      {id === 'feedback' ? <QuoteList quotes={profile.quotes} /> : null}
      <SectionText id={id} label={guide.title} onReady={setHandle} />
      <Offers sectionId={id} handle={handle} />
    </Stack>
  );
}
