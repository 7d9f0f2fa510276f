/** The parts of citation-js that are used, and CSL’s JSON as it gives and takes it. */
declare module '@citation-js/core' {
  export interface CslName {
    family?: string;
    given?: string;
    literal?: string;
    'non-dropping-particle'?: string;
    'dropping-particle'?: string;
  }

  export interface CslDate {
    'date-parts'?: (number | string)[][];
    literal?: string;
  }

  export interface CslItem {
    id?: string;
    type?: string;
    author?: CslName[];
    editor?: CslName[];
    issued?: CslDate;
    accessed?: CslDate;
    title?: string;
    'container-title'?: string;
    publisher?: string;
    'publisher-place'?: string;
    edition?: string | number;
    volume?: string | number;
    issue?: string | number;
    page?: string | number;
    DOI?: string;
    URL?: string;
  }

  export class Cite {
    constructor(data: readonly CslItem[]);
    format(
      format: 'bibliography',
      options: { format: 'html'; template: string; lang: string; asEntryArray: true },
    ): [id: string, html: string][];
  }

  interface Locales {
    has(name: string): boolean;
    get(name: string): string;
    add(name: string, xml: string): void;
  }

  export const plugins: {
    input: { chain(text: string, options: { forceType: string; generateGraph: false }): CslItem[] };
    config: { get(name: '@csl'): { locales: Locales } };
  };
}

declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-ris' {}
