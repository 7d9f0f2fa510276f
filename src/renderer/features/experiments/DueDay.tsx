import { useMutation } from '@tanstack/react-query';
import type { Experiment } from '../../../shared/domain/experiment.ts';
import { journal } from '../../api/client.ts';
import { DayPicker } from '../../ui/DayPicker.tsx';
import { notifyFailure } from '../../ui/notify.ts';

interface DueDayProps {
  experiment: Experiment;
}

/** The day by which an experiment is to be tried: chosen from a calendar, or taken away. */
export function DueDay({ experiment: { id, dueOn } }: DueDayProps) {
  const setDueDay = useMutation(journal.experiments.setDueDay.mutationOptions({ onError: notifyFailure }));
  return (
    <DayPicker
      aria-label="Due day"
      placeholder="Set a due day"
      w={190}
      value={setDueDay.isPending ? setDueDay.variables.dueOn : dueOn}
      onChange={(day) => setDueDay.mutate({ id, dueOn: day })}
    />
  );
}
