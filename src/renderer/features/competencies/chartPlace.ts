import { useCallback, useMemo } from 'react';
import { useSearch } from 'wouter';
import { navigate, useHashLocation } from 'wouter/use-hash-location';
import { type PracticeDayKind, practiceDayKinds } from '../../../shared/domain/practiceDay.ts';
import { type HeatStep, heatSteps } from '../../../shared/domain/ratings/heatMap.ts';

export const mapViews = ['heat', 'small'] as const;
export const compareModes = ['rounds', 'sources'] as const;

/** What the charts of the competencies show. It stands in the address, so that the way back leads to the same picture. */
export interface ChartPlace {
  /** Null: the one that was rated last. */
  framework: string | null;
  /** Ids of competencies; null: those with most ratings. */
  competencies: string[] | null;
  /** Persons, each by one of their rounds, since an address names nobody; null: everybody. */
  persons: string[] | null;
  events: PracticeDayKind[];
  by: HeatStep;
  view: (typeof mapViews)[number];
  mode: (typeof compareModes)[number];
  /** Ids of rounds; null: the first and the latest of one's own. */
  rounds: string[] | null;
}

const oneOf = <T extends string>(values: readonly T[], given: string | null): T | undefined =>
  values.find((value) => value === given);

/** A list in the address; null where there is none. An empty list is told from none. */
function listIn(search: URLSearchParams, name: string): string[] | null {
  const given = search.get(name);
  return given === null ? null : given.split('.').filter((id) => id !== '');
}

/** The place that an address asks for; what is not known in it is as if it were not there. */
export function placeIn(address: string): ChartPlace {
  const search = new URLSearchParams(address);
  const events = listIn(search, 'events');
  return {
    framework: search.get('framework'),
    competencies: listIn(search, 'competencies'),
    persons: listIn(search, 'persons'),
    events: events === null ? [...practiceDayKinds] : practiceDayKinds.filter((kind) => events.includes(kind)),
    by: oneOf(heatSteps, search.get('by')) ?? 'month',
    view: oneOf(mapViews, search.get('view')) ?? 'heat',
    mode: oneOf(compareModes, search.get('mode')) ?? 'rounds',
    rounds: listIn(search, 'rounds'),
  };
}

/** The address of a place, without what is as usual. */
export function addressOf({ framework, competencies, persons, events, by, view, mode, rounds }: ChartPlace): string {
  const search = new URLSearchParams();
  const put = (name: string, value: string | null) => value === null || search.set(name, value);
  put('framework', framework);
  put('competencies', competencies?.join('.') ?? null);
  put('persons', persons?.join('.') ?? null);
  put('events', events.length === practiceDayKinds.length ? null : events.join('.'));
  put('by', by === 'month' ? null : by);
  put('view', view === 'heat' ? null : view);
  put('mode', mode === 'rounds' ? null : mode);
  put('rounds', rounds?.join('.') ?? null);
  return search.toString();
}

/** What the charts show, and the way to change it. Another framework begins anew: its competencies and rounds are others. */
export function useChartPlace(): [ChartPlace, (change: Partial<ChartPlace>) => void] {
  const search = useSearch();
  const [path] = useHashLocation();
  const place = useMemo(() => placeIn(search), [search]);
  const change = useCallback(
    (changed: Partial<ChartPlace>) => {
      const anew = changed.framework === undefined ? {} : { competencies: null, persons: null, rounds: null };
      navigate(`${path}?${addressOf({ ...place, ...anew, ...changed })}`, { replace: true });
    },
    [path, place],
  );
  return [place, change];
}
