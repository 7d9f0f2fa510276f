import { useMutation, useQuery } from '@tanstack/react-query';
import { type Settings, settingsSchema } from '../../../shared/domain/settings.ts';
import { host } from '../../api/client.ts';
import { notifyFailure } from '../../ui/notify.ts';

/** What is set, and the way to change some of it. */
export function useSettings(): { settings: Settings; change: (patch: Partial<Settings>) => void } {
  const { data } = useQuery(host.settings.get.queryOptions());
  const { mutate } = useMutation(host.settings.change.mutationOptions({ onError: notifyFailure }));
  return { settings: data ?? settingsSchema.parse({}), change: mutate };
}
