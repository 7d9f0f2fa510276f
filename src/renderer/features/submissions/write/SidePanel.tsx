import { ScrollArea, SegmentedControl, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { memo, useState } from 'react';
import { journal } from '../../../api/client.ts';
import { useSubmission } from './desk.ts';
import { OutlineList } from './OutlineList.tsx';
import { ReadinessPanel } from './ReadinessPanel.tsx';
import { SectionPanel } from './SectionPanel.tsx';
import { SelfAssessment } from './SelfAssessment.tsx';
import classes from './write.module.css';

const tabs = [
  { value: 'section', label: 'Section' },
  { value: 'readiness', label: 'Readiness' },
  { value: 'assessment', label: 'My own view' },
];

/** Beside the text: the outline, what the present section asks for with its evidence, how far all has come. Not rendered with the desk’s bar. */
export const SidePanel = memo(function SidePanel() {
  const { unit } = useSubmission();
  const [tab, setTab] = useState('section');
  const readiness = useQuery({
    ...journal.readiness.of.queryOptions(unit?.id ?? ''),
    enabled: unit !== null,
  }).data;
  return (
    <aside className={classes.panel} aria-label="Outline, evidence and readiness">
      <ScrollArea className={classes.panelScroll} type="auto" scrollbarSize={8}>
        <Stack gap="lg" p="md" pb="xl">
          <SegmentedControl aria-label="Panel" fullWidth size="xs" data={tabs} value={tab} onChange={setTab} />
          {tab === 'section' ? (
            <>
              <OutlineList />
              <SectionPanel readiness={readiness ?? null} />
            </>
          ) : null}
          {tab === 'readiness' ? <ReadinessPanel readiness={readiness ?? null} /> : null}
          {tab === 'assessment' ? <SelfAssessment readiness={readiness ?? null} /> : null}
        </Stack>
      </ScrollArea>
    </aside>
  );
});
