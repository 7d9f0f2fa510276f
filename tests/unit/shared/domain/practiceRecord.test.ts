import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { feedbackSources } from '../../../../src/shared/domain/feedback.ts';
import {
  type EngagementRecord,
  type FeedbackCount,
  isAboutClients,
  type PracticeRecord,
  practiceOf,
} from '../../../../src/shared/domain/requirement.ts';
import type { Rule } from '../../../../src/shared/domain/unit.ts';
import { aUnit } from '../../../helpers/evidence.ts';

function anEngagement(id: string, clientId: string, wish: Partial<EngagementRecord> = {}): EngagementRecord {
  const counts = { sessions: 2, minutes: 90, sessionsWithoutReflection: 1, needs: 1, goals: 1 };
  const facts = { signedByAll: true, exceptionReason: '', codeName: `Client ${clientId}`, tools: ['scaling'] };
  return { id, clientId, ...counts, ...facts, ...wish };
}

const ofTheCoach = {
  supervisionMinutes: 240,
  modelledReflections: 7,
  selfAssessments: [],
  plans: [],
  profileSections: [],
  swot: {
    strength: { items: 0, grounded: 0 },
    weakness: { items: 0, grounded: 0 },
    opportunity: { items: 0, grounded: 0 },
    threat: { items: 0, grounded: 0 },
  },
};
const record: PracticeRecord = {
  engagements: [
    anEngagement('a', '1'),
    anEngagement('b', '2', { minutes: 60, tools: ['wheel', 'scaling'] }),
    anEngagement('c', '2', { minutes: 30, sessionsWithoutReflection: 0, tools: [] }),
  ],
  feedback: [
    { source: 'client', engagementId: 'a', clientId: '1', count: 1 },
    { source: 'client', engagementId: 'b', clientId: '2', count: 2 },
    { source: 'stakeholder', engagementId: null, clientId: '2', count: 3 },
    { source: 'supervisor', engagementId: null, clientId: null, count: 4 },
  ],
  ofTheCoach,
};

describe('what a unit counts', () => {
  test('is the whole practice while nothing is chosen, or nothing of the chosen is there', () => {
    const whole = practiceOf(record, []);
    expect(whole).toMatchObject({ sessionMinutes: 180, sessionsWithoutReflection: 2, toolsJustified: 2 });
    expect(whole.feedback).toMatchObject({ client: 3, stakeholder: 3, supervisor: 4 });
    expect(practiceOf(record, ['gone'])).toEqual(whole);
  });

  test('is of the chosen engagements alone, but for what is of the coach', () => {
    const one = practiceOf(record, ['c', 'gone']);
    expect(one).toMatchObject({ ...ofTheCoach, sessionMinutes: 30, sessionsWithoutReflection: 0, toolsJustified: 0 });
    expect(one.engagements.map(({ id }) => id)).toEqual(['c']);
    // Feedback on a session of the other engagement with this client is not of this one.
    expect(one.feedback).toMatchObject({ client: 0, stakeholder: 3, supervisor: 4 });
  });

  test('matters by client where a rule counts what is done with clients', () => {
    const about = (...rules: Rule[]) => isAboutClients(aUnit({ rules }));
    expect(about({ kind: 'hours', of: 'sessions', atLeast: 12 })).toBe(true);
    expect(about({ kind: 'feedback-from', sources: ['client'] })).toBe(true);
    expect(about({ kind: 'hours', of: 'supervision', atLeast: 1 }, { kind: 'words' })).toBe(false);
    expect(about()).toBe(false);
  });
});

const few = fc.integer({ min: 0, max: 3 });
const anyRecord: fc.Arbitrary<PracticeRecord> = fc
  .record({
    engagements: fc.array(
      fc.record({
        client: few,
        sessions: few,
        minutes: few,
        without: few,
        tools: fc.uniqueArray(fc.constantFrom('scaling', 'wheel', 'chair')),
      }),
      { maxLength: 6 },
    ),
    feedback: fc.array(
      fc.record({
        source: fc.constantFrom(...feedbackSources),
        of: fc.option(fc.integer({ min: 0, max: 5 })),
        client: fc.option(few),
        count: fc.integer({ min: 1, max: 3 }),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ engagements, feedback }) => ({
    engagements: engagements.map(({ client, without, ...wish }, index) =>
      anEngagement(String(index), String(client), { ...wish, sessionsWithoutReflection: without }),
    ),
    feedback: feedback.map(({ of, client, ...rest }): FeedbackCount => {
      // A session is of an engagement that is there, and so of its client.
      const engagement = of === null ? undefined : engagements[of];
      const clientId = engagement ? String(engagement.client) : client === null ? null : String(client);
      return { ...rest, engagementId: engagement ? String(of) : null, clientId };
    }),
    ofTheCoach,
  }));

test('for any practice and any choice the figures are those of plain adding up', () => {
  fc.assert(
    fc.property(anyRecord, fc.uniqueArray(fc.integer({ min: 0, max: 7 }).map(String)), (practice, chosen) => {
      const found = practiceOf(practice, chosen);
      const there = practice.engagements.filter((one) => chosen.includes(one.id));
      const counted = there.length > 0 ? there : practice.engagements;
      let [minutes, without] = [0, 0];
      const tools: string[] = [];
      for (const one of counted) {
        minutes += one.minutes;
        without += one.sessionsWithoutReflection;
        for (const tool of one.tools) if (!tools.includes(tool)) tools.push(tool);
      }
      expect([found.sessionMinutes, found.sessionsWithoutReflection, found.toolsJustified]).toEqual([
        minutes,
        without,
        tools.length,
      ]);
      expect(found.engagements.map(({ id }) => id)).toEqual(counted.map(({ id }) => id));
      for (const source of feedbackSources) {
        let total = 0;
        for (const one of practice.feedback) {
          if (one.source !== source) continue;
          const isOfSession = one.engagementId !== null && counted.some(({ id }) => id === one.engagementId);
          const isOfClient = one.engagementId === null && counted.some(({ clientId }) => clientId === one.clientId);
          if (there.length === 0 || isOfSession || isOfClient || one.clientId === null) total += one.count;
        }
        expect(found.feedback[source]).toBe(total);
      }
    }),
  );
});
