import { router } from '../../trpc.ts';

export const papersRouter = router({});
