import { toMarkdown } from '../../../../shared/document/markdown.ts';
import { inlineMarkdown, lineMarkdown } from '../../../../shared/document/markdownInline.ts';
import type { DocumentNode, ReflectionDocument } from '../../../../shared/document/types.ts';
import { titleOf } from './page.ts';
import type { PrintedProfile, PrintedSection } from './printed.ts';

/** A text as one line of Markdown that says nothing but itself. */
function plain(text: string): string {
  return lineMarkdown(inlineMarkdown([{ type: 'text', text: text.replaceAll(/\s+/gu, ' ') }], ' '));
}

/** One file has no pictures beside it; the writer's headings come below those of the sections. */
function belowHeading(nodes: readonly DocumentNode[]): DocumentNode[] {
  return nodes.flatMap((node) => {
    if (node.type === 'image') return [];
    if (node.type === 'heading')
      return [{ ...node, attrs: { ...node.attrs, level: Math.min(Number(node.attrs?.level ?? 1) + 2, 6) } }];
    return [node.content === undefined ? node : { ...node, content: belowHeading(node.content) }];
  });
}

function textOf(document: ReflectionDocument): string {
  return toMarkdown({ ...document, content: belowHeading(document.content) }, { imagePath: () => '' }).trim();
}

function sectionMarkdown(section: PrintedSection, withHeading: boolean): string {
  const { heading, document, figures, entries, quotes } = section;
  const parts = [
    withHeading ? `## ${plain(heading)}` : '',
    textOf(document),
    figures.map(({ figure, label, dates }) => `- **${plain(figure)}** ${plain(label)}, ${plain(dates)}`).join('\n'),
    entries
      .map(({ years, title, detail }) => {
        const facts = [years, detail].filter(Boolean).map(plain).join(', ');
        return `- **${plain(title)}**${facts === '' ? '' : ` (${facts})`}`;
      })
      .join('\n'),
    ...quotes.map(({ quote, byline }) => `> ${plain(quote)}${byline === '' ? '' : `\n>\n> — ${plain(byline)}`}`),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** The profile as Markdown. Figures are a list with their dates; there is no photograph. */
export function profileMarkdown(profile: PrintedProfile): string {
  const { tagline, sections, purpose } = profile;
  const title = titleOf(profile);
  const head = [`# ${plain(title)}`, tagline === '' || tagline === title ? '' : `_${plain(tagline)}_`];
  const written = sections.map((section) => sectionMarkdown(section, purpose !== 'biography'));
  return `${[...head, ...written].filter((part) => part !== '').join('\n\n')}\n`;
}
