import { type RequestHandler, requestSchema } from '../../shared/message.ts';
import type { Failure, Result } from '../../shared/result.ts';
import { toFailure } from '../../shared/result.ts';

/** A 20 MB image in base64, and room for what is around it. */
const longestRequest = 64 * 1024 * 1024;

/**
 * One request from the window as JSON text, answered as JSON text; never rejects. What does not have a request's
 * shape never reaches `handle`, and the refusal repeats nothing of it.
 */
export async function carry(handle: RequestHandler, text: unknown): Promise<string> {
  if (typeof text !== 'string' || text.length > longestRequest) return refuse('invalid-input', 'not a request');
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    return refuse('invalid-input', 'not JSON');
  }
  const request = requestSchema.safeParse(message);
  if (!request.success) return refuse('invalid-input', 'not a request');
  try {
    return JSON.stringify(await handle(request.data));
  } catch (error) {
    return JSON.stringify({ ok: false, error: toFailure(error) } satisfies Result<never>);
  }
}

/** The answer to whoever is not the window's own page. */
export function refuse(code: Failure['code'], message: string): string {
  return JSON.stringify({ ok: false, error: { code, message } } satisfies Result<never>);
}
