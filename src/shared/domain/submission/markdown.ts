import { type Assembled, type Part, type Run, textOf } from './assembled.ts';
import { chartInWords } from './block.ts';

const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/gu, '\\$&');

function inline(runs: readonly Run[]): string {
  return runs
    .map(({ text, bold, italic, href }) => {
      if (text === '\n') return '\\\n';
      // Emphasis does not begin or end with a space.
      const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
      if (words === '') return text;
      const mark = `${bold ? '**' : ''}${italic ? '*' : ''}`;
      const marked = `${mark}${escaped(words)}${[...mark].reverse().join('')}`;
      return `${before}${href === undefined ? marked : `[${marked}](<${href}>)`}${after}`;
    })
    .join('');
}

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');

const indented = (text: string, by: number): string => text.replace(/\n(?=.)/gu, `\n${' '.repeat(by)}`);

function block(part: Part): string {
  switch (part.kind) {
    case 'heading':
      return `${'#'.repeat(Math.min(6, part.level + 1))} ${inline(part.runs)}`;
    case 'paragraph':
      return part.look === 'question' || part.look === 'note' ? `*${escaped(textOf(part.runs))}*` : inline(part.runs);
    case 'list':
      return part.items
        .map(({ parts, done }, index) => {
          const marker = part.ordered ? `${part.start + index}.` : '-';
          const box = done === null ? '' : done ? '[x] ' : '[ ] ';
          return `${marker} ${box}${indented(blocks(parts), marker.length + 1)}`;
        })
        .join('\n');
    case 'quote': {
      const source =
        part.source === '' ? '' : `\n\n— ${escaped(part.source)}${part.number === null ? '' : ` [${part.number}]`}`;
      return quoted(`${blocks(part.parts)}${source}`);
    }
    case 'table': {
      const caption =
        part.caption === null
          ? ''
          : `**${part.caption.label}.** ${escaped(part.caption.words)} ${escaped(part.caption.note)}`.trim();
      const rows = part.rows.map((cells) => {
        const filled = cells.flatMap(({ lines, colspan }) => [
          lines.map((line) => inline(line).replaceAll('\\\n', '<br>')).join('<br>'),
          ...new Array<string>(colspan - 1).fill(''),
        ]);
        return `| ${filled.join(' | ')} |`;
      });
      const rule = `| ${part.shares.map((_, index) => (part.figures.includes(index) ? '---:' : '---')).join(' | ')} |`;
      const blank = `| ${part.shares.map(() => '').join(' | ')} |`;
      const [head, body] = part.headRows > 0 ? [rows.slice(0, 1), rows.slice(1)] : [[blank], rows];
      return [...(caption === '' ? [] : [caption, '']), ...head, rule, ...body].join('\n');
    }
    case 'figure':
      return `**${part.caption.label}.** ${escaped(part.caption.words)}\n\n${escaped(chartInWords(part.chart))}`;
    case 'picture':
      return `*Picture: ${escaped(part.alt === '' ? 'not described' : part.alt)}*`;
    case 'rule':
      return '---';
  }
}

const blocks = (parts: readonly Part[]): string => parts.map(block).join('\n\n');

/** The submission as one Markdown text (CommonMark with GFM’s tables). Figures are told in words, pictures by what they are described as. */
export function submissionMarkdown({ title, unit, fields, statement, body, appendices }: Assembled): string {
  const lines = fields.map(
    ({ label, value }) => `- ${label}: ${value === '' ? '____________________' : escaped(value)}`,
  );
  return `${[
    `# ${escaped(title)}`,
    `${escaped(unit.qualification)}\\\n${escaped(unit.name)}`,
    lines.join('\n'),
    '## Statement of own work',
    ...statement.map(escaped),
    'Signature: ____________________ Date: ____________',
    blocks(body),
    ...appendices.map(({ title: name, parts }) => `## ${escaped(name)}\n\n${blocks(parts)}`),
  ].join('\n\n')}\n`;
}
