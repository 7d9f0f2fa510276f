import { DEFAULT_MODEL } from '../../../shared/domain/model.ts';
import { journalClient, queryClient } from '../../api/client.ts';
import { go } from '../../app/go.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { rememberBeginning } from '../reflections/write/beginnings.ts';

/** Begins a reflection on a session, dated as the session was, and goes there, the caret where the writing begins. */
export async function reflectOnSession(id: string, modelId = DEFAULT_MODEL): Promise<void> {
  try {
    const reflectionId = await journalClient.sessions.reflect.mutate({ id, modelId });
    rememberBeginning(reflectionId, {});
    void queryClient.invalidateQueries();
    go(`/reflections/${reflectionId}`);
  } catch (error) {
    notifyFailure(error);
  }
}
