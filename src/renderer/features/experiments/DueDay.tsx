import { DatePickerInput } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { Experiment } from '../../../shared/domain/experiment.ts';
import { journal } from '../../api/client.ts';
import { notifyFailure } from '../../ui/notify.ts';

interface DueDayProps {
  experiment: Experiment;
}

/** The day by which an experiment is to be tried: chosen from a calendar, or taken away. */
export function DueDay({ experiment: { id, dueOn } }: DueDayProps) {
  const setDueDay = useMutation(journal.experiments.setDueDay.mutationOptions({ onError: notifyFailure }));
  return (
    <DatePickerInput
      aria-label="Due day"
      placeholder="Set a due day"
      size="sm"
      w={190}
      leftSection={<IconCalendar size={16} aria-hidden />}
      weekendDays={[]}
      hideOutsideDates
      valueFormat="D MMM YYYY"
      value={setDueDay.isPending ? setDueDay.variables.dueOn : dueOn}
      onChange={(day) => setDueDay.mutate({ id, dueOn: day })}
      clearable
      clearButtonProps={{ 'aria-label': 'Take the due day away' }}
    />
  );
}
