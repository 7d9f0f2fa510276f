import type { ReactNode } from 'react';

interface ScrollRegionProps {
  /** What stands in it, for whoever comes there by key. */
  label: string;
  /** The class that bounds its height. */
  className: string | undefined;
  children: ReactNode;
}

/** A part that scrolls by itself: reached by key, so that its arrows scroll it. */
export function ScrollRegion({ label, className, children }: ScrollRegionProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by key
    <section className={className} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
