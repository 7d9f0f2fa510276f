/** Plain JSON in ProseMirror's form. Type aliases, not interfaces, so that they fit TipTap's open `JSONContent`. */
export type DocumentMark = { type: string; attrs?: Record<string, unknown> };

export type DocumentNode = {
  type: string;
  attrs?: Record<string, unknown>;
  content?: DocumentNode[];
  marks?: DocumentMark[];
  text?: string;
};

/** A reflection's text. `checkDocument` is the only way from foreign JSON to here. */
export type ReflectionDocument = { type: 'doc'; attrs: { version: number }; content: DocumentNode[] };
