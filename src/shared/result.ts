/**
 * What can go wrong, as data. Failures cross a process boundary as `{ ok: false, error }`, never as rejections; the
 * interface picks its words from the code (`renderer/ui/errorText.ts`), the message is for whoever reads the log.
 */
const errorCodes = [
  'wrong-passphrase',
  'wrong-recovery-code',
  'keys-damaged',
  'keys-missing',
  'database-damaged',
  'database-missing',
  'database-empty',
  'database-not-encrypted',
  'newer-version',
  'open-elsewhere',
  'folder-read-only',
  'folder-missing',
  'disk-full',
  'disk-error',
  'name-taken',
  'name-invalid',
  'not-found',
  'invalid-input',
  'image-too-large',
  'image-type',
  'unknown-content',
  'in-use',
  'overlap',
  'journal-locked',
  'journal-stopped',
  'cancelled',
  'forbidden',
  'internal',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** Plain facts about a failure (counts, file names, dates): never a journal's content, a key or a passphrase. */
export type ErrorDetails = Record<string, string | number | boolean | null>;

export interface Failure {
  code: ErrorCode;
  message: string;
  details?: ErrorDetails | undefined;
}

export type Result<T> = { ok: true; data: T } | { ok: false; error: Failure };

/** A failure that the product knows by name. Thrown inside a process, turned into a `Failure` at its edge. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails | undefined;

  constructor(code: ErrorCode, message: string, details?: ErrorDetails, options?: ErrorOptions) {
    super(message, options);
    this.name = 'AppError';
    this.code = code;
    this.details = details;
  }
}

/** The failure as data. What is not an `AppError` becomes `internal` and keeps only its class name: its message may quote content. */
export function toFailure(error: unknown): Failure {
  if (error instanceof AppError) return { code: error.code, message: error.message, details: error.details };
  const name = error instanceof Error ? error.name : typeof error;
  return { code: 'internal', message: `Unexpected ${name}` };
}

/** For the `default` of a switch over a union: a case that was forgotten fails the type check. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value of type ${typeof value}`);
}
