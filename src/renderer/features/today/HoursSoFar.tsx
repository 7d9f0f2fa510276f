import { Text } from '@mantine/core';
import type { TodayOverview } from '../../../main/journal/features/today/service.ts';
import { counted } from '../../ui/counted.ts';
import { timeInWords } from '../../ui/timeInWords.ts';
import classes from './rows.module.css';
import { Section } from './Section.tsx';

interface HoursSoFarProps {
  held: TodayOverview['held'];
  /** YYYY-MM-DD */
  today: string;
}

/** The time of all sessions held, coaching and mentoring. */
export function HoursSoFar({ held: { sessions, minutes, minutesThisYear }, today }: HoursSoFarProps) {
  return (
    <Section title="Hours so far" more={{ href: '/practice/hours', label: 'All hours' }}>
      <div>
        <Text className={classes.hours}>{timeInWords(minutes)}</Text>
        <Text size="sm" c="dimmed">
          of coaching and mentoring in {counted(sessions, 'session')}, {timeInWords(minutesThisYear)} of it in{' '}
          {today.slice(0, 4)}
        </Text>
      </div>
    </Section>
  );
}
