import { Anchor, Box, Text } from '@mantine/core';
import { useState } from 'react';
import classes from './PlanText.module.css';

interface PlanTextProps {
  text: string;
}

/** From this length on a plan is folded: about five lines. */
const LONG = 420;

/** A plan in the writer's own words; a long one is folded until it is asked for. */
export function PlanText({ text }: PlanTextProps) {
  const [open, setOpen] = useState(false);
  const long = text.length > LONG;
  return (
    <Box>
      <Text component="blockquote" className={classes.plan} lineClamp={long && !open ? 5 : undefined}>
        {text}
      </Text>
      {long ? (
        <Anchor component="button" type="button" size="sm" mt={4} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Show less' : 'Show all of it'}
        </Anchor>
      ) : null}
    </Box>
  );
}
