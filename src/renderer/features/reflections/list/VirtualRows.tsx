import { type FocusEvent, type KeyboardEvent, type MouseEvent, type ReactNode, useId } from 'react';
import type { LaidSection } from './rowLayout.ts';
import type { Rows } from './useVirtualRows.ts';
import classes from './VirtualRows.module.css';

interface VirtualRowsProps {
  rows: Rows;
  label: string;
  /** A row's content. What has `data-row-target` in it gets the focus. */
  renderRow: (index: number) => ReactNode;
  /** Keys that the list itself does not take, pressed on a row's target. */
  onRowKey?: (event: KeyboardEvent, index: number) => void;
  /** The arrow keys moved on with Shift held. */
  onExtend?: (from: number, to: number) => void;
}

/** The rows of `useVirtualRows`, as lists under sticky headings in a container of their own scrolling. */
export function VirtualRows({ rows, label, renderRow, onRowKey, onExtend }: VirtualRowsProps) {
  function onFocus(event: FocusEvent<HTMLElement>): void {
    const row = event.target.closest<HTMLElement>('[data-row]');
    if (row) rows.onFocusRow(Number(row.dataset.row));
  }
  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (!(event.target instanceof HTMLElement) || !event.target.matches('[data-row-target]')) return;
    const from = rows.active;
    const to = rows.moveByKey(event);
    if (to === null) onRowKey?.(event, from);
    else if (event.shiftKey) onExtend?.(from, to);
  }
  function onClick(event: MouseEvent<HTMLElement>): void {
    if (event.target instanceof HTMLElement && event.target.closest('a[data-row-target], button[data-row-target]'))
      rows.onLeave();
  }
  const last = rows.layout.sections.at(-1);
  return (
    <section
      ref={rows.scroller}
      className={classes.scroller}
      aria-label={label}
      onFocus={onFocus}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      <div className={classes.rows} style={{ height: last ? last.top + last.height : 0 }}>
        {rows.shown.map(({ section, indexes }) => (
          <Section key={section.key} section={section}>
            {indexes.map((index) => (
              <li
                key={index}
                className={classes.row}
                style={{
                  height: rows.layout.rowHeight,
                  top: (index - section.first) * rows.layout.rowHeight,
                }}
                aria-setsize={section.count}
                aria-posinset={index - section.first + 1}
                data-row={index}
              >
                {renderRow(index)}
              </li>
            ))}
          </Section>
        ))}
      </div>
    </section>
  );
}

interface SectionProps {
  section: LaidSection;
  children: ReactNode;
}

function Section({ section, children }: SectionProps) {
  const id = useId();
  const { heading, top, height } = section;
  return (
    <div className={classes.section} style={{ top, height }}>
      {heading ? (
        <h2 className={classes.heading} id={id}>
          {heading.title} <small>{heading.note}</small>
        </h2>
      ) : null}
      <ul className={classes.list} aria-labelledby={heading ? id : undefined}>
        {children}
      </ul>
    </div>
  );
}
