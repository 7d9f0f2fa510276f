import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../../src/shared/document/document.ts';
import { toHtml } from '../../../../src/shared/document/html.ts';
import { fromMarkdown, toMarkdown } from '../../../../src/shared/document/markdown.ts';
import { aDocument, anyDocument, heading, kolb, p, question, stage, text } from './documents.ts';

const options = { imageSrc: (id: string) => `blob:${id}` };

/** Attacks of the kinds in OWASP's filter evasion list, for HTML and for Markdown. */
const attacks = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="jav&#x09;ascript:alert(1)">x</a>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<body onload=alert(1)>',
  '<details open ontoggle=alert(1)>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '\'"--></style></script><script>alert(1)</script>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java\nscript:alert(1))',
  '[x](<javascript:alert(1)>)',
  '[x](javascript&colon;alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](vbscript:msgbox(1))',
  '[x](https://e.org/"onmouseover=alert(1)//)',
  '[x](https://e.org "t\\" onclick=alert(1)")',
  '![x](javascript:alert(1))',
  '![x](x"onerror="alert(1))',
  '<javascript:alert(1)>',
  '[x]: javascript:alert(1)\n\n[x]',
  '`<script>alert(1)</script>`',
  '```html\n<script>alert(1)</script>\n```',
  '| <img src=x onerror=alert(1)> |\n| --- |\n| <script>alert(1)</script> |',
  '<u onclick=alert(1)>x</u><br onmouseover=alert(1)>',
  '<!--><img src=x onerror=alert(1)>-->',
  '# <img src=x onerror=alert(1)>',
  '- [x] <svg onload=alert(1)>',
];

const ALLOWED =
  /^(?:p|h[1-6]|section|blockquote|ul|ol|li|div|span|hr|br|img|table|tbody|tr|th|td|strong|em|u|mark|a)$/u;
const ATTRIBUTE =
  /^(?:class="[a-z]+"|href="(?:https:|mailto:)[^"<>]*"|rel="[a-z ]+"|start="\d+"|src="blob:[0-9a-f-]+"|alt="[^"<>]*"|width="\d+"|colspan="\d+"|rowspan="\d+"|role="img"|aria-label="[a-z ]+")$/iu;

/** Reads the HTML by the strictest rule: every `<` opens a known tag whose every attribute is known and quoted. */
function expectHarmless(html: string): void {
  for (const [whole, tag = '', attributes = ''] of html.matchAll(/<\/?([^\s<>]*)((?:\s+[^\s=<>]+="[^"]*")*)\s*>?/gu)) {
    expect(whole.endsWith('>'), whole).toBe(true);
    expect(tag, whole).toMatch(ALLOWED);
    for (const [attribute] of attributes.matchAll(/[^\s=]+="[^"]*"/gu)) expect(attribute, whole).toMatch(ATTRIBUTE);
  }
}

describe('printing a reflection', () => {
  it('writes semantic elements under the page’s own title', () => {
    const html = toHtml(
      aDocument(
        stage(
          kolb,
          'experience',
          question('Why?'),
          heading(1, 'A & B'),
          p(text('x', { type: 'bold' }, { type: 'italic' })),
        ),
        stage(kolb, 'observation'),
      ),
      options,
    );
    expect(html).toBe(
      '<section class="stage"><h2>Experience</h2>\n<p class="question">Why?</p>\n<h3>A &amp; B</h3>\n<p><strong><em>x</em></strong></p></section>\n',
    );
    expect(toHtml(aDocument(p()), options)).toBe('');
  });

  it('never writes more than the vocabulary’s elements and attributes, whatever the document says', () => {
    fc.assert(
      fc.property(anyDocument, (document) => expectHarmless(toHtml(document, options))),
      { numRuns: 60 },
    );
    for (const attack of attacks) {
      const image = {
        type: 'image',
        attrs: { imageId: '0190a0a0-0000-7000-8000-000000000001', alt: attack, width: null },
      };
      const section = {
        ...stage(kolb, 'experience', p(attack), image),
        attrs: { modelId: attack, stageId: attack, name: attack },
      };
      const linked = p(text('x', { type: 'link', attrs: { href: attack } }));
      expectHarmless(toHtml(aDocument(section, heading(1, attack), linked), options));
    }
  });
});

describe('a hostile Markdown file', () => {
  it.each(attacks)('%s', (attack) => {
    const document = fromMarkdown(attack);
    expect(checkDocument(document)).toEqual(document);
    expectHarmless(toHtml(document, options));
    const again = fromMarkdown(toMarkdown(document, { imagePath: (id) => id }));
    expectHarmless(toHtml(again, options));
  });

  it('is harmless in any mixture', () => {
    const mixture = fc.array(fc.oneof(fc.constantFrom(...attacks), fc.string({ maxLength: 12 })), { maxLength: 6 });
    fc.assert(
      fc.property(mixture, fc.constantFrom('', ' ', '\n', '\n\n', '\n> ', '\n- '), (parts, between) => {
        const document = fromMarkdown(parts.join(between));
        expectHarmless(toHtml(document, options));
        expect(JSON.stringify(document)).not.toMatch(/"href":"(?!https:|mailto:)/u);
      }),
      { numRuns: 300 },
    );
  });
});
