import { htmlTree } from '../../../../shared/document/html.ts';
import { element, type MarkupNode } from '../../../../shared/document/markup.ts';
import { type ProfilePurpose, type ProfileSectionId, profileAccents } from '../../../../shared/domain/profile.ts';
import style from './page.css?raw';
import type { PrintedProfile, PrintedSection } from './printed.ts';

/** The margins of a page in millimetres: top, sides, bottom. */
export interface PageMargins {
  top: number;
  side: number;
  bottom: number;
}

export const pageMargins: Record<ProfilePurpose, PageMargins> = {
  full: { top: 20, side: 22, bottom: 22 },
  page: { top: 15, side: 17, bottom: 13 },
  biography: { top: 26, side: 30, bottom: 22 },
};

/** On one page these are looked up and stand at the side; all else is read. */
export const sideSections: readonly ProfileSectionId[] = ['figures', 'qualifications', 'supervision', 'contact'];

/** Where the address of a picture comes from: a `data:` address in a file, another one in the window. */
export interface PageImages {
  imageSrc: (imageId: string) => string;
}

/** The dates that all figures share; null where they differ. */
export function sharedDates({ figures }: Pick<PrintedSection, 'figures'>): string | null {
  const [first] = figures;
  return first && figures.every(({ dates }) => dates === first.dates) ? first.dates : null;
}

const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase('en-GB') + text.slice(1);

function figuresTree(section: PrintedSection): MarkupNode[] {
  const { figures } = section;
  if (figures.length === 0) return [];
  const shared = sharedDates(section);
  const dates = (text: string) => (shared === null ? [element('span', { class: 'dates' }, [text])] : []);
  const numbers = figures.filter(({ isList }) => !isList);
  const lists = figures.filter(({ isList }) => isList);
  const tiles = numbers.map(({ figure, label, dates: about }) =>
    element('div', { class: 'figure' }, [
      element('span', { class: 'number' }, [figure]),
      ' ',
      element('span', { class: 'label' }, [label]),
      ' ',
      ...dates(about),
    ]),
  );
  const parts = [
    ...(tiles.length > 0 ? [element('div', { class: 'figures' }, tiles)] : []),
    ...lists.map(({ figure, label, dates: about }) =>
      element('p', {}, [`${capital(label)}: ${figure}. `, ...dates(`${capital(about)}.`)]),
    ),
    ...(shared === null ? [] : [element('p', { class: 'dates' }, [`${capital(shared)}.`])]),
  ];
  return [element('div', { class: 'counted' }, parts)];
}

function entriesTree({ entries }: PrintedSection): MarkupNode[] {
  if (entries.length === 0) return [];
  const items = entries.map(({ years, title, detail }) =>
    element('li', { class: 'entry' }, [
      element('span', { class: 'years' }, [years]),
      element('div', {}, [
        element('span', { class: 'title' }, [title]),
        ...(detail === '' ? [] : [' ', element('span', { class: 'detail' }, [detail])]),
      ]),
    ]),
  );
  return [element('ul', { class: 'entries' }, items)];
}

function quotesTree({ quotes }: PrintedSection): MarkupNode[] {
  return quotes.map(({ quote, byline }) =>
    element('blockquote', {}, [
      element('p', { class: 'said' }, [`“${quote.replaceAll(/^[‘“"']|[’”"']$/gu, '')}”`]),
      ...(byline === '' ? [] : [element('p', { class: 'byline' }, [byline])]),
    ]),
  );
}

function sectionTree(section: PrintedSection, purpose: ProfilePurpose, images: PageImages): MarkupNode {
  const body = element('div', {}, [
    ...htmlTree(section.document, images, 2),
    ...figuresTree(section),
    ...entriesTree(section),
    ...quotesTree(section),
  ]);
  const heading = purpose === 'biography' ? [] : [element('h2', {}, [section.heading])];
  return element('section', { class: `part ${section.id}` }, [...heading, body]);
}

/** What stands where the profile has no name yet. */
export const titleOf = ({ name, tagline }: PrintedProfile): string => name || tagline || 'Coaching profile';

function headTree(profile: PrintedProfile, { imageSrc }: PageImages): MarkupNode {
  const { name, tagline, photo } = profile;
  const title = titleOf(profile);
  const photograph =
    photo && element('img', { class: 'photo', src: imageSrc(photo.id), alt: `Photograph of ${name || 'the coach'}` });
  return element('header', { class: 'head' }, [
    element('div', { class: 'who' }, [
      element('h1', {}, [title]),
      ...(tagline === '' || tagline === title ? [] : [element('p', { class: 'tagline' }, [tagline])]),
    ]),
    ...(photograph ? [photograph] : []),
  ]);
}

/** The page’s body: the same for print, for the file and for the preview in the window. */
export function profileTree(profile: PrintedProfile, images: PageImages): MarkupNode {
  const { purpose, sections, letters } = profile;
  const written = (some: readonly PrintedSection[]) => some.map((section) => sectionTree(section, purpose, images));
  const isAtSide = ({ id }: PrintedSection) => sideSections.includes(id);
  const body =
    purpose === 'page' && sections.some(isAtSide)
      ? [
          element('div', { class: 'columns' }, [
            element('div', {}, written(sections.filter((section) => !isAtSide(section)))),
            element('aside', { class: 'side' }, written(sections.filter(isAtSide))),
          ]),
        ]
      : written(sections);
  return element('main', { class: `profile ${purpose} ${letters}` }, [headTree(profile, images), ...body]);
}

const faces = {
  serif: `Literata, "Literata Variable", Georgia, serif`,
  sans: `Inter, "Inter Variable", "Helvetica Neue", Arial, sans-serif`,
} as const;

/** The style of the page’s body, by the letters and the colour that were chosen. */
export function profileStyle({ letters, accent }: Pick<PrintedProfile, 'letters' | 'accent'>): string {
  return `.profile{--accent:${profileAccents[accent]};--face:${faces[letters]}}\n${style}`;
}
