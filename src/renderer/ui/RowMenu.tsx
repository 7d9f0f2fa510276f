import { Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { type ComponentProps, type ReactNode, useEffect, useState } from 'react';
import { focusOnMount } from './focus.ts';
import classes from './RowMenu.module.css';

interface RowMenuProps {
  /** What the button is called. */
  label: string;
  tabIndex: number;
  /** The items. */
  children: ReactNode;
}

/** What can be done with one row of a list. Until it is asked for, it is only its button: a list has many. */
export function RowMenu({ label, tabIndex, children }: RowMenuProps) {
  const [asked, setAsked] = useState(false);
  const button = { tabIndex, 'aria-label': label };
  if (!asked) return <DotsButton {...button} aria-haspopup="menu" onClick={() => setAsked(true)} />;
  return <AskedMenu button={button}>{children}</AskedMenu>;
}

function DotsButton(props: ComponentProps<'button'>) {
  return (
    <button type="button" className={classes.dots} {...props}>
      <IconDots size={18} aria-hidden />
    </button>
  );
}

function AskedMenu({ button, children }: { button: ComponentProps<'button'>; children: ReactNode }) {
  const [opened, setOpened] = useState(false);
  // Opened only once its button has the focus, so that the focus comes back there.
  useEffect(() => setOpened(true), []);
  return (
    <Menu withInitialFocusPlaceholder={false} position="bottom-end" width={220} opened={opened} onChange={setOpened}>
      <Menu.Target>
        <DotsButton {...button} ref={focusOnMount} />
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}
