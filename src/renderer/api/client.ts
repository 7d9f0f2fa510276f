import { MutationCache, QueryClient } from '@tanstack/react-query';
import { createTRPCClient } from '@trpc/client';
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query';
import type { HostRouter } from '../../main/hostRouter.ts';
import type { JournalRouter } from '../../main/journal/router.ts';
import { createChannel } from './channel.ts';
import { bridgeLink } from './link.ts';

/**
 * Every answer comes from a process on this machine in milliseconds, so the rule is simple: any change makes every
 * screen that is shown ask again. Autosave alone asks for nothing (`useAutosave`).
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: false, staleTime: 0, gcTime: 60_000, refetchOnWindowFocus: false, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
  mutationCache: new MutationCache({ onSuccess: () => void queryClient.invalidateQueries() }),
});

/** The host process, for calls outside React. */
export const hostClient = createTRPCClient<HostRouter>({
  links: [
    bridgeLink(({ path, type, input }) => window.doubleloop.request({ to: 'host', path, type, input: input ?? null })),
  ],
});
/** The way to the journal process that the host cannot read. */
export const channel = createChannel((own) => hostClient.journals.greet.mutate(own));
/** The open journal, for calls outside React. */
export const journalClient = createTRPCClient<JournalRouter>({ links: [bridgeLink(channel.request)] });

/** The open journal: `useQuery(journal.tags.all.queryOptions())`. */
export const journal = createTRPCOptionsProxy<JournalRouter>({ client: journalClient, queryClient });
/** The host process: `useQuery(host.settings.get.queryOptions())`. */
export const host = createTRPCOptionsProxy<HostRouter>({ client: hostClient, queryClient });
