import { RichTextEditor } from '@mantine/tiptap';
import type { Editor } from '@tiptap/core';
import { useEditor } from '@tiptap/react';
import { useEffect, useRef, useState } from 'react';
import { checkDocument, type ReflectionDocument } from '../../shared/document/document.ts';
import type { RegisteredTerm } from '../../shared/domain/client.ts';
import type { ReflectiveModel } from '../../shared/domain/model.ts';
import { EvidenceBubble } from './EvidenceBubble.tsx';
import { editorExtensions } from './extensions/editorExtensions.ts';
import { askForEvidence } from './extensions/evidenceBubble.ts';
import type { SelectedPassage } from './extensions/evidencePassages.ts';
import { insertImages } from './extensions/imageInput.ts';
import { documentIn, type EditorHandle, handleOf } from './handle.ts';
import type { CitableSource, EditorHost, EvidencePassage, Mentionable, RefusalReason } from './host.ts';
import type { Inserts } from './inserts.ts';
import { MentionList } from './MentionList.tsx';
import { RealNameOffer } from './RealNameOffer.tsx';
import { type OpenPopover, Toolbar } from './Toolbar.tsx';
import { UnknownContent } from './UnknownContent.tsx';
import './editor.css';

export interface ReflectionEditorProps {
  /** What the editor opens with. Read once: give the component another `key` for another reflection. */
  document: ReflectionDocument;
  /** For the lead prompts of empty stages. */
  model: ReflectiveModel | null;
  readOnly?: boolean;
  /** The name of the text for screen readers: the reflection's title, say. */
  label?: string;
  /** Whom the text may mention. */
  clients: readonly Mentionable[];
  /** Names that should not stand in the text. */
  terms: readonly RegisteredTerm[];
  /** The library of sources, for citations; null while it is not known. */
  sources: readonly CitableSource[] | null;
  /** The evidence of this text, standing or not. Without it and what follows, passages of this text are no evidence. */
  evidence?: readonly EvidencePassage[];
  /** Which of these ids are evidence of the journal, in whatever text. */
  onKnownEvidence(ids: readonly string[]): Promise<readonly string[]>;
  onTagPassage?(passage: SelectedPassage): void;
  /** Null: nothing is selected, and no passage is at the caret. */
  onChangeEvidence?(id: string | null): void;
  onDropEvidence?(id: string): void;
  /** On every change of the document. Cheap: only `getDocument` serialises, and may be called later for the latest. */
  onChange(getDocument: () => ReflectionDocument): void;
  /** Stores a picture and gives its id. An error with the code `image-type` or `image-too-large` is told by that reason. */
  onImage(file: File): Promise<string>;
  /** Where the picture with this id can be seen (a blob: address). */
  imageUrl(imageId: string): Promise<string>;
  onRefused(reason: RefusalReason): void;
  /** Ctrl or Cmd and a click on a link, or `Open` in its popover: the app asks the person, and opens it. */
  onOpenLink(url: string): void;
  onReady?(handle: EditorHandle): void;
  /** A text that quotes evidence and is none: follows its quotes and live blocks. Read once. */
  inserts?: Inserts;
}

const none: readonly EvidencePassage[] = [];

type OpenedDocument = { known: true; document: ReflectionDocument } | { known: false };

function open(document: ReflectionDocument): OpenedDocument {
  try {
    return { known: true, document: checkDocument(document) };
  } catch {
    return { known: false };
  }
}

/**
 * The editor of a reflection. What it cannot hold without loss it shows as words only, and never calls `onChange`.
 */
export function ReflectionEditor(props: ReflectionEditorProps) {
  const [opened] = useState(() => open(props.document));
  const [broken, setBroken] = useState(false);
  if (!opened.known || broken) return <UnknownContent content={props.document} />;
  return <KnownEditor {...props} document={opened.document} onBroken={() => setBroken(true)} />;
}

interface KnownEditorProps extends ReflectionEditorProps {
  onBroken(): void;
}

