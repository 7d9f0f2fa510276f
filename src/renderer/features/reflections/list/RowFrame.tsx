import type { ChangeEvent, ReactNode } from 'react';
import classes from './RowFrame.module.css';

interface RowChoice {
  label: string;
  checked: boolean;
  onToggle: (withShift: boolean) => void;
}

interface RowFrameProps {
  /** The row that the Tab key reaches: only its parts are in the order of focus. */
  active: boolean;
  /** Something is selected: every row shows that it can be. */
  selecting: boolean;
  /** Absent where the row cannot be selected. */
  choice: RowChoice | undefined;
  /** The checkbox is what takes the row's focus, where nothing in the row can be opened. */
  focusOnChoice?: boolean;
  menu?: ReactNode;
  children: ReactNode;
}

/** A row of a list: its checkbox in the margin, its content, its menu. Plain elements: twenty rows a frame while scrolling. */
export function RowFrame({ active, selecting, choice, focusOnChoice, menu, children }: RowFrameProps) {
  function onChange({ nativeEvent }: ChangeEvent): void {
    choice?.onToggle(nativeEvent instanceof MouseEvent && nativeEvent.shiftKey);
  }
  return (
    <div className={classes.row} data-selected={choice?.checked || undefined} data-selecting={selecting || undefined}>
      {choice ? (
        <input
          type="checkbox"
          className={classes.checkbox}
          data-row-target={focusOnChoice || undefined}
          aria-label={choice.label}
          checked={choice.checked}
          onChange={onChange}
          tabIndex={active ? 0 : -1}
        />
      ) : null}
      <div className={classes.content}>{children}</div>
      {menu ? <div className={classes.menu}>{menu}</div> : null}
    </div>
  );
}
