import { UnstyledButton, type UnstyledButtonProps } from '@mantine/core';
import type { ComponentProps, ReactNode } from 'react';
import classes from './facts.module.css';

interface FactButtonProps extends UnstyledButtonProps, Omit<ComponentProps<'button'>, keyof UnstyledButtonProps> {
  icon: ReactNode;
}

/** A fact of the reflection that is changed by pressing it: reads as text until it is pointed at. */
export function FactButton({ icon, children, ...button }: FactButtonProps) {
  return (
    <UnstyledButton classNames={{ root: classes.fact }} {...button}>
      <span className={classes.icon} aria-hidden>
        {icon}
      </span>
      {children}
    </UnstyledButton>
  );
}
