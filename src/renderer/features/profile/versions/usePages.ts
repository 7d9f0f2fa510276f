import { type RefObject, useEffect, useRef, useState } from 'react';
import type { MarkupNode } from '../../../../shared/document/markup.ts';
import { createImages } from '../../../editor/images.ts';
import { pageDom } from './pageDom.ts';

/** A sheet of A4, in millimetres. */
const SHEET = { width: 210, height: 297 };
/** Between two pages that lie beside each other. */
const GAP = 40;

/** A version as the journal laid it out. */
export interface LaidOut {
  tree: MarkupNode;
  style: string;
  margins: { top: number; side: number; bottom: number };
}

/** What a page has room for, in millimetres. */
export function roomOf({ top, side, bottom }: LaidOut['margins']): { width: number; height: number } {
  return { width: SHEET.width - 2 * side, height: SHEET.height - top - bottom };
}

/**
 * Lays the text out in columns of the size of a page: the browser breaks columns by the rules by which it breaks pages
 * when it prints. All of it stands in a shadow tree, so that neither the app's style nor the page's reaches the other.
 */
function layOut(
  place: HTMLElement,
  { tree, style, margins }: LaidOut,
  imageUrl: (id: string) => Promise<string>,
  onPicture: () => void,
) {
  const shadow = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
  const { width, height } = roomOf(margins);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `:host{all:initial;display:block}.flow{column-fill:auto;column-gap:${GAP}mm;column-width:${width}mm;height:${height}mm;width:${width}mm}\n${style}`,
  );
  shadow.adoptedStyleSheets = [sheet];
  const flow = document.createElement('div');
  flow.className = 'flow';
  flow.lang = 'en-GB';
  flow.append(pageDom(tree, imageUrl, onPicture));
  shadow.replaceChildren(flow);
  return flow;
}

/** Columns of a flow, counted by its width. */
function pagesOf(flow: HTMLElement): number {
  const page = flow.clientWidth;
  const gap = (page / (Number.parseFloat(getComputedStyle(flow).columnWidth) || page)) * ((GAP / 25.4) * 96);
  return Math.max(1, Math.round((flow.scrollWidth + gap) / (page + gap)));
}

interface Pages {
  /** For the element that the pages stand in. */
  ref: RefObject<HTMLDivElement | null>;
  count: number;
  /** Shows a page, from 0. */
  show: (page: number) => void;
}

/** The pages of a version, laid out anew with every change of it. */
export function usePages(laidOut: LaidOut): Pages {
  const ref = useRef<HTMLDivElement>(null);
  const flow = useRef<HTMLElement | null>(null);
  const [count, setCount] = useState(1);
  useEffect(() => {
    const place = ref.current;
    if (!place) return;
    const images = createImages();
    const recount = () => {
      if (flow.current) setCount(pagesOf(flow.current));
    };
    flow.current = layOut(place, laidOut, images.url, recount);
    recount();
    // Typefaces may come in later than the text.
    document.fonts.ready.then(recount, () => undefined);
    return () => images.dispose();
  }, [laidOut]);
  const { width } = roomOf(laidOut.margins);
  return {
    ref,
    count,
    show(page) {
      if (flow.current) flow.current.style.transform = `translateX(${-page * (width + GAP)}mm)`;
    },
  };
}
