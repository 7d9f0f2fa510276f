import { Anchor, Collapse } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import classes from './Disclosure.module.css';

interface DisclosureProps {
  /** What is said while it is closed, and open. */
  label: string;
  children: ReactNode;
}

/** Something that is shown on demand, closed at first. */
export function Disclosure({ label, children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const Icon = open ? IconChevronDown : IconChevronRight;
  return (
    <div>
      <Anchor
        component="button"
        type="button"
        size="sm"
        className={classes.label}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon size={16} aria-hidden /> {label}
      </Anchor>
      <Collapse expanded={open} id={id}>
        {children}
      </Collapse>
    </div>
  );
}
