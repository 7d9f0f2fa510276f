declare module '*.css?raw' {
  /** The style sheet's text, put into the bundle by the build. */
  const css: string;
  export default css;
}

declare module '*.woff2?inline' {
  /** The font as a `data:` URL, put into the bundle by the build. */
  const url: string;
  export default url;
}
