import { router } from '../../trpc.ts';

export const feedbackRouter = router({});
