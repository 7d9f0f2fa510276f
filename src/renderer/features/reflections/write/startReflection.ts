import { timeOf } from '../../../../shared/domain/date.ts';
import { journalClient, queryClient } from '../../../api/client.ts';
import { go } from '../../../app/go.ts';
import { here, today } from '../../../ui/days.ts';
import { notifyFailure } from '../../../ui/notify.ts';
import { type Beginning, rememberBeginning } from './beginnings.ts';

/** Creates a reflection of today by a model and goes there, the caret where the writing begins. */
export async function startReflection(modelId: string, beginning: Beginning = {}): Promise<void> {
  try {
    const occasion = { happenedOn: today(), happenedAt: timeOf(new Date()), zone: here() };
    const id = await journalClient.reflections.create.mutate({ modelId, ...occasion });
    rememberBeginning(id, beginning);
    void queryClient.invalidateQueries();
    go(`/reflections/${id}`);
  } catch (error) {
    notifyFailure(error);
  }
}
