/** As the page names it; a viewer without the embedded font takes its own. */
export const fontFamily = "'Inter Variable', 'Inter', system-ui, sans-serif";

const SVG = 'http://www.w3.org/2000/svg';

/** The font of the pictures as a style element with the font inside: a picture is read alone, and asks for no file. */
export async function fontStyle(): Promise<Element> {
  const { default: font } = await import('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?inline');
  const style = document.createElementNS(SVG, 'style');
  style.append(`@font-face{font-family:'Inter Variable';font-weight:100 900;src:url(${font}) format('woff2');}`);
  return style;
}
