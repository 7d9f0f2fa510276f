import { AppError } from '../../shared/result.ts';

/** In place of what a library would fetch with: the journal has no network. */
function noFetch(): never {
  throw new AppError('forbidden', 'the journal has no network');
}

export class Headers {}

noFetch.Headers = Headers;

// The library takes it as the default, as it takes what it would fetch with.
export { noFetch as default };
