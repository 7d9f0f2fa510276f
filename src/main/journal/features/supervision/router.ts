import { router } from '../../trpc.ts';

export const supervisionRouter = router({});
