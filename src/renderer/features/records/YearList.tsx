import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { dayInShort } from '../../ui/days.ts';
import classes from './records.module.css';

/** A record in a list of its kind. */
interface ListedRecord {
  id: string;
  /** YYYY-MM-DD */
  day: string;
  href: string;
  title: string;
  /** Facts under the title. */
  facts: ReactNode;
  /** The first words of the notes. */
  excerpt: string;
  /** At the row's end, e.g. a duration. */
  measure?: string;
}

export interface YearListProps<Item> {
  /** Newest first. */
  items: readonly Item[];
  rowOf: (item: Item) => ListedRecord;
  /** Beside a year's heading, e.g. its hours. */
  noteOf: (items: readonly Item[]) => string;
}

/** Records by year, newest first. */
export function YearList<Item>({ items, rowOf, noteOf }: YearListProps<Item>) {
  const years = Map.groupBy(items, (item) => rowOf(item).day.slice(0, 4));
  return [...years].map(([year, ofYear]) => (
    <Stack key={year} component="section" aria-labelledby={`year-${year}`} gap="xs">
      <Group gap="sm" align="baseline">
        <Title order={2} id={`year-${year}`}>
          {year}
        </Title>
        <Text size="sm" c="dimmed" className={classes.figures}>
          {noteOf(ofYear)}
        </Text>
      </Group>
      <ul className={classes.rows}>
        {ofYear.map(rowOf).map((row) => (
          <li key={row.id} className={classes.row}>
            <span className={classes.day}>{dayInShort(row.day)}</span>
            <div className={classes.rowText}>
              <Anchor component={Link} href={row.href} className={classes.rowTitle}>
                {row.title}
              </Anchor>
              <Text size="sm" c="dimmed">
                {row.facts}
              </Text>
              {row.excerpt === '' ? null : (
                <Text size="sm" lineClamp={2} className={classes.excerpt}>
                  {row.excerpt}
                </Text>
              )}
            </div>
            {row.measure ? <span className={classes.measure}>{row.measure}</span> : null}
          </li>
        ))}
      </ul>
    </Stack>
  ));
}
