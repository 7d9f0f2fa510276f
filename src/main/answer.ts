import { type AnyRouter, callTRPCProcedure, TRPCError } from '@trpc/server';
import { ZodError } from 'zod';
import type { Request } from '../shared/message.ts';
import { AppError, type Result, toFailure } from '../shared/result.ts';

/**
 * Carries one request to a router and its answer back as data. A refused input names the field and the rule, never
 * the value. `translate` may turn a driver's error into an `AppError`.
 */
export async function answer<Router extends AnyRouter>(
  router: Router,
  context: object,
  request: Pick<Request, 'path' | 'type' | 'input'>,
  translate: (error: unknown) => unknown = (error) => error,
): Promise<Result<unknown>> {
  try {
    const data = await callTRPCProcedure({
      router,
      path: request.path,
      getRawInput: async () => request.input,
      ctx: context,
      type: request.type,
      signal: undefined,
      batchIndex: 0,
    });
    return { ok: true, data: data ?? null };
  } catch (error) {
    return { ok: false, error: toFailure(plain(error, translate)) };
  }
}

function plain(error: unknown, translate: (error: unknown) => unknown): unknown {
  if (!(error instanceof TRPCError)) return translate(error);
  if (error.cause instanceof ZodError) {
    const issue = error.cause.issues[0];
    return new AppError('invalid-input', issue?.message ?? 'invalid input', { field: issue?.path.join('.') ?? '' });
  }
  if (error.code === 'NOT_FOUND' && !error.cause) return new AppError('forbidden', 'no such procedure');
  return translate(error.cause ?? error);
}
