const SVG = 'http://www.w3.org/2000/svg';

/** Styles that a picture needs to stand alone: what the page's sheets say about the elements of its charts. */
const styles = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'paint-order',
] as const;
const textStyles = ['font-size', 'font-weight', 'text-anchor', 'dominant-baseline'] as const;
/** Attributes that say where something stands and what it looks like; everything else stays inside the app. */
const kept = new Set([
  ...['d', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'dx', 'dy', 'cx', 'cy', 'r', 'rx', 'ry', 'width', 'height', 'points'],
  ...['transform', 'viewBox'],
]);
const drawn = new Set(['g', 'path', 'line', 'rect', 'circle', 'polygon', 'polyline', 'text', 'tspan', 'svg']);

/** Says in a copy what a text means that is cut short; it is gone before anything is written. */
const WHOLE = 'data-whole';

/** A copy of a drawn element that needs no style sheet; of a link what is in it; null for what is not drawn. */
function plainCopy(element: Element): Element | null {
  const name = element.localName === 'a' ? 'g' : element.localName;
  if (!drawn.has(name)) return null;
  const look = getComputedStyle(element);
  if (look.display === 'none' || look.visibility === 'hidden') return null;
  const copy = document.createElementNS(SVG, name);
  for (const { name: attribute, value } of element.attributes) {
    if (kept.has(attribute)) copy.setAttribute(attribute, value);
  }
  const isText = name === 'text' || name === 'tspan';
  if (name !== 'g' && name !== 'svg') {
    for (const style of isText ? [...styles, ...textStyles] : styles) {
      const value = look.getPropertyValue(style);
      if (value !== '' && value !== 'auto' && value !== 'normal') copy.setAttribute(style, value);
    }
  }
  // Where words are cut short, the title has them whole.
  const whole = isText ? element.querySelector('title')?.textContent : null;
  if (whole) copy.setAttribute(WHOLE, whole);
  for (const child of element.childNodes) {
    if (child instanceof Text && isText) copy.append(child.data);
    const inside = child instanceof Element ? plainCopy(child) : null;
    if (inside) copy.append(inside);
  }
  return copy;
}

/** A picture of a chart that needs nothing of the page, in the colours of the light scheme. */
export interface Picture {
  svg: Element;
  width: number;
  height: number;
}

const textsOf = ({ svg }: Picture): Element[] => [...svg.querySelectorAll('text')];

/** A text as it was meant: whole, and on one line. */
const meant = (text: Element): string =>
  text.getAttribute(WHOLE) ?? [...text.childNodes].map(({ textContent }) => textContent ?? '').join(' ');

/** Words in this many lines of about the same length; lines that are not needed are empty. */
export function inLines(words: string, count: number): string[] {
  const all = words.split(' ');
  const width = Math.max(Math.ceil(words.length / count), ...all.map(({ length }) => length));
  const lines = [''];
  for (const word of all) {
    const last = lines.at(-1) ?? '';
    if (last === '' || `${last} ${word}`.length <= width || lines.length === count) {
      lines[lines.length - 1] = `${last} ${word}`.trim();
    } else lines.push(word);
  }
  return Array.from({ length: count }, (_, index) => lines[index] ?? '');
}

/** Everything that is written in a picture, each text whole. */
export const wordsOfPicture = (picture: Picture): string[] => textsOf(picture).map(meant);

/** Writes the texts of a picture anew by code names, in as many lines as they had; what names nobody stays as it is. */
export function codePicture(picture: Picture, coded: (words: string) => string): void {
  for (const text of textsOf(picture)) {
    const before = meant(text);
    text.removeAttribute(WHOLE);
    const after = coded(before);
    if (after === before) continue;
    const lines = [...text.querySelectorAll('tspan')];
    if (lines.length === 0) text.textContent = after;
    else for (const [index, words] of inLines(after, lines.length).entries()) lines[index]?.replaceChildren(words);
  }
}

/**
 * Takes a picture of the chart in a figure (`data-chart` in it): only shapes and words, with their colours for paper
 * whatever the scheme is. Links, labels and ids stay behind. Null where no chart is drawn.
 */
export function takePicture(figure: HTMLElement): Picture | null {
  const chart = figure.querySelector('[data-chart] svg');
  if (!chart) return null;
  const { width, height } = chart.getBoundingClientRect();
  const twin = figure.cloneNode(true) as HTMLElement;
  twin.style.colorScheme = 'light';
  twin.style.position = 'absolute';
  twin.style.visibility = 'visible';
  twin.style.left = '-100000px';
  twin.setAttribute('aria-hidden', 'true');
  twin.inert = true;
  // Beside the figure, so that the same style sheets apply.
  figure.after(twin);
  try {
    const inTwin = twin.querySelector('[data-chart] svg');
    const svg = inTwin && plainCopy(inTwin);
    if (!svg) return null;
    svg.setAttribute('width', String(width));
    svg.setAttribute('height', String(height));
    return { svg, width, height };
  } finally {
    twin.remove();
  }
}

/** A colour of the charts as it is on paper, e.g. `var(--chart-first)` as `rgb(11, 90, 143)`. */
export function paperColors(figure: HTMLElement, colors: readonly string[]): string[] {
  const probe = document.createElement('span');
  probe.style.colorScheme = 'light';
  figure.append(probe);
  try {
    return colors.map((color) => {
      probe.style.color = color;
      return getComputedStyle(probe).color;
    });
  } finally {
    probe.remove();
  }
}
