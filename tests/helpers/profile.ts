import type { ReflectionDocument } from '../../src/shared/document/document.ts';
import { filledDocument } from '../../src/shared/document/document.ts';
import { fromMarkdown } from '../../src/shared/document/markdown.ts';
import { emptyIdentity, type Identity } from '../../src/shared/domain/client.ts';
import type { FeedbackSource } from '../../src/shared/domain/feedback.ts';
import { noteTemplates } from '../../src/shared/domain/noteTemplate.ts';
import type { ProfilePurpose } from '../../src/shared/domain/profile.ts';
import type { Calls } from './journal.ts';

/** The text of a section, from Markdown. */
export const profileText = (markdown: string): ReflectionDocument => fromMarkdown(markdown);

/** A client with an entry in the register and one engagement; returns both ids. */
export async function aRegisteredClient(
  call: Calls,
  codeName: string,
  identity: Partial<Identity> = {},
): Promise<{ clientId: string; engagementId: string }> {
  const clientId = await call.clients.create({ codeName, identity: { ...emptyIdentity, ...identity } });
  const engagementId = await call.engagements.create({ clientId, kind: 'coaching', startedOn: '2026-01-05' });
  return { clientId, engagementId };
}

/** A session held. */
export function aHeldSession(call: Calls, engagementId: string, happenedOn: string, minutes = 60): Promise<string> {
  return call.sessions.log({
    facts: {
      engagementId,
      happenedOn,
      startedAt: null,
      zone: 'Europe/London',
      minutes,
      format: 'video',
      paid: false,
      setting: 'one-to-one',
      status: 'held',
      aim: '',
      goalId: null,
    },
  });
}

/** Feedback with these words; returns its id. */
export async function aFeedback(
  call: Calls,
  words: string,
  wish: { mayBeQuoted?: boolean; source?: FeedbackSource; clientId?: string } = {},
): Promise<string> {
  const { mayBeQuoted = true, source = 'client', clientId = null } = wish;
  const id = await call.feedback.add({
    givenOn: '2026-09-08',
    source,
    way: 'conversation',
    clientId,
    sessionId: null,
    mayBeQuoted,
  });
  const document = filledDocument(noteTemplates.feedback, new Map([['said', fromMarkdown(words)]]));
  await call.feedback.save({ id, patch: { document } });
  return id;
}

/** The id of the version for a purpose. */
export async function versionFor(call: Calls, purpose: ProfilePurpose): Promise<string> {
  const profile = await call.profile.get('2026-11-20');
  const version = profile?.versions.find((one) => one.purpose === purpose);
  if (!version) throw new Error(`no version for ${purpose}`);
  return version.id;
}
