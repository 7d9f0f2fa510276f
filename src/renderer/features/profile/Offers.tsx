import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { documentOf, isBlank, paragraph } from '../../../shared/document/build.ts';
import { withMentions } from '../../../shared/document/document.ts';
import type { OfferAnswer, ProfileOffer, ProfileSectionId } from '../../../shared/domain/profile.ts';
import { journal, journalClient, queryClient } from '../../api/client.ts';
import type { EditorHandle } from '../../editor/handle.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { today } from '../../ui/days.ts';
import { notifyUndo } from '../../ui/notifyUndo.tsx';
import { openEntryForm } from './EntryForm.tsx';
import { OfferRow } from './OfferRow.tsx';
import classes from './profile.module.css';
import { openQuoteForm } from './QuoteForm.tsx';
import { useChange } from './useProfile.ts';

const nothing: Partial<Record<ProfileSectionId, string>> = {
  figures: 'The ledger has nothing to count yet. Log a session under Practice, and its hours are offered here.',
  feedback: 'No feedback may be quoted yet. Record what you were told under Practice, and mark that its giver agreed.',
  contact: 'Contact is yours alone to write: the journal has nothing for it.',
};

interface OffersProps {
  sectionId: ProfileSectionId;
  /** The editor of the section's text. */
  handle: EditorHandle | null;
}

/** What the journal has for a section: each is used, edited on the way, or dismissed; every answer can be taken back. */
export function Offers({ sectionId, handle }: OffersProps) {
  const change = useChange();
  const offers = useQuery(journal.profile.offers.queryOptions({ sectionId, today: today() }));
  const clients = useQuery(journal.clients.list.queryOptions());
  if (!offers.data) return null;
  const open = offers.data.filter(({ answer }) => answer === null);
  const answered = offers.data.filter(({ answer }) => answer !== null);

  const answer = (key: string, given: OfferAnswer | null) =>
    change(() => journalClient.profile.answerOffer.mutate({ sectionId, key, answer: given }));

  /** At the end of the text, as one step that can be undone there. */
  function write(text: string): void {
    if (!handle) return;
    const known = new Map(clients.data?.map(({ id, codeName }) => [codeName, id]));
    const { content } = withMentions(documentOf([paragraph(text)]), known);
    const before = handle.getDocument();
    const kept = isBlank(before.content) ? [] : before.content;
    handle.setDocument({ ...before, content: [...kept, ...content] });
    handle.focusEnd();
  }

  async function use({ key, content }: ProfileOffer): Promise<void> {
    switch (content.kind) {
      case 'text':
        write(content.text);
        await answer(key, 'used');
        return;
      case 'figure': {
        const { kind, period } = content.figure;
        await change(() => journalClient.profile.addFigure.mutate({ wish: { kind, period }, today: today() }));
        return;
      }
      case 'entry':
        openEntryForm(content.entry, async (entry) => {
          const done = await change(() => journalClient.profile.addEntry.mutate(entry));
          return done && answer(key, 'used');
        });
        return;
      case 'quote':
        openQuoteForm(content, async (words) => {
          await journalClient.profile.addQuote.mutate({ feedbackId: content.feedbackId, words });
          await queryClient.invalidateQueries();
        });
    }
  }

  async function dismiss(offer: ProfileOffer): Promise<void> {
    if (await answer(offer.key, 'dismissed')) notifyUndo('Dismissed.', () => answer(offer.key, null));
  }

  return (
    <Stack component="section" aria-labelledby="profile-offers" gap="sm">
      <Title order={3} id="profile-offers">
        From your journal
      </Title>
      {open.length === 0 ? (
        <Text size="sm" c="dimmed">
          {answered.length > 0
            ? 'Everything that the journal has for this section is answered.'
            : (nothing[sectionId] ??
              'Nothing yet. Mark passages of reflections as evidence, and those that suit this section are offered here.')}
        </Text>
      ) : (
        <ul className={classes.list}>
          {open.map((offer) => (
            <OfferRow
              key={offer.key}
              offer={offer}
              onUse={() => void use(offer)}
              onDismiss={() => void dismiss(offer)}
            />
          ))}
        </ul>
      )}
      {answered.length > 0 ? (
        <Disclosure label={`Used or dismissed (${answered.length})`}>
          <ul className={classes.list}>
            {answered.map((offer) => (
              <OfferRow key={offer.key} offer={offer} onOfferAgain={() => void answer(offer.key, null)} />
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </Stack>
  );
}
