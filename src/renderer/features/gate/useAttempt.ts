import { useState } from 'react';
import type { AppError } from '../../../shared/result.ts';
import { host, queryClient } from '../../api/client.ts';
import { failureOf } from '../../api/link.ts';

interface Attempt {
  pending: boolean;
  /** Why the last attempt failed; null while one runs, and after one that went well. */
  failure: AppError | null;
  /** Runs the task; resolves with its failure, or null. Afterwards what is shown asks again. */
  run: (task: () => Promise<unknown>) => Promise<AppError | null>;
}

/** A call with a secret in its input. Unlike a mutation it keeps no input, neither here nor in a cache. */
export function useAttempt(): Attempt {
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<AppError | null>(null);

  async function run(task: () => Promise<unknown>): Promise<AppError | null> {
    setPending(true);
    setFailure(null);
    try {
      await task();
      await queryClient.invalidateQueries();
      return null;
    } catch (error) {
      // Not the journal's: it may be closed, and its screen must stay as it is.
      await queryClient.invalidateQueries(host.journals.pathFilter());
      setFailure(failureOf(error));
      return failureOf(error);
    } finally {
      setPending(false);
    }
  }

  return { pending, failure, run };
}
