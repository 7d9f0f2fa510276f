import { describe, expect, it } from 'vitest';
import {
  completeness,
  type DocumentNode,
  excerpt,
  imageIds,
  insertFollowUp,
  ownText,
  plainText,
  stageText,
  withQuoteAtHead,
  wordCount,
} from '../../../../src/shared/document/document.ts';
import { aDocument, freeWriting, heading, kolb, p, question, stage, text } from './documents.ts';

const picture = (imageId: string, alt = ''): DocumentNode => ({ type: 'image', attrs: { imageId, alt, width: null } });
const listOf = (...lines: string[]): DocumentNode => ({
  type: 'bulletList',
  content: lines.map((line) => ({ type: 'listItem', content: [p(line)] })),
});

const reflection = aDocument(
  stage(
    kolb,
    'experience',
    question('What happened?'),
    p('She ', text('paused', { type: 'bold' }), '.', { type: 'hardBreak' }, 'Then I spoke.'),
    listOf('one thing', 'another'),
    picture('id-1', 'a whiteboard'),
  ),
  stage(kolb, 'observation', question('What did you notice?'), p()),
  stage(kolb, 'concepts', picture('id-2'), picture('id-1')),
  stage(kolb, 'experiment'),
);

describe('what a reflection says', () => {
  it('is a line for each block, with questions and descriptions for the search', () => {
    expect(plainText(reflection)).toBe(
      'What happened?\nShe paused.\nThen I spoke.\none thing\nanother\na whiteboard\nWhat did you notice?',
    );
  });

  it('is counted without what the journal put in', () => {
    expect(ownText(reflection)).toBe('She paused.\nThen I spoke.\none thing\nanother');
    expect(wordCount(reflection)).toBe(8);
    expect(stageText(reflection, 'experience')).toBe(ownText(reflection));
    expect(stageText(reflection, 'observation')).toBe('');
    expect(stageText(reflection, 'no-such-stage')).toBe('');
  });

  it('shows how far each stage has come', () => {
    expect(completeness(reflection, kolb)).toEqual([
      { stageId: 'experience', words: 8, begun: true },
      { stageId: 'observation', words: 0, begun: false },
      { stageId: 'concepts', words: 0, begun: true },
      { stageId: 'experiment', words: 0, begun: false },
    ]);
    expect(completeness(aDocument(p('Two words')), freeWriting)).toEqual([
      { stageId: 'writing', words: 2, begun: true },
    ]);
  });

  it('names its pictures once each', () => {
    expect(imageIds(reflection)).toEqual(['id-1', 'id-2']);
  });
});

describe('counting words', () => {
  it.each([
    ["don’t and isn't are one word each", 7],
    ['a well-being of 3.5 points (or 1,000)', 7],
    ['— … !! ???', 0],
    ['naïve café Ångström', 3],
    ['éa decomposed', 2],
    ['𝒜𝓁𝑔 😀 𐐀𐐁', 2],
    ['end.Next and a/b', 4],
  ])('%s', (line, words) => {
    expect(wordCount(aDocument(p(line)))).toBe(words);
  });

  it('looks words up where a script puts no spaces', () => {
    expect(wordCount(aDocument(p('我今天见了客户')))).toBeGreaterThanOrEqual(3);
  });

  it('takes under 5 ms for 10,000 words', () => {
    const paragraph = p('The client waited, and I noticed that I didn’t. '.repeat(12));
    const long = aDocument(...new Array<DocumentNode>(93).fill(paragraph));
    expect(wordCount(long)).toBeGreaterThan(10_000);
    const times = Array.from({ length: 9 }, () => {
      const start = performance.now();
      wordCount(long);
      return performance.now() - start;
    }).sort((one, other) => one - other);
    expect(times[0]).toBeLessThan(5);
  });
});

describe('an excerpt', () => {
  it('is whole when it fits, and cut between words when not', () => {
    const document = aDocument(question('Why?'), heading(2, 'Title'), p('Some words, here'));
    expect(excerpt(document, 50)).toBe('Title Some words, here');
    expect(excerpt(document, 18)).toBe('Title Some words…');
    expect(excerpt(document, 12)).toBe('Title Some…');
    for (let length = 1; length < 30; length += 1) expect(excerpt(document, length).length).toBeLessThanOrEqual(length);
    expect(excerpt(aDocument(p()), 10)).toBe('');
  });
});

describe('what the journal puts in', () => {
  it('an in-action note stands at the head of the first stage and is not counted again', () => {
    const opened = withQuoteAtHead(
      aDocument(stage(kolb, 'experience'), stage(kolb, 'observation')),
      'Surprised by\n\nsilence',
      'note of 3 May',
    );
    expect(plainText(opened)).toBe('Surprised by\nsilence\n— note of 3 May');
    expect(opened.content[0]?.content?.map((node) => node.type)).toEqual(['blockquote', 'paragraph']);
    expect(wordCount(opened)).toBe(0);
    expect(completeness(opened, kolb)[0]?.begun).toBe(false);
    expect(plainText(withQuoteAtHead(aDocument(p('mine')), 'note', ''))).toBe('note\nmine');
  });

  it('a follow-up stands at the end of its stage, with room for the answer', () => {
    const before = aDocument(stage(kolb, 'experience', p('Before.'), p()), stage(kolb, 'observation'));
    const after = insertFollowUp(before, 'experience', 'What happened?', 'I will wait.');
    expect(after.content[0]?.content?.map((node) => node.type)).toEqual([
      'paragraph',
      'question',
      'blockquote',
      'paragraph',
    ]);
    expect(after.content[1]).toEqual(before.content[1]);
    expect(wordCount(after)).toBe(1);
    const elsewhere = insertFollowUp(before, 'no-such-stage', 'What happened?', '');
    expect(elsewhere.content.map((node) => node.type)).toEqual(['stage', 'stage', 'question', 'paragraph']);
  });
});
