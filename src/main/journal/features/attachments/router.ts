import { router } from '../../trpc.ts';

export const attachmentsRouter = router({});
