import { describe, expect, test } from 'vitest';
import { type HoursFigures, hoursInWords } from '../../../../src/shared/domain/hoursInWords.ts';

const none = { count: 0, minutes: 0 };

function figures(wish: Partial<HoursFigures['byKind']>, more: Partial<HoursFigures> = {}): HoursFigures {
  return {
    byKind: { coaching: none, mentoring: none, supervision: none, cpd: none, ...wish },
    clients: ['Client 1', 'Client 2', 'Client 3'],
    days: { first: '2026-02-02', last: '2026-11-30' },
    ...more,
  };
}

describe('a choice of hours in words', () => {
  test('says how long, in how many sessions, with how many clients and from when to when', () => {
    const sessions = figures({ coaching: { count: 12, minutes: 970 }, mentoring: { count: 6, minutes: 500 } });
    expect(hoursInWords(sessions, {})).toBe('24 h 30 min in 18 sessions with 3 clients, 2 Feb – 30 Nov 2026');
  });

  test('names the one client, the kind and the payment that were chosen, and both years', () => {
    const days = { first: '2025-12-04', last: '2026-01-22' };
    const one = figures({ mentoring: { count: 1, minutes: 45 } }, { clients: ['Client 3'], days });
    expect(hoursInWords(one, { kinds: ['mentoring'], paid: false })).toBe(
      '45 min in 1 unpaid mentoring session with Client 3, 4 Dec 2025 – 22 Jan 2026',
    );
  });

  test('tells supervision and CPD apart from the hours with clients', () => {
    const all = figures({
      coaching: { count: 2, minutes: 120 },
      supervision: { count: 1, minutes: 60 },
      cpd: { count: 2, minutes: 90 },
    });
    expect(hoursInWords(all, {})).toBe(
      '2 h in 2 sessions with 3 clients; 1 h in 1 supervision meeting; 1 h 30 min in 2 CPD activities, 2 Feb – 30 Nov 2026',
    );
    const days = { first: '2026-03-02', last: '2026-03-02' };
    expect(
      hoursInWords(figures({ supervision: { count: 1, minutes: 60 } }, { days }), { kinds: ['supervision'] }),
    ).toBe('1 h in 1 supervision meeting, 2 Mar 2026');
  });

  test('says so where nothing is left of it', () => {
    expect(hoursInWords(figures({}, { days: null }), {})).toBe('No hours of this choice are in the ledger now');
  });
});
