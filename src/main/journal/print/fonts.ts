import interExtended from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?inline';
import inter from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?inline';
import latinExtended from '@fontsource-variable/literata/files/literata-latin-ext-wght-normal.woff2?inline';
import latinItalic from '@fontsource-variable/literata/files/literata-latin-wght-italic.woff2?inline';
import latin from '@fontsource-variable/literata/files/literata-latin-wght-normal.woff2?inline';

const face = (family: string, url: string, style: 'normal' | 'italic', range: string): string =>
  `@font-face{font-family:${family};font-style:${style};font-weight:200 900;src:url(${url}) format('woff2');unicode-range:${range}}`;

const basic =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const extended = 'U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0';

/** The typefaces of a text, inside the document itself: a print page may load nothing from outside. */
export const readingFonts =
  face('Literata', latin, 'normal', basic) +
  face('Literata', latinItalic, 'italic', basic) +
  face('Literata', latinExtended, 'normal', extended);

/** The typeface of tables, inside the document like the others. */
export const tableFonts = face('Inter', inter, 'normal', basic) + face('Inter', interExtended, 'normal', extended);
