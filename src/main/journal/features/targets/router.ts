import { router } from '../../trpc.ts';

export const targetsRouter = router({});
