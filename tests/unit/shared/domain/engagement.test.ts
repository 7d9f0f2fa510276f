import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../../src/shared/domain/date.ts';
import {
  type Contract,
  isBeyondUsual,
  isSignedByAll,
  type Party,
  partyRoles,
  signedByAllOn,
  unsignedParties,
  wrongDays,
} from '../../../../src/shared/domain/engagement.ts';

const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2020-02-28', days));

const party: fc.Arbitrary<Party> = fc.record({
  id: fc.uuid(),
  role: fc.constantFrom(...partyRoles),
  name: fc.string({ minLength: 1, maxLength: 20 }),
  signedOn: fc.option(day, { nil: null }),
});

const contractOf = (parties: Party[], startsOn: string | null = null, endsOn: string | null = null): Contract => {
  return { expectations: '', boundaries: '', outcomes: '', frequency: '', startsOn, endsOn, parties };
};

test('a contract is signed by all exactly when nobody is left to sign, and on the day of the last signature', () => {
  fc.assert(
    fc.property(fc.array(party, { maxLength: 6 }), (parties) => {
      const contract = contractOf(parties);
      const all = isSignedByAll(contract);
      expect(all).toBe(unsignedParties(contract).length === 0);
      const days = parties.map(({ signedOn }) => signedOn ?? '').toSorted();
      expect(signedByAllOn(contract)).toBe(all ? days.at(-1) : null);
    }),
  );
});

test('a contract without the coach or without the client is never signed by all, and says who is missing', () => {
  fc.assert(
    fc.property(fc.array(party, { maxLength: 6 }), fc.constantFrom('coach', 'client'), (parties, missing) => {
      const contract = contractOf(
        parties.filter(({ role }) => role !== missing).map((each) => ({ ...each, signedOn: '2026-01-05' })),
      );
      expect(isSignedByAll(contract)).toBe(false);
      expect(unsignedParties(contract)).toContain(missing === 'coach' ? 'Coach' : 'Client');
    }),
  );
});

test('a client is beyond the usual number where three others have open engagements, however many each has', () => {
  const open = (...clientIds: string[]) => clientIds.map((clientId) => ({ clientId }));
  expect(isBeyondUsual(open(), 'd')).toBe(false);
  expect(isBeyondUsual(open('a', 'b', 'b', 'b'), 'd')).toBe(false);
  expect(isBeyondUsual(open('a', 'b', 'd', 'd'), 'd')).toBe(false);
  expect(isBeyondUsual(open('a', 'b', 'c'), 'd')).toBe(true);
  expect(isBeyondUsual(open('a', 'b', 'c', 'd'), 'a')).toBe(true);
});

test('days contradict each other only where something ends before it begins', () => {
  const some = fc.option(day, { nil: null });
  fc.assert(
    fc.property(day, some, some, some, (startedOn, closedOn, startsOn, endsOn) => {
      const wrong = wrongDays({ startedOn, closedOn, contract: contractOf([], startsOn, endsOn) });
      const closesEarly = closedOn !== null && closedOn < startedOn;
      const endsEarly = startsOn !== null && endsOn !== null && endsOn < startsOn;
      expect(wrong === null).toBe(!closesEarly && !endsEarly);
    }),
  );
});
