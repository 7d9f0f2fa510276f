import { v7 as uuid } from 'uuid';
import { noteTemplates } from '../../../../shared/domain/noteTemplate.ts';
import type { SessionPatch } from '../../../../shared/domain/session.ts';
import type { Database } from '../../database/database.ts';
import { createClient } from '../clients/service.ts';
import { addCpd, saveCpd } from '../cpd/service.ts';
import { createEngagement, saveEngagement } from '../engagements/service.ts';
import { addFeedback, saveFeedback } from '../feedback/service.ts';
import { linkReflection, logSession, saveSession } from '../sessions/service.ts';
import { addSupervision, saveSupervision } from '../supervision/service.ts';
import { chooseTarget } from '../targets/service.ts';
import { sampleActivities, sampleClients, sampleFeedback, sampleSessions, sampleSupervision } from './data.ts';
import type { SampleClient, SampleSession } from './schema.ts';
import { idOf, instant, type SampleIds, type Shift, shiftOrNull, writtenDocument, ZONE } from './writing.ts';

/** What the coach of the sample works towards. */
const TARGETS = ['unit-8588-501', 'icf-acc'];

function addClient(database: Database, sample: SampleClient, ids: SampleIds, shift: Shift): void {
  const { codeName, engagement } = sample;
  const { kind, contract, needs, goals, reviews, closedOn, ...rest } = engagement;
  const startedOn = shift(engagement.startedOn);
  const now = instant(startedOn, '09:00');
  const identity = {
    ...sample.identity,
    recordConsentOn: shiftOrNull(shift, sample.identity.recordConsentOn),
    namingConsentOn: shiftOrNull(shift, sample.identity.namingConsentOn),
  };
  const clientId = createClient(database, now, { codeName, identity });
  const engagementId = createEngagement(database, now, { clientId, kind, startedOn });
  for (const { id } of goals) ids.goals.set(id, uuid());
  saveEngagement(database, engagementId, {
    ...rest,
    startedOn,
    contract: {
      ...contract,
      startsOn: shiftOrNull(shift, contract.startsOn),
      endsOn: shiftOrNull(shift, contract.endsOn),
      parties: contract.parties.map((party) => ({
        ...party,
        id: uuid(),
        signedOn: shiftOrNull(shift, party.signedOn),
      })),
    },
    needs: needs.map((need) => ({ ...need, id: uuid() })),
    goals: goals.map(({ id, agreedOn, ...goal }) => ({
      ...goal,
      id: idOf(ids.goals, id),
      agreedOn: shiftOrNull(shift, agreedOn),
    })),
    reviews: reviews.map(({ dueOn, heldOn, ...review }) => ({
      ...review,
      dueOn: shiftOrNull(shift, dueOn),
      heldOn: shiftOrNull(shift, heldOn),
    })),
    closedOn: shiftOrNull(shift, closedOn),
  });
  ids.clients.set(codeName, clientId);
  ids.engagements.set(codeName, engagementId);
}

/** Adds the clients with their engagements, and notes their ids and those of their goals. */
export function addClients(database: Database, ids: SampleIds, shift: Shift): void {
  for (const sample of sampleClients) addClient(database, sample, ids, shift);
}

function addSession(database: Database, sample: SampleSession, ids: SampleIds, shift: Shift): void {
  const { minutes, format, status, aim, tools } = sample;
  const happenedOn = shift(sample.date);
  const now = instant(happenedOn, sample.start);
  const id = logSession(database, now, {
    facts: {
      engagementId: idOf(ids.engagements, sample.client),
      happenedOn,
      startedAt: sample.start,
      zone: ZONE,
      minutes,
      format,
      paid: false,
      setting: 'one-to-one',
      status,
      aim,
      goalId: idOf(ids.goals, sample.goal),
    },
  });
  const patch: SessionPatch = {
    tools,
    actions: sample.actions.map(({ dueOn, doneOn, ...action }) => ({
      ...action,
      id: uuid(),
      dueOn: shiftOrNull(shift, dueOn),
      doneOn: shiftOrNull(shift, doneOn),
    })),
    progress: Object.entries(sample.progress).map(([goal, score]) => ({ goalId: idOf(ids.goals, goal), score })),
    document: writtenDocument(noteTemplates.session, sample.notes, ids, sample.id),
  };
  saveSession(database, id, patch, now);
  for (const reflection of sample.reflections) linkReflection(database, idOf(ids.reflections, reflection), id);
  ids.sessions.set(sample.id, id);
  ids.sources.set(sample.id, { kind: 'session', id });
}

function addSupervisions(database: Database, ids: SampleIds, shift: Shift): void {
  for (const { date, start, notes, sessions, reflections, ...facts } of sampleSupervision) {
    const happenedOn = shift(date);
    const now = instant(happenedOn, start);
    const source = `supervision ${date}`;
    const id = addSupervision(database, now, { ...facts, happenedOn, startedAt: start, zone: ZONE });
    saveSupervision(database, id, {
      document: writtenDocument(noteTemplates.supervision, notes, ids, source),
      sessionIds: sessions.map((session) => idOf(ids.sessions, session)),
      reflectionIds: reflections.map((reflection) => idOf(ids.reflections, reflection)),
    });
    ids.sources.set(source, { kind: 'supervision', id });
  }
}

function addFeedbacks(database: Database, ids: SampleIds, shift: Shift): void {
  for (const { date, client, session, ratings, notes, ...facts } of sampleFeedback) {
    const givenOn = shift(date);
    const clientId = client === null ? null : idOf(ids.clients, client);
    const sessionId = session === null ? null : idOf(ids.sessions, session);
    const source = `feedback ${date}`;
    const id = addFeedback(database, instant(givenOn, '18:00'), { ...facts, givenOn, clientId, sessionId });
    saveFeedback(database, id, { ratings, document: writtenDocument(noteTemplates.feedback, notes, ids, source) });
    ids.sources.set(source, { kind: 'feedback', id });
  }
}

function addActivities(database: Database, ids: SampleIds, shift: Shift): void {
  for (const { date, notes, ...facts } of sampleActivities) {
    const doneOn = shift(date);
    const source = `cpd ${date}`;
    const id = addCpd(database, instant(doneOn, '18:00'), { ...facts, doneOn });
    saveCpd(database, id, { document: writtenDocument(noteTemplates.cpd, notes, ids, source) });
    ids.sources.set(source, { kind: 'cpd', id });
  }
}

/** Adds the record of the practice to clients and reflections that are there: sessions, supervision, feedback, CPD, targets. */
export function addPractice(database: Database, ids: SampleIds, shift: Shift): void {
  for (const sample of sampleSessions) addSession(database, sample, ids, shift);
  addSupervisions(database, ids, shift);
  addFeedbacks(database, ids, shift);
  addActivities(database, ids, shift);
  for (const target of TARGETS) chooseTarget(database, target, true);
}
