import { useEffect, useRef, useState } from 'react';
import type { Assembled } from '../../../../shared/domain/submission/assembled.ts';
import { submissionMarkup } from '../../../../shared/domain/submission/page.ts';
import { markupDom } from '../../../ui/markupDom.ts';

/** Lays a submission out in columns as large as the inside of an A4 page, of which one is shown at a time. */
export function usePages(assembled: Assembled | undefined) {
  const paper = useRef<HTMLElement>(null);
  const window = useRef<HTMLDivElement>(null);
  const [page, setPage] = useState(1);
  const [pages, setPages] = useState(1);

  useEffect(() => {
    const [element, frame] = [paper.current, window.current];
    if (!assembled || !element || !frame) return;
    element.replaceChildren(markupDom(submissionMarkup(assembled, { onPaper: false })));
    const measure = () => {
      const step = stepOf(frame, element);
      setPages(Math.max(1, Math.round((element.scrollWidth + gapOf(element)) / step)));
    };
    measure();
    void document.fonts.ready.then(measure);
    // A link of the contents goes to the page on which its heading stands.
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
      if (!link) return;
      event.preventDefault();
      const target = element.querySelector(`[id="${CSS.escape(link.getAttribute('href')?.slice(1) ?? '')}"]`);
      if (!target) return;
      const at = target.getBoundingClientRect().left - element.getBoundingClientRect().left;
      setPage(Math.floor((at + 1) / stepOf(frame, element)) + 1);
    };
    element.addEventListener('click', follow);
    return () => element.removeEventListener('click', follow);
  }, [assembled]);

  useEffect(() => {
    const [element, frame] = [paper.current, window.current];
    if (!element || !frame) return;
    element.style.transform = `translateX(${-(page - 1) * stepOf(frame, element)}px)`;
  }, [page]);

  const turn = (by: number) => setPage((now) => Math.min(pages, Math.max(1, now + by)));
  return { paper, window, page, pages, turn };
}

const gapOf = (element: HTMLElement): number => Number.parseFloat(getComputedStyle(element).columnGap) || 0;

/** From one page to the next. In fractions of a pixel: rounded, the fortieth page would stand beside its place. */
const stepOf = (frame: HTMLElement, element: HTMLElement): number =>
  frame.getBoundingClientRect().width + gapOf(element);
