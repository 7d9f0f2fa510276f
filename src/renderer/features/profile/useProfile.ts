import { useMutation, useQuery } from '@tanstack/react-query';
import { journal } from '../../api/client.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { useToday } from '../today/useToday.ts';

/** The profile without its texts, as it is today. */
export function useProfile() {
  return useQuery(journal.profile.get.queryOptions(useToday()));
}

/** Changes something of the profile: every screen that is shown asks again; a failure is told. True where it was done. */
export function useChange(): (change: () => Promise<unknown>) => Promise<boolean> {
  const { mutateAsync } = useMutation({ mutationFn: (change: () => Promise<unknown>) => change() });
  return async (change) => {
    try {
      await mutateAsync(change);
      return true;
    } catch (error) {
      notifyFailure(error);
      return false;
    }
  };
}
