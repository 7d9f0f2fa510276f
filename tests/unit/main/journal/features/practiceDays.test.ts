import { expect, test } from 'vitest';
import { aJournal, type Calls } from '../../../../helpers/journal.ts';

const zone = 'Europe/London';

async function aSession(call: Calls, engagementId: string, happenedOn: string, status: 'held' | 'cancelled' = 'held') {
  const usual = { startedAt: null, zone, minutes: 60, format: 'video', paid: true, setting: 'one-to-one' } as const;
  return call.sessions.log({ facts: { ...usual, engagementId, happenedOn, status, aim: '', goalId: null } });
}

test('days of sessions held, supervision and CPD, each kind apart, with code names only', async () => {
  const journal = await aJournal('2026-11-20T20:00:00Z');
  const { call } = journal;
  try {
    const ids = [];
    for (const codeName of ['Client 2', 'Client 1']) {
      const clientId = await call.clients.create({ codeName });
      ids.push(await call.engagements.create({ clientId, kind: 'coaching', startedOn: '2024-01-01' }));
    }
    const [two = '', one = ''] = ids;
    await aSession(call, two, '2026-02-28');
    await aSession(call, one, '2026-02-28');
    await aSession(call, one, '2026-03-01');
    await aSession(call, one, '2026-03-02', 'cancelled');
    const trashed = await aSession(call, one, '2026-03-03');
    await call.sessions.trash({ ids: [trashed], trashed: true });
    await aSession(call, one, '2026-04-01');
    await call.supervision.add({
      happenedOn: '2026-02-28',
      startedAt: null,
      zone,
      minutes: 60,
      kind: 'one-to-one',
      supervisor: 'A. Realname',
    });
    await call.cpd.add({
      title: 'On silence',
      doneOn: '2026-03-31',
      minutes: 60,
      kind: 'course',
      provider: '',
      level: null,
    });
    expect(await call.practiceDays.between({ from: '2026-02-28', to: '2026-03-31' })).toEqual([
      { day: '2026-02-28', kind: 'session', count: 2, what: ['Client 1', 'Client 2'] },
      { day: '2026-02-28', kind: 'supervision', count: 1, what: [] },
      { day: '2026-03-01', kind: 'session', count: 1, what: ['Client 1'] },
      { day: '2026-03-31', kind: 'cpd', count: 1, what: ['On silence'] },
    ]);
    expect(await call.practiceDays.between({ from: '2025-01-01', to: '2025-12-31' })).toEqual([]);
  } finally {
    journal.remove();
  }
});
