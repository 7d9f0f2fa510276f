import { describe, expect, test } from 'vitest';
import { changesInWords, summaryInWords } from '../../../../src/renderer/features/swot/changeWords.ts';
import { type FrozenItem, headingOf, numbersOf } from '../../../../src/shared/domain/swot.ts';
import { compareSwots, isChanged } from '../../../../src/shared/domain/swotCompare.ts';
import { feedbackOffers, type LatestScore, ratingOffers } from '../../../../src/shared/domain/swotOffers.ts';
import { untouchedThemes } from '../../../../src/shared/domain/swotTheme.ts';

const five = { least: 1, most: 5, words: [] };

function latest(wish: Partial<LatestScore>): LatestScore {
  return {
    roundId: `round-${wish.source ?? 'self'}`,
    frameworkId: 'qualification-core',
    frameworkName: 'Qualification core',
    competencyId: 'listening',
    competencyName: 'Listening',
    source: 'self',
    who: '',
    ratedOn: '2026-03-01',
    score: 3,
    scale: five,
    count: () => 1,
    ...wish,
  };
}

const offered = (...scores: LatestScore[]) =>
  ratingOffers(scores, (day) => day).map(({ quadrant, heading, words }) => [quadrant, heading, words()]);

describe('what latest ratings offer', () => {
  test('two of five or less is a weakness, with who gave it, when, and of how many', () => {
    expect(offered(latest({ score: 2, count: () => 3 }))).toEqual([
      ['weakness', 'Listening: rated low', '2 of 5 (your own, 2026-03-01, the latest of 3 by you)'],
    ]);
    expect(offered(latest({ score: 3 }))).toEqual([]);
  });

  test('others two steps above oneself are a strength that they see, two steps below a weakness', () => {
    const client = { source: 'client', who: 'Client 2', ratedOn: '2026-04-01', count: () => 2 } as const;
    expect(offered(latest({ score: 3 }), latest({ ...client, score: 5 }))).toEqual([
      [
        'strength',
        'Listening: Client 2 sees more than you do',
        '3 of 5 (your own, 2026-03-01, the only one by you) against 5 of 5 (Client 2, 2026-04-01, the latest of 2 by them)',
      ],
    ]);
    expect(offered(latest({ score: 4 }), latest({ ...client, score: 2 }))[0]?.[0]).toBe('weakness');
    expect(offered(latest({ score: 3 }), latest({ ...client, score: 4 }))).toEqual([]);
  });

  test('a low score that a gap tells of already is not told again', () => {
    expect(offered(latest({ score: 5 }), latest({ source: 'peer', score: 1 }))).toHaveLength(1);
  });

  test('scores of other scales are read by where they lie between the ends', () => {
    const ten = { least: 1, most: 10, words: [] };
    expect(offered(latest({ score: 3, scale: ten }))).toHaveLength(1);
    expect(offered(latest({ score: 4, scale: ten }))).toEqual([]);
    expect(offered(latest({ score: 3 }), latest({ source: 'supervisor', score: 8, scale: ten }))).toEqual([]);
    expect(offered(latest({ score: 3 }), latest({ source: 'supervisor', score: 10, scale: ten }))).toHaveLength(1);
  });

  test('other figures make another offer, and the core’s competencies bring their theme', () => {
    const [one] = ratingOffers([latest({ score: 2 })], String);
    const [other] = ratingOffers([latest({ score: 2, roundId: 'another' })], String);
    expect(one?.key).not.toBe(other?.key);
    expect(one?.themes).toEqual(['listening']);
    expect(ratingOffers([latest({ score: 2, frameworkId: 'icf' })], String)[0]?.themes).toEqual([]);
  });
});

describe('what comes again in feedback', () => {
  const given = (giver: string, score: number, givenOn = '2026-03-01') => ({
    feedbackId: `${giver}-${givenOn}`,
    giver,
    who: giver,
    givenOn,
    competency: 'Questioning',
    score,
  });
  const quadrants = (...scores: ReturnType<typeof given>[]) =>
    feedbackOffers(scores, () => 'questioning').map(({ quadrant, words, grounds }) => [
      quadrant,
      words(),
      grounds.length,
    ]);

  test('two givers make a theme, one does not, however often', () => {
    expect(quadrants(given('Client 1', 2))).toEqual([]);
    expect(quadrants(given('Client 1', 2), given('Client 1', 1, '2026-05-01'))).toEqual([]);
    expect(quadrants(given('Client 1', 2), given('peer', 1), given('Client 2', 3))).toEqual([
      ['weakness', 'Of 5: 2 (Client 1), 1 (peer); by 2 of 3 givers', 2],
    ]);
    expect(quadrants(given('Client 1', 4), given('peer', 5))[0]?.[0]).toBe('strength');
  });

  test('of one giver the latest score counts', () => {
    expect(quadrants(given('Client 1', 2), given('Client 1', 4, '2026-05-01'), given('peer', 2))).toEqual([]);
  });
});

test('communication is touched on by any of its three, every other theme by itself', () => {
  const asked = ['communication', 'ethics', 'listening', 'ethics'] as const;
  expect(untouchedThemes(asked, [])).toEqual(['communication', 'ethics', 'listening']);
  expect(untouchedThemes(asked, [{ themes: ['questioning'] }])).toEqual(['ethics', 'listening']);
  expect(untouchedThemes(asked, [{ themes: ['listening'] }, { themes: ['ethics', 'skills'] }])).toEqual([]);
});

test('items are numbered within their quadrant', () => {
  const of = (...quadrants: ('strength' | 'threat')[]) => numbersOf(quadrants.map((quadrant) => ({ quadrant })));
  expect(of('strength', 'strength', 'threat', 'strength')).toEqual(['S1', 'S2', 'T1', 'S3']);
});

