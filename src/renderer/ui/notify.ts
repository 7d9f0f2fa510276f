import { notifications } from '@mantine/notifications';
import { failureOf } from '../api/link.ts';
import { errorText } from './errorText.ts';

/** Says that something could not be done, in the user's words. For `onError`. */
export function notifyFailure(error: unknown): void {
  notifications.show({
    color: 'red',
    title: 'That did not work',
    message: errorText(failureOf(error)),
    autoClose: 12_000,
  });
}
