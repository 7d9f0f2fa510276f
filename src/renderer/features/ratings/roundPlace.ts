import { journalClient } from '../../api/client.ts';

/** The list that rounds stand in. */
export const backToRounds = { href: '/competencies/rounds', label: 'Rating rounds' };

/** Moves a round to the trash, or back. */
export const trashRound = (id: string, trashed: boolean) => journalClient.ratings.trash.mutate({ ids: [id], trashed });
