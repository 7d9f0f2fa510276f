import { z } from 'zod';
import { daySchema } from '../../../../shared/domain/date.ts';
import { IMAGE_LIMIT } from '../../../../shared/domain/image.ts';
import {
  entryFactsSchema,
  figureWishSchema,
  keptFigureSchema,
  offerAnswers,
  profilePatchSchema,
  profilePurposes,
  profileSectionIds,
  quoteWordsSchema,
  versionPatchSchema,
} from '../../../../shared/domain/profile.ts';
import { idSchema } from '../../../../shared/domain/reflection.ts';
import { procedure, router } from '../../trpc.ts';
import * as figures from './figures.ts';
import { namesIn } from './names.ts';
import { offersFor } from './offers.ts';
import { previewOf } from './paper.ts';
import * as service from './service.ts';
import * as versions from './versions.ts';

const sectionId = z.enum(profileSectionIds);
const trashSchema = z.object({ id: idSchema, trashed: z.boolean() });
const base64Schema = z.base64().max(Math.ceil(IMAGE_LIMIT / 3) * 4 + 4);
const inVersion = z.object({ id: idSchema, sectionId });

/** The coaching profile. `today` is the day where the user is. */
export const profileRouter = router({
  get: procedure.input(daySchema).query(({ ctx, input }) => service.profileOf(ctx.database, input)),
  begin: procedure.mutation(({ ctx }) => service.beginProfile(ctx.database, ctx.now())),
  save: procedure.input(profilePatchSchema).mutation(({ ctx, input }) => service.saveProfile(ctx.database, input)),

  addPhoto: procedure
    .input(z.object({ base64: base64Schema }))
    .mutation(({ ctx, input }) => service.addPhoto(ctx.database, ctx.now(), Buffer.from(input.base64, 'base64'))),
  showPhoto: procedure.input(idSchema.nullable()).mutation(({ ctx, input }) => service.showPhoto(ctx.database, input)),

  section: procedure.input(sectionId).query(({ ctx, input }) => service.sectionText(ctx.database, input)),
  saveSection: procedure
    .input(z.object({ id: sectionId, document: z.unknown() }))
    .mutation(({ ctx, input }) => service.saveSection(ctx.database, input.id, input.document)),

  offers: procedure
    .input(z.object({ sectionId, today: daySchema }))
    .query(({ ctx, input }) => offersFor(ctx.database, input.sectionId, input.today)),
  answerOffer: procedure
    .input(z.object({ sectionId, key: z.string().min(1).max(400), answer: z.enum(offerAnswers).nullable() }))
    .mutation(({ ctx, input: { sectionId: section, key, answer } }) =>
      service.answerOffer(ctx.database, ctx.now(), section, key, answer),
    ),

  addFigure: procedure
    .input(z.object({ wish: figureWishSchema, today: daySchema }))
    .mutation(({ ctx, input }) => figures.addFigure(ctx.database, ctx.now(), input.today, input.wish)),
  updateFigure: procedure
    .input(z.object({ id: idSchema, today: daySchema }))
    .mutation(({ ctx, input }) => figures.updateFigure(ctx.database, ctx.now(), input.today, input.id)),
  putFigureBack: procedure
    .input(keptFigureSchema)
    .mutation(({ ctx, input }) => figures.putFigureBack(ctx.database, ctx.now(), input)),
  trashFigure: procedure
    .input(trashSchema)
    .mutation(({ ctx, input }) => figures.trashFigure(ctx.database, ctx.now(), input.id, input.trashed)),

  addEntry: procedure
    .input(entryFactsSchema)
    .mutation(({ ctx, input }) => service.addEntry(ctx.database, ctx.now(), input)),
  saveEntry: procedure
    .input(z.object({ id: idSchema, facts: entryFactsSchema }))
    .mutation(({ ctx, input }) => service.saveEntry(ctx.database, input.id, input.facts)),
  trashEntry: procedure
    .input(trashSchema)
    .mutation(({ ctx, input }) => service.trashEntry(ctx.database, ctx.now(), input.id, input.trashed)),

  addQuote: procedure
    .input(z.object({ feedbackId: idSchema, words: quoteWordsSchema }))
    .mutation(({ ctx, input }) => service.addQuote(ctx.database, ctx.now(), input.feedbackId, input.words)),
  saveQuote: procedure
    .input(z.object({ id: idSchema, words: quoteWordsSchema }))
    .mutation(({ ctx, input }) => service.saveQuote(ctx.database, input.id, input.words)),
  trashQuote: procedure
    .input(trashSchema)
    .mutation(({ ctx, input }) => service.trashQuote(ctx.database, ctx.now(), input.id, input.trashed)),

  names: procedure.query(({ ctx }) => namesIn(ctx.database)),
  keepName: procedure
    .input(z.object({ key: z.string().min(1).max(400), kept: z.boolean() }))
    .mutation(({ ctx, input }) => service.keepName(ctx.database, input.key, input.kept)),

  addVersion: procedure
    .input(z.enum(profilePurposes))
    .mutation(({ ctx, input }) => versions.addVersion(ctx.database, ctx.now(), input)),
  saveVersion: procedure
    .input(z.object({ id: idSchema, patch: versionPatchSchema }))
    .mutation(({ ctx, input }) => versions.saveVersion(ctx.database, input.id, input.patch)),
  trashVersion: procedure
    .input(trashSchema)
    .mutation(({ ctx, input }) => versions.trashVersion(ctx.database, ctx.now(), input.id, input.trashed)),
  versionText: procedure
    .input(inVersion)
    .query(({ ctx, input }) => versions.versionText(ctx.database, input.id, input.sectionId)),
  /** Null: the profile’s own text again. */
  saveVersionText: procedure
    .input(inVersion.extend({ document: z.unknown() }))
    .mutation(({ ctx, input }) =>
      versions.saveVersionText(ctx.database, input.id, input.sectionId, input.document ?? null),
    ),

  preview: procedure
    .input(z.object({ versionId: idSchema, today: daySchema }))
    .query(({ ctx, input }) => previewOf(ctx.database, input.versionId, input.today)),
});
