/** The reflection's document, as the rest of the product uses it: one door to this folder. */
export { isSafeLink } from './attributes.ts';
export { emptyDocument, filledDocument, insertFollowUp, withQuoteAtHead } from './build.ts';
export { changeModel } from './changeModel.ts';
export { checkDocument } from './check.ts';
export { citedIn, withCitations } from './citations.ts';
export { inlineText } from './inline.ts';
export { mentionedClients, withCodeName, withMentions } from './mentions.ts';
export { DOCUMENT_VERSION } from './nodes/doc.ts';
export { passagesOf, withoutPassages } from './passages.ts';
export {
  completeness,
  excerpt,
  imageIds,
  ownText,
  plainText,
  type StageCompleteness,
  stageText,
  wordCount,
} from './text.ts';
export type { DocumentMark, DocumentNode, ReflectionDocument } from './types.ts';
