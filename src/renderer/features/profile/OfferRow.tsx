import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { Link } from 'wouter';
import { figureDates, figureLine, type OfferContent, type ProfileOffer } from '../../../shared/domain/profile.ts';
import { assertNever } from '../../../shared/result.ts';
import classes from './profile.module.css';

/** What an offer says, as it would stand in the profile. */
function wordsOf(content: OfferContent): string {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'figure': {
      const { kind, period, value, fromOn, takenOn } = content.figure;
      return `${figureLine(kind, value)}, ${figureDates(period, fromOn, takenOn)}`;
    }
    case 'entry': {
      const { title, body, detail } = content.entry;
      return [title, body, detail].filter((part) => part !== '').join(' · ');
    }
    case 'quote':
      return `“${content.quote}”`;
    default:
      return assertNever(content);
  }
}

const verbs: Record<OfferContent['kind'], string> = {
  text: 'Put into the text',
  figure: 'Take this figure',
  entry: 'Add…',
  quote: 'Quote…',
};

interface OfferRowProps {
  offer: ProfileOffer;
  onUse?: () => void;
  onDismiss?: () => void;
  /** For one that was answered. */
  onOfferAgain?: () => void;
}

/** One offer with where it comes from. */
export function OfferRow({ offer, onUse, onDismiss, onOfferAgain }: OfferRowProps) {
  const { content, from, opens } = offer;
  const words = wordsOf(content);
  const source = opens ? (
    <Anchor component={Link} href={opens} size="sm" c="dimmed" underline="always">
      {from}
    </Anchor>
  ) : (
    from
  );
  return (
    <li className={classes.item}>
      <Stack gap={4} className={classes.words}>
        <Text size="sm">{words}</Text>
        <Text size="sm" c="dimmed">
          {source}
        </Text>
      </Stack>
      <Group gap="xs" wrap="nowrap">
        {onUse ? (
          <Button size="compact-sm" variant="light" aria-label={`${verbs[content.kind]}: ${words}`} onClick={onUse}>
            {verbs[content.kind]}
          </Button>
        ) : null}
        {onDismiss ? (
          <Button size="compact-sm" variant="subtle" color="gray" aria-label={`Dismiss: ${words}`} onClick={onDismiss}>
            Dismiss
          </Button>
        ) : null}
        {onOfferAgain ? (
          <Button size="compact-sm" variant="subtle" aria-label={`Offer again: ${words}`} onClick={onOfferAgain}>
            Offer again
          </Button>
        ) : null}
      </Group>
    </li>
  );
}
