import { router } from '../../trpc.ts';

export const engagementsRouter = router({});
