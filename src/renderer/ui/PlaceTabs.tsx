import { useId } from 'react';
import { Link } from 'wouter';
import classes from './PlaceTabs.module.css';

/** A screen beside this one. */
export interface TabPlace {
  path: string;
  label: string;
}

interface PlaceTabsProps {
  /** What the screens are parts of. */
  label: string;
  places: readonly TabPlace[];
  /** The label of the screen that is shown. */
  current: string;
}

/** The way to neighbouring screens, over the heading: for `Page`’s `above`. */
export function PlaceTabs({ label, places, current }: PlaceTabsProps) {
  const id = useId();
  return (
    <nav aria-labelledby={id} className={classes.tabs}>
      <span id={id} hidden>
        {label}
      </span>
      {places.map((place) => (
        <Link
          key={place.path}
          href={place.path}
          className={classes.tab}
          aria-current={place.label === current ? 'page' : undefined}
        >
          {place.label}
        </Link>
      ))}
    </nav>
  );
}
