import type { RegisteredTerm } from '../../shared/domain/client.ts';
import type { ReflectiveModel } from '../../shared/domain/model.ts';
import type { SelectedPassage } from './extensions/evidencePassages.ts';

/** Why a picture was not taken: no PNG, JPEG, WebP or GIF; larger than 20 MB; or it could not be stored. */
export type RefusalReason = 'image-type' | 'image-too-large' | 'image-failed';

/** A client as the text may mention them. */
export interface Mentionable {
  id: string;
  codeName: string;
}

/** A source of the library as a text may cite it. */
export interface CitableSource {
  id: string;
  /** `Kolb, 1984`. */
  words: string;
  title: string;
}

/** A passage of the text that is evidence. */
export interface EvidencePassage {
  id: string;
  /** What it speaks for. */
  words: string;
}

/** What the editor's extensions ask of the component around them. One object for the editor's whole life. */
export interface EditorHost {
  model(): ReflectiveModel | null;
  /** Calls back when the model has changed; the function that it returns ends that. */
  onModel(listener: () => void): () => void;
  /** The journal's clients, for mentions. */
  clients(): readonly Mentionable[];
  /** Words that should not stand in the text: each has a mention to take its place. */
  terms(): readonly RegisteredTerm[];
  /** Calls back when the terms have changed; the function that it returns ends that. */
  onTerms(listener: () => void): () => void;
  /** The evidence of this text, standing or not. */
  evidence(): readonly EvidencePassage[];
  /** Calls back when the evidence has changed; the function that it returns ends that. */
  onEvidence(listener: () => void): () => void;
  /** Which of these ids are evidence of the journal, in whatever text. */
  knownEvidence(ids: readonly string[]): Promise<readonly string[]>;
  tagPassage(passage: SelectedPassage): void;
  /** Null: nothing is selected, and no passage is at the caret. */
  changeEvidence(id: string | null): void;
  dropEvidence(id: string): void;
  /** The library; null while it is not known. */
  sources(): readonly CitableSource[] | null;
  /** Calls back when the library has changed; the function that it returns ends that. */
  onSources(listener: () => void): () => void;
  /** Opens the toolbar's popover for a citation. */
  cite(): void;
  addImage(file: File): Promise<string>;
  imageUrl(imageId: string): Promise<string>;
  refused(reason: RefusalReason): void;
  openLink(url: string): void;
  /** Opens the toolbar's popover for the link at the selection. */
  editLink(): void;
  /** Opens the toolbar's popover for the selected picture's description. */
  describeImage(): void;
  focusToolbar(): void;
}

/** The lead prompt of a stage; empty where the model, or the stage, is not known. */
export function leadPrompt(model: ReflectiveModel | null, stageId: string): string {
  return model?.stages.find((stage) => stage.id === stageId)?.lead ?? '';
}
