import { Box, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './Gate.module.css';

interface GateFrameProps {
  /** Beside the main part: the list of journals. */
  side?: ReactNode;
  /** Forms are narrow; pages that explain something take more. */
  width?: 'form' | 'text';
  children: ReactNode;
}

/** The opening screen’s paper: the product’s name, the journals at the left where there are any, one thing to do. */
export function GateFrame({ side, width = 'form', children }: GateFrameProps) {
  return (
    <div className={classes.frame} data-side={side ? true : undefined}>
      <Box component={side ? 'aside' : 'header'} className={classes.side}>
        <Text className={classes.product}>Doubleloop</Text>
        {side}
      </Box>
      <main className={classes.main}>
        <div className={classes.column} data-width={width}>
          {children}
        </div>
      </main>
    </div>
  );
}
