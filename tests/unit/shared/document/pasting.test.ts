// @vitest-environment happy-dom
import { DOMParser as SchemaParser } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { documentSchema } from '../../../../src/shared/document/check.ts';
import { checkDocument, type DocumentNode } from '../../../../src/shared/document/document.ts';
import { toMarkdown } from '../../../../src/shared/document/markdown.ts';
import { cleanPastedDom } from '../../../../src/shared/document/pasting.ts';

/** What a paste of this HTML leaves: parsed in an inert document, cleaned, read by the schema. */
function pasted(html: string): DocumentNode[] {
  const inert = new DOMParser().parseFromString(html, 'text/html');
  cleanPastedDom(inert.body);
  return checkDocument(SchemaParser.fromSchema(documentSchema).parse(inert.body).toJSON()).content;
}

function asMarkdown(html: string): string {
  return toMarkdown({ type: 'doc', attrs: { version: 1 }, content: pasted(html) }, { imagePath: (id) => id });
}

/** A paragraph as Word writes an item of a list. */
function wordItem(level: number, marker: string, words: string): string {
  return `<p class=MsoListParagraph style='margin-left:36pt;mso-list:l0 level${level} lfo1'><!--[if !supportLists]--><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><!--[endif]-->${words}</p>`;
}

describe('pasting from Word', () => {
  it('makes lists of the paragraphs that look like lists', () => {
    const html = `<p class=MsoNormal><b>Plan</b></p>${wordItem(1, '·', 'one')}${wordItem(2, 'o', 'inside')}${wordItem(1, '·', 'two')}<p class=MsoNormal>between</p>${wordItem(1, '1.', 'first')}${wordItem(1, '2.', 'second')}`;
    expect(asMarkdown(html)).toBe('**Plan**\n\n- one\n  - inside\n- two\n\nbetween\n\n1. first\n2. second\n');
  });

  it('starts a list of its own where numbers follow bullets, and takes a first item that is indented', () => {
    expect(asMarkdown(`${wordItem(1, '·', 'one')}${wordItem(1, 'a)', 'two')}`)).toBe('- one\n\n<!-- -->\n\n1. two\n');
    expect(asMarkdown(wordItem(3, '·', 'deep'))).toContain('deep');
  });
});

describe('pasting from Google Docs', () => {
  it('unwraps the bold that is none, and reads style as form', () => {
    const html = `<b style="font-weight:normal;" id="docs-internal-guid-1"><h2 style="x"><span style="font-weight:700">Title</span></h2><p><span style="font-weight:400">plain </span><span style="font-weight:700">bold</span><span style="font-style:italic"> it</span> <a href="https://example.org"><span style="text-decoration:underline">link</span></a></p></b>`;
    expect(asMarkdown(html)).toBe(
      '## Title\n\nplain <strong>bold</strong><em> it</em> [link](<https://example.org>)\n',
    );
  });
});

describe('pasting from anywhere', () => {
  it('keeps structure and words, and drops everything else', () => {
    const html = `<style>p{color:red}</style><h5 onclick="alert(1)">Deep</h5><script>alert(1)</script><img src="https://evil.example/x.png" onerror="alert(1)"><p style="position:fixed">text <a href="javascript:alert(1)">bad</a> <a href="http://example.org">plain</a></p><!-- note -->`;
    expect(asMarkdown(html)).toBe('### Deep\n\ntext bad plain\n');
  });

  it('keeps a picture of the journal only', () => {
    const id = '0190a0a0-0000-7000-8000-000000000001';
    const html = `<img data-image-id="${id}" alt="mine" src="https://evil.example/x.png"><img data-image-id="../x">`;
    expect(pasted(html)).toEqual([{ type: 'image', attrs: { imageId: id, alt: 'mine', width: null } }]);
  });

  it('takes the spans from a table that asks for a huge grid', () => {
    const row = `<tr>${'<td colspan="100" rowspan="100">x</td>'.repeat(20)}</tr>`;
    const [table] = pasted(`<table>${row.repeat(40)}</table>`);
    expect(table?.content?.[0]?.content?.[0]?.attrs).toEqual({ colspan: 1, rowspan: 1 });
    const [small] = pasted('<table><tr><td colspan="2">x</td></tr><tr><td>a</td><td>b</td></tr></table>');
    expect(small?.content?.[0]?.content?.[0]?.attrs).toEqual({ colspan: 2, rowspan: 1 });
  });
});
