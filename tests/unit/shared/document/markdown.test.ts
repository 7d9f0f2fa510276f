import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeModel, checkDocument, type DocumentNode, ownText } from '../../../../src/shared/document/document.ts';
import { fromMarkdown, toMarkdown } from '../../../../src/shared/document/markdown.ts';
import { aDocument, documentBy, heading, kolb, p, plainBlocks, question, stage, text } from './documents.ts';

const ID = '0190a0a0-0000-7000-8000-000000000001';
const options = { imagePath: (id: string) => `images/${id} (1).png` };

describe('a reflection as Markdown', () => {
  it('reads like a text that a person wrote', () => {
    const item = (type: string, words: string, ...rest: DocumentNode[]): DocumentNode =>
      type === 'taskItem'
        ? { type, attrs: { checked: rest.length > 0 }, content: [p(words)] }
        : { type, content: [p(words), ...rest] };
    const cell = (type: string, words: string): DocumentNode => ({ type, content: [p(words)] });
    const document = aDocument(
      stage(
        kolb,
        'experience',
        question('What happened?'),
        p(
          'A ',
          text('bold', { type: 'bold' }),
          ', an ',
          text('italic', { type: 'italic' }),
          ' and a ',
          text('link', { type: 'link', attrs: { href: 'https://example.org' } }),
          '.',
        ),
        p(text('under', { type: 'underline' }), ' ', text('high', { type: 'highlight' }), ' 2 * 3 # 4'),
        {
          type: 'bulletList',
          content: [
            item('listItem', 'one', { type: 'bulletList', content: [item('listItem', 'in')] }),
            item('listItem', 'two'),
          ],
        },
        { type: 'orderedList', attrs: { start: 3 }, content: [item('listItem', 'three')] },
        { type: 'taskList', content: [item('taskItem', 'open'), item('taskItem', 'done', p())] },
        { type: 'image', attrs: { imageId: ID, alt: 'a [map]', width: null } },
        {
          type: 'table',
          content: [
            { type: 'tableRow', content: [cell('tableHeader', 'a'), cell('tableHeader', 'b|c')] },
            { type: 'tableRow', content: [cell('tableCell', '1'), cell('tableCell', '2')] },
          ],
        },
      ),
      stage(kolb, 'observation'),
      { type: 'horizontalRule' },
      { type: 'blockquote', content: [p('said'), p('twice')] },
    );
    expect(toMarkdown(document, options)).toBe(
      `## Experience

> _What happened?_

A **bold**, an *italic* and a [link](<https://example.org>).

<u>under</u> <mark>high</mark> 2 \\* 3 # 4

- one
  - in
- two

<!-- -->

3. three

<!-- -->

- [ ] open
- [x] done

![a \\[map\\]](images/${ID}%20%281%29.png)

| a | b\\|c |
| --- | --- |
| 1 | 2 |

---

> said
>
> twice
`,
    );
    expect(toMarkdown(aDocument(p()), options)).toBe('');
  });

  it('comes back as it was, as far as Markdown can say it', () => {
    fc.assert(
      fc.property(plainBlocks, (blocks) => {
        const document = checkDocument(aDocument(...blocks));
        const written = toMarkdown(document, options);
        expect(fromMarkdown(written), written).toEqual(document);
      }),
      { numRuns: 300 },
    );
  }, 20_000);

  it('finds its stages again by their headings', () => {
    fc.assert(
      fc.property(documentBy(kolb), (document) => {
        const imageId = (path: string) => /[0-9a-f-]{36}/u.exec(decodeURI(path))?.[0] ?? null;
        const read = changeModel(fromMarkdown(toMarkdown(document, options), { imageId }), null, kolb);
        expect(ownText(read).replace(/\s+/gu, '')).toBe(ownText(document).replace(/\s+/gu, ''));
      }),
      { numRuns: 60 },
    );
  });
});

describe('Markdown from elsewhere', () => {
  it('keeps the words of what a reflection has no form for', () => {
    const read = fromMarkdown(
      '# One\n\n#### Four\n\n`code` ~~gone~~ &amp; &#8212; <kbd>K</kbd>\n\n```js\nlet x;\n```\n\n<div>\nbox\n</div>\n',
    );
    expect(read.content.slice(0, 2)).toEqual([heading(1, 'One'), heading(3, 'Four')]);
    expect(ownText(read)).toBe('One\nFour\ncode gone & — <kbd>K</kbd>\nlet x;\n<div>\nbox\n</div>');
  });

  it('takes pictures that are in the journal, and the description of others', () => {
    const imageId = (path: string) => (path === 'images/a.png' ? ID : null);
    expect(fromMarkdown('before ![mine](images/a.png) after ![other](b.png)', { imageId }).content).toEqual([
      p('before '),
      { type: 'image', attrs: { imageId: ID, alt: 'mine', width: null } },
      p(' after other'),
    ]);
  });

  it('is an empty paragraph when it is empty', () => {
    for (const empty of ['', ' \n\n', '<!-- note -->']) expect(fromMarkdown(empty).content).toEqual([p()]);
  });

  it.each([
    ['quotes', '>'.repeat(20_000)],
    ['lists', '- '.repeat(20_000)],
    ['emphasis', '*a '.repeat(20_000)],
    ['stars', '*'.repeat(20_000)],
    ['struck', '~~a '.repeat(20_000)],
    ['links', '[a]('.repeat(20_000)],
    ['spaces', `a${' '.repeat(20_000)}b`],
    ['an address', `${'a'.repeat(20_000)}@`],
    ['indented lists', Array.from({ length: 300 }, (_, level) => `${' '.repeat(level * 2)}- a`).join('\n')],
  ])('cannot stop the program: %s', (_name, trap) => {
    const start = performance.now();
    expect(ownText(fromMarkdown(trap)).length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
