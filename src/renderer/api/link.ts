import { TRPCClientError, type TRPCLink } from '@trpc/client';
import type { AnyTRPCRouter } from '@trpc/server';
import { observable } from '@trpc/server/observable';
import type { Request } from '../../shared/message.ts';
import { AppError, type Result } from '../../shared/result.ts';

/** Carries tRPC calls over the bridge. A failure arrives as a `TRPCClientError` whose cause is the `AppError`. */
export function bridgeLink<Router extends AnyTRPCRouter>(
  send: (call: Pick<Request, 'path' | 'type' | 'input'>) => Promise<Result<unknown>>,
): TRPCLink<Router> {
  return () =>
    ({ op }) =>
      observable((observer) => {
        if (op.type === 'subscription') throw new Error('the bridge carries no subscriptions');
        const { path, type, input } = op;
        const fail = (error: unknown) => observer.error(TRPCClientError.from(failureOf(error)));
        send({ path, type, input }).then((result) => {
          if (result.ok) {
            observer.next({ result: { type: 'data', data: result.data } });
            observer.complete();
          } else {
            const { code, message, details } = result.error;
            fail(new AppError(code, message, details));
          }
        }, fail);
      });
}

/** The product's own failure inside whatever a call threw; `internal` where there is none. */
export function failureOf(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (error instanceof TRPCClientError && error.cause instanceof AppError) return error.cause;
  return new AppError('internal', 'unexpected failure');
}
