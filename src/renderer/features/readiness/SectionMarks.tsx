import { Anchor, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { MarkedSection, SectionMarks as Marks } from '../../../shared/domain/sectionMarks.ts';
import { journal } from '../../api/client.ts';
import { counted } from '../../ui/counted.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { Section } from '../today/Section.tsx';
import { MarksTable } from './MarksTable.tsx';
import { weakInWords } from './weakInWords.ts';

interface SectionMarksProps {
  unitId: string;
  sections: Marks;
}

/** `D7.02: 1.1, 1.2; D7.03: 2.1` */
function criteriaInWords({ criteria }: MarkedSection): string {
  const byUnit = Map.groupBy(criteria, (criterion) => criterion.unitId);
  return [...byUnit].map(([id, ofUnit]) => `${id}: ${ofUnit.map(({ reference }) => reference).join(', ')}`).join('; ');
}

/** The writer’s own marks, section by section; two units that are assessed in one share them. */
export function SectionMarks({ unitId, sections: marks }: SectionMarksProps) {
  const judge = useMutation(journal.readiness.judgeSection.mutationOptions({ onError: notifyFailure }));
  const partner = marks.unitIds.find((id) => id !== unitId);
  const titles = new Map(marks.sections.map(({ id, title }) => [id, title]));
  const rows = marks.sections.map((section, index) => ({
    ...section,
    name: `${index + 1} ${section.title}`,
    title: criteriaInWords(section),
  }));
  return (
    <Section title="Marks by your own assessment">
      {partner ? (
        <Text size="sm" c="dimmed">
          Assessed in one with{' '}
          <Anchor component={Link} href={`/evidence/${partner}/readiness`} inherit underline="always">
            {partner}
          </Anchor>
          : both share these marks.
        </Text>
      ) : null}
      <Text role="status">
        {marks.given} of {counted(marks.most, 'mark')}
        {marks.unjudged > 0 ? `, ${counted(marks.unjudged, 'section')} not judged yet` : ''}.{' '}
        {weakInWords(marks.weak.map((id) => `“${titles.get(id) ?? id}”`))}
      </Text>
      <MarksTable
        label="Marks by section"
        noun="Section"
        rows={rows}
        given={marks.given}
        most={marks.most}
        onChange={(sectionId, value) => judge.mutate({ unitId, sectionId, marks: value })}
      />
    </Section>
  );
}
