import {
  Alert,
  createTheme,
  Drawer,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  Menu,
  Modal,
  Notification,
  Portal,
  type VariantColorsResolver,
} from '@mantine/core';

/** Ink on paper: a quiet blue-green for what can be pressed, warm greys for everything else. */
const ink: MantineColorsTuple = [
  '#eaf6f5',
  '#d5e9e7',
  '#a9d2ce',
  '#7bbab4',
  '#56a69f',
  '#3f9a92',
  '#318c84',
  '#237770',
  '#136a63',
  '#005c55',
];
const stone: MantineColorsTuple = [
  '#f8f7f5',
  '#efede9',
  '#e1ded8',
  '#cbc7bf',
  '#b2ada4',
  '#968f85',
  '#6f6961',
  '#575249',
  '#3d3933',
  '#24221e',
];
const night: MantineColorsTuple = [
  '#e6e3de',
  '#c4c0ba',
  '#a8a39c',
  '#8a857e',
  '#4c4944',
  '#3a3733',
  '#2c2a27',
  '#211f1d',
  '#191816',
  '#121110',
];

/**
 * Mantine chooses the words' colour on a filled button by the light scheme alone. The primary colour has a variable that
 * knows both; red is as dark as white words need, in both.
 */
const readableOnFilled: VariantColorsResolver = (input) => {
  if (input.variant !== 'filled') return defaultVariantColorsResolver(input);
  if (input.color === 'red') return defaultVariantColorsResolver({ ...input, color: 'red.9' });
  const colors = defaultVariantColorsResolver(input);
  const primary = (input.color ?? 'ink') === 'ink';
  return primary ? { ...colors, color: 'var(--mantine-primary-color-contrast)' } : colors;
};

export const theme = createTheme({
  colors: { ink, gray: stone, dark: night },
  primaryColor: 'ink',
  primaryShade: { light: 8, dark: 4 },
  autoContrast: true,
  variantColorResolver: readableOnFilled,
  white: '#fffefc',
  black: '#24221e',
  fontFamily: '"Inter Variable", system-ui, sans-serif',
  headings: {
    fontFamily: '"Literata Variable", Georgia, serif',
    fontWeight: '560',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.25' },
      h2: { fontSize: '1.25rem', lineHeight: '1.35' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.4' },
    },
  },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // The title's own colour is too pale on the ground of some.
    Alert: Alert.extend({ styles: { title: { color: 'var(--mantine-color-text)' } } }),
    // The page itself never scrolls; the lock would write a style that the page's policy refuses.
    Modal: Modal.extend({ defaultProps: { lockScroll: false, closeButtonProps: { 'aria-label': 'Close' } } }),
    Drawer: Drawer.extend({ defaultProps: { lockScroll: false, closeButtonProps: { 'aria-label': 'Close' } } }),
    Menu: Menu.extend({ defaultProps: { withInitialFocusPlaceholder: false } }),
    // What floats lies in a landmark of its own, so that a screen reader's list of places leads there too.
    Portal: Portal.extend({ defaultProps: { target: '#overlays' } }),
    Notification: Notification.extend({ defaultProps: { closeButtonProps: { 'aria-label': 'Dismiss' } } }),
  },
});
