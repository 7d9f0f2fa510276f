import { Anchor, Text, Title } from '@mantine/core';
import { Link } from 'wouter';
import classes from './swot.module.css';

/** What a SWOT is for and how passages get here, while there is no item. */
export function Introduction({ waiting }: { waiting: number }) {
  return (
    <section className={classes.introduction} aria-labelledby="swot-introduction">
      <Title order={2} id="swot-introduction">
        Where you stand, and what it rests on
      </Title>
      <Text>
        A SWOT sets two things that lie in you, strengths and weaknesses, beside two that come from around you,
        opportunities and threats. It is worth as much as what stands behind it. So it grows here from your own words:
        while you read a reflection again, mark a passage, choose <em>SWOT</em> and a quadrant, and it waits below.
      </Text>
      <Text>
        {waiting > 0
          ? 'Drag what waits onto the empty ground of a quadrant to make an item of it, or onto an item to put it there. Every card has a menu that does the same.'
          : 'Nothing waits yet. You can also begin with an item in your own words, and look for what it rests on afterwards.'}{' '}
        <Anchor component={Link} href="/reflections" underline="always">
          Go to your reflections
        </Anchor>
      </Text>
    </section>
  );
}
