import { ActionIcon, type ActionIconProps, Tooltip } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ComponentPropsWithoutRef, Ref } from 'react';
import { ariaShortcut, shortcutText } from './shortcuts.ts';

export interface ToolbarButtonProps
  extends ActionIconProps,
    Omit<ComponentPropsWithoutRef<'button'>, keyof ActionIconProps> {
  label: string;
  icon: Icon;
  keys?: string | undefined;
  /** For what can be on or off; leave it out for what only acts. */
  active?: boolean | undefined;
  /** Stays reachable by keyboard: a toolbar whose one tab stop is disabled could not be entered. */
  inactive?: boolean | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
}

/** A button of the toolbar: named for screen readers, its shortcut in the tooltip; the text keeps its selection. */
export function ToolbarButton({ label, icon: Glyph, keys, active, inactive, onClick, ...others }: ToolbarButtonProps) {
  return (
    <Tooltip label={keys === undefined ? label : `${label} (${shortcutText(keys)})`} openDelay={500} withinPortal>
      <ActionIcon
        variant={active === true ? 'light' : 'subtle'}
        color={active === true ? undefined : 'gray'}
        className="editor-tool"
        size="md"
        {...others}
        aria-label={label}
        aria-keyshortcuts={keys === undefined ? undefined : ariaShortcut(keys)}
        aria-pressed={active}
        aria-disabled={inactive === true || undefined}
        data-disabled={inactive === true || undefined}
        onMouseDown={(event) => event.preventDefault()}
        onClick={(event) => {
          if (inactive !== true) onClick?.(event);
        }}
      >
        <Glyph size={18} stroke={1.7} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