test('a heading is the reason that was given, else how the passage begins, cut at a word', () => {
  expect(headingOf('Rank decides how much I do.', 'With somebody in boots …')).toBe('Rank decides how much I do');
  expect(headingOf(' ', 'I stayed\n silent.')).toBe('I stayed silent');
  const long = headingOf('', 'word '.repeat(40));
  expect(long).toMatch(/^(word )+…$/u);
  expect(long.length).toBeLessThanOrEqual(93);
});

describe('comparing', () => {
  const item = (lineage: string, wish: Partial<FrozenItem> = {}): FrozenItem => ({
    lineage,
    quadrant: 'strength',
    heading: lineage,
    text: '',
    role: 'both',
    themes: [],
    state: 'open',
    grounds: [],
    ...wish,
  });
  const ground = (ref: string, stands = true) => ({
    kind: 'evidence' as const,
    ref,
    words: '',
    source: '',
    happenedOn: '2026-01-01',
    stands,
  });
  const compare = (before: FrozenItem[], after: FrozenItem[]) =>
    compareSwots({ items: before, pairs: [] }, { items: after, pairs: [] }).items;

  test('says what is new, gone, moved, better or worse evidenced, reworded and in another state', () => {
    const before = [
      item('same'),
      item('gone'),
      item('moved', { quadrant: 'weakness' }),
      item('better', { grounds: [ground('a', false)] }),
      item('worse', { grounds: [ground('a'), ground('b')] }),
      item('reworded', { text: 'I talk.' }),
      item('settled'),
    ];
    const after = [
      item('new'),
      item('same'),
      item('moved'),
      item('better', { grounds: [ground('a'), ground('b')] }),
      item('worse', { grounds: [ground('a'), ground('b', false)] }),
      item('reworded', { text: 'I talked.' }),
      item('settled', { state: 'settled' }),
    ];
    const changes = new Map(compare(before, after).map((change) => [change.lineage, change]));
    expect([...changes.keys()].at(-1)).toBe('gone');
    expect(changes.get('new')).toMatchObject({ isNew: true, before: null });
    expect(changes.get('gone')).toMatchObject({ isGone: true, after: null });
    expect(changes.get('moved')).toMatchObject({ movedFrom: 'weakness', isNew: false });
    expect(changes.get('better')?.evidence).toBe(2);
    expect(changes.get('worse')?.evidence).toBe(-1);
    expect(changes.get('reworded')?.isReworded).toBe(true);
    expect(changes.get('settled')?.stateBefore).toBe('open');
    expect([...changes.values()].filter((change) => !isChanged(change)).map(({ lineage }) => lineage)).toEqual([
      'same',
    ]);
  });

  test('says which themes came and went, and that evidence was swapped where its count is the same', () => {
    const before = [
      item('themes', { themes: ['ethics', 'listening'] }),
      item('swapped', { grounds: [ground('a'), ground('b'), ground('c', false)] }),
      item('more', { grounds: [ground('a')] }),
      item('order', { themes: ['ethics', 'listening'], grounds: [ground('a'), ground('b')] }),
    ];
    const after = [
      item('themes', { themes: ['listening', 'skills'] }),
      item('swapped', { grounds: [ground('a'), ground('c')] }),
      item('more', { grounds: [ground('b'), ground('c')] }),
      item('order', { themes: ['listening', 'ethics'], grounds: [ground('b'), ground('a')] }),
    ];
    const changes = compare(before, after);
    expect(changes.map(({ themes, evidence, swapped }) => [themes.added, themes.dropped, evidence, swapped])).toEqual([
      [['skills'], ['ethics'], 0, 0],
      [[], [], 0, 1],
      [[], [], 1, 1],
      [[], [], 0, 0],
    ]);
    expect(changes.map(changesInWords)).toEqual([
      ['Themes: +Skills, −Ethics'],
      ['Other evidence in place of 1 piece'],
      ['Better evidenced (+1)', 'Other evidence in place of 1 piece'],
      ['Unchanged'],
    ]);
    expect(summaryInWords({ items: changes, pairs: [] })).toBe(
      'Of 4 items: 1 better evidenced, 2 on other evidence, 1 with other themes.',
    );
  });

  test('says which pairs are new, gone and reworded, by what they join; two of the same are told apart', () => {
    const items = [
      item('s'),
      item('w', { quadrant: 'weakness' }),
      item('o', { quadrant: 'opportunity', heading: 'O' }),
    ];
    const pair = (insideLineage: string, sentence: string) => ({ insideLineage, outsideLineage: 'o', sentence });
    const before = { items, pairs: [pair('s', 'Kept.'), pair('w', 'Gone.'), pair('s', 'Said so.')] };
    const renamed = items.map((one) => (one.lineage === 'o' ? { ...one, heading: 'The course' } : one));
    const after = { items: renamed, pairs: [pair('s', 'Kept.'), pair('s', 'Said otherwise.'), pair('s', 'New.')] };
    const { pairs } = compareSwots(before, after);
    expect(pairs.map((each) => [each.inside.heading, each.outside.heading, each.before, each.after])).toEqual([
      ['s', 'The course', 'Kept.', 'Kept.'],
      ['s', 'The course', 'Said so.', 'Said otherwise.'],
      ['s', 'The course', null, 'New.'],
      ['w', 'The course', 'Gone.', null],
    ]);
    expect(summaryInWords({ items: [], pairs })).toBe('Of 4 pairs: 1 new, 1 gone, 1 reworded.');
    expect(summaryInWords(compareSwots(before, before))).toBe('Nothing is different in 3 items.');
  });
});
