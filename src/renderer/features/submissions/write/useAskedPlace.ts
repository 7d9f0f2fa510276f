import { useEffect, useEffectEvent } from 'react';
import { useSearch } from 'wouter';
import { navigate, useHashLocation } from 'wouter/use-hash-location';
import { useCell } from '../../reflections/write/cell.ts';
import type { SubmissionDeskState } from './desk.ts';

/**
 * Goes to the place that a link asked for, once: a section (`?section=c1.2`), words in its lines (`&from=12&to=19`, as the
 * anonymity gate counts), the title or the cover sheet (`?show=title`).
 */
export function useAskedPlace(desk: SubmissionDeskState, onShow: (what: 'title' | 'cover') => void): void {
  const search = useSearch();
  const [path] = useHashLocation();
  const editor = useCell(desk.editor);
  const show = useEffectEvent(onShow);
  useEffect(() => {
    const asked = new URLSearchParams(search);
    const [section, what] = [asked.get('section'), asked.get('show')];
    if (editor === null || (section === null && what === null)) return;
    navigate(`${path}?`, { replace: true });
    if (what === 'title' || what === 'cover') show(what);
    if (section === null) return;
    desk.sectionId.set(section);
    const [from, to] = [Number(asked.get('from') ?? 0), Number(asked.get('to') ?? 0)];
    if (from < to) editor.showWords(section, { from, to });
    else editor.focusStage(section);
  }, [search, path, editor, desk]);
}
