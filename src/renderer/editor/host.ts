import type { ReflectiveModel } from '../../shared/domain/model.ts';

/** Why a picture was not taken: no PNG, JPEG, WebP or GIF; larger than 20 MB; or it could not be stored. */
export type RefusalReason = 'image-type' | 'image-too-large' | 'image-failed';

/** What the editor's extensions ask of the component around them. One object for the editor's whole life. */
export interface EditorHost {
  model(): ReflectiveModel | null;
  /** Calls back when the model has changed; the function that it returns ends that. */
  onModel(listener: () => void): () => void;
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
