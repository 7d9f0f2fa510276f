import { type AsideText, asideTexts, overAside } from '../../document/gateAside.ts';
import { type GatePlace, gateLines, type TextChange, withChanges } from '../../document/gateTexts.ts';
import type { DocumentNode, ReflectionDocument } from '../../document/types.ts';
import type { GateText } from '../anonymity/report.ts';
import { withFrozenWords } from './shownWords.ts';

/** A text of a submission’s own words, with the section in which it stands. */
export interface SectionText {
  text: GateText;
  sectionId: string;
  /** It stands in the section’s lines. */
  isLines: boolean;
}

const sectionOf = (node: DocumentNode) => String(node.attrs?.stageId ?? '');
const placeOf = (node: DocumentNode): GatePlace => ({
  id: `section:${sectionOf(node)}`,
  label: String(node.attrs?.name ?? '').slice(0, 300),
});

/**
 * Every text that is written in a submission, section by section: its lines, quotes, captions, descriptions of pictures,
 * addresses of links and what its frozen blocks show. What live blocks show stands in the records.
 */
export function sectionTexts({ content }: ReflectionDocument): SectionText[] {
  return content.flatMap((node) => {
    const sectionId = sectionOf(node);
    const lines: SectionText = { text: gateLines(node.content ?? [], placeOf(node)), sectionId, isLines: true };
    const beside = asideTexts(node.content ?? [], placeOf(node), withFrozenWords);
    return [lines, ...beside.map((text) => ({ text, sectionId, isLines: false }))];
  });
}

/** A text with these places of it in other words. */
export function changedText(text: string, changes: readonly TextChange[]): string {
  return changes
    .toSorted((one, other) => other.from - one.from)
    .reduce((all, { from, to, words }) => all.slice(0, from) + words + all.slice(to), text);
}

/** The submission’s text with other words in these places of these texts. */
export function withSectionChanges(
  document: ReflectionDocument,
  changes: ReadonlyMap<string, readonly TextChange[]>,
): ReflectionDocument {
  const content = document.content.map((node) => {
    const place = placeOf(node);
    const say = ({ id, text }: AsideText) => changedText(text, changes.get(id) ?? []);
    // What stands beside the lines first: a run that goes would take its link’s turn away.
    const aside = overAside(node.content ?? [], place, say, withFrozenWords);
    return { ...node, content: withChanges(aside, changes.get(place.id) ?? []) };
  });
  return { ...document, content };
}