/** Those who want to hear of a prop that has changed. */
function useListeners(prop: unknown): (listener: () => void) => () => void {
  const [listeners] = useState(() => new Set<() => void>());
  const heard = useRef(prop);
  useEffect(() => {
    if (heard.current === prop) return;
    heard.current = prop;
    for (const listener of listeners) listener();
  }, [prop, listeners]);
  return (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
}

/** One host for the editor's life, which always asks the latest props. */
function useEditorHost(props: KnownEditorProps, setOpen: (popover: OpenPopover) => void): EditorHost {
  const latest = useRef(props);
  latest.current = props;
  const onModel = useListeners(props.model);
  const onTerms = useListeners(props.terms);
  const onSources = useListeners(props.sources);
  const onEvidence = useListeners(props.evidence);
  const [host] = useState<EditorHost>(() => ({
    model: () => latest.current.model,
    onModel,
    clients: () => latest.current.clients,
    terms: () => latest.current.terms,
    onTerms,
    evidence: () => latest.current.evidence ?? none,
    onEvidence,
    knownEvidence: async (ids) => (latest.current.evidence ? latest.current.onKnownEvidence(ids) : []),
    tagPassage: (passage) => latest.current.onTagPassage?.(passage),
    changeEvidence: (id) => latest.current.onChangeEvidence?.(id),
    dropEvidence: (id) => latest.current.onDropEvidence?.(id),
    sources: () => latest.current.sources,
    onSources,
    cite: () => setOpen('citation'),
    addImage: (file) => latest.current.onImage(file),
    imageUrl: (imageId) => latest.current.imageUrl(imageId),
    refused: (reason) => latest.current.onRefused(reason),
    openLink: (url) => latest.current.onOpenLink(url),
    editLink: () => setOpen('link'),
    describeImage: () => setOpen('image'),
    focusToolbar: () => document.querySelector<HTMLElement>('.editor-toolbar [tabindex="0"]')?.focus(),
  }));
  return host;
}

function attributesOf(label: string, readOnly: boolean): Record<string, string> {
  return {
    class: 'reflection-text',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': label,
    'aria-readonly': String(readOnly),
    spellcheck: 'true',
  };
}

/** The caret keeps clear of the toolbar above and of the window's edge below. */
const room = {
  scrollThreshold: { top: 72, right: 0, bottom: 72, left: 0 },
  scrollMargin: { top: 96, right: 5, bottom: 128, left: 5 },
};

function KnownEditor(props: KnownEditorProps) {
  const { readOnly = false, label = 'Text of the reflection' } = props;
  const [popover, setPopover] = useState<OpenPopover>(null);
  const host = useEditorHost(props, setPopover);
  const withEvidence = props.evidence !== undefined;
  const [extensions] = useState(() => editorExtensions(host, { withEvidence, inserts: props.inserts }));
  const [content] = useState(props.document);
  const [editorProps] = useState(() => ({ attributes: attributesOf(label, readOnly), ...room }));
  const editor = useEditor({
    extensions,
    content,
    editorProps,
    editable: !readOnly,
    enableContentCheck: true,
    // The rules that TipTap would inject stand in editor.css: Trusted Types refuse its `innerHTML`.
    injectCSS: false,
    shouldRerenderOnTransaction: false,
    onContentError: props.onBroken,
    onUpdate({ editor: current, transaction }) {
      if (transaction.docChanged) props.onChange(() => documentIn(current));
    },
  });

  useEffect(() => {
    editor.setEditable(!readOnly, false);
    editor.view.setProps({ attributes: attributesOf(label, readOnly) });
  }, [editor, readOnly, label]);

  useReady(editor, props);

  return (
    <RichTextEditor editor={editor} variant="subtle" className="reflection-editor" withCodeHighlightStyles={false}>
      {!readOnly && (
        <Toolbar
          editor={editor}
          open={popover}
          onOpen={setPopover}
          onFiles={(files) => void insertImages(editor.view, files, editor.state.selection.from, host)}
          onOpenLink={host.openLink}
          sources={props.sources ?? []}
          onEvidence={withEvidence ? () => askForEvidence(editor.state, host) : undefined}
        />
      )}
      <RichTextEditor.Content />
      {!readOnly && <MentionList editor={editor} />}
      {!readOnly && <RealNameOffer editor={editor} />}
      {!readOnly && withEvidence && <EvidenceBubble editor={editor} host={host} />}
    </RichTextEditor>
  );
}

function useReady(editor: Editor, { onReady }: Pick<ReflectionEditorProps, 'onReady'>): void {
  const ready = useRef(onReady);
  ready.current = onReady;
  useEffect(() => ready.current?.(handleOf(editor)), [editor]);
}
