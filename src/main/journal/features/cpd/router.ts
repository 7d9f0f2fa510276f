import { router } from '../../trpc.ts';

export const cpdRouter = router({});
