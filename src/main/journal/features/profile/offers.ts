import { codedText } from '../../../../shared/document/codeNames.ts';
import { plainText, type ReflectionDocument } from '../../../../shared/document/document.ts';
import { isSignedByAll } from '../../../../shared/domain/engagement.ts';
import { type FeedbackSource, feedbackTitle } from '../../../../shared/domain/feedback.ts';
import { FREE_WRITING } from '../../../../shared/domain/model.ts';
import {
  figureInWords,
  figureKinds,
  figurePeriods,
  figureSections,
  type OfferContent,
  type ProfileOffer,
  type ProfileSectionId,
} from '../../../../shared/domain/profile.ts';
import { guideTo } from '../../../../shared/domain/profileGuide.ts';
import { supervisionKindWords } from '../../../../shared/domain/supervision.ts';
import { windowStart } from '../../../../shared/domain/target.ts';
import type { Database } from '../../database/database.ts';
import { dayInShort, dayInWords } from '../../print/days.ts';
import { listModels } from '../models/service.ts';
import { listNeeds } from '../needs/service.ts';
import { chosenUnits } from '../units/service.ts';
import { figureReader } from './figures.ts';
import { namesToReplace } from './names.ts';
import * as found from './offerQueries.ts';
import * as queries from './queries.ts';

type Offer = Omit<ProfileOffer, 'answer'>;

/** More than these of one kind are not offered: one chooses from a page, not from a year. */
const MOST = 12;
/** Longer passages are no line of a profile. */
const LONGEST_PASSAGE = 400;
const LONGEST_QUOTE = 600;

const list = new Intl.ListFormat('en-GB');
const text = (words: string): OfferContent => ({ kind: 'text', text: words });
const times = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;

function passages(database: Database, section: ProfileSectionId): Offer[] {
  const coded = namesToReplace(database);
  const screens = { reflection: '/reflections', supervision: '/practice/supervision', cpd: '/practice/cpd' };
  return found.selectPassages(database, guideTo(section).passages, LONGEST_PASSAGE, MOST).map((passage) => {
    const { id, sourceKind, sourceId, happenedOn } = passage;
    const title = passage.title.trim() === '' ? 'Untitled reflection' : passage.title;
    const from = happenedOn === '' ? title : `${title}, ${dayInShort(happenedOn)}`;
    const words = codedText(passage.quote, coded);
    return {
      key: `passage:${id}`,
      content: text(words),
      from: codedText(from, coded),
      opens: `${screens[sourceKind]}/${sourceId}?evidence=${id}`,
    };
  });
}

function tools(database: Database): Offer[] {
  const all = found.selectTools(database, 6);
  const often = all.filter(({ sessions }) => sessions > 1);
  const most = often.length > 0 ? often : all;
  if (most.length === 0) return [];
  const coded = namesToReplace(database);
  const named = most.map(({ name }) => codedText(name.trim(), coded));
  const counts = most.map(({ name, sessions }) => `${codedText(name.trim(), coded)} (${times(sessions, 'session')})`);
  return [
    {
      key: `tools:${named.join('|').toLocaleLowerCase('en-GB')}`,
      content: text(`The tools that I use most are ${list.format(named)}.`),
      from: `Counted from your sessions: ${counts.join(', ')}`,
      opens: '/practice/sessions',
    },
  ];
}

function models(database: Database): Offer[] {
  const names = new Map(listModels(database).map(({ id, name }) => [id, name]));
  const used = found.selectModels(database).filter(({ modelId }) => modelId !== FREE_WRITING && names.has(modelId));
  const most = used.slice(0, 3);
  if (most.length === 0) return [];
  const named = most.map(({ modelId }) => names.get(modelId) ?? '');
  return [
    {
      key: `models:${most.map(({ modelId }) => modelId).join('|')}`,
      content: text(`After sessions I write and reflect, most often along ${list.format(named)}.`),
      from: `Counted from ${times(
        most.reduce((sum, { reflections }) => sum + reflections, 0),
        'reflection',
      )}`,
      opens: '/reflections',
    },
  ];
}

function beginning(database: Database): Offer[] {
  const first = found.selectFirstSession(database);
  if (first === null) return [];
  const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return [
    {
      key: `since:${first.slice(0, 7)}`,
      content: text(`I have kept a record of my coaching and mentoring since ${month.format(new Date(first))}.`),
      from: `The first session in the ledger, ${dayInShort(first)}`,
      opens: '/practice/hours',
    },
  ];
}

function figures(database: Database, section: ProfileSectionId, today: string): Offer[] {
  const read = figureReader(database, today);
  const taken = new Set(queries.selectFigures(database).map(({ kind, period }) => `${kind}:${period}`));
  const kinds = figureKinds.filter((kind) => figureSections[kind] === section);
  return kinds.flatMap((kind) =>
    figurePeriods.flatMap((period): Offer[] => {
      const figure = read(kind, period);
      const key = `${kind}:${period}`;
      if (figure.value.amount === 0 || taken.has(key)) return [];
      return [
        {
          key: `figure:${key}`,
          content: { kind: 'figure', figure: { kind, period, ...figure } },
          from: 'Counted from the ledger',
          opens: '/practice/hours',
        },
      ];
    }),
  );
}

function entries(database: Database, today: string): Offer[] {
  const nothing = { body: '', detail: '', fromOn: null, untilOn: null };
  const qualifications = new Map(chosenUnits(database).map(({ qualification }) => [qualification.id, qualification]));
  const worked = [...qualifications.values()].map(({ id, title, level }): Offer => {
    const entry = { kind: 'qualification' as const, ...nothing, title, detail: `Level ${level}, under way` };
    return {
      key: `qualification:${id}`,
      content: { kind: 'entry', entry },
      from: 'You work towards it',
      opens: '/evidence',
    };
  });
  const coded = namesToReplace(database);
  const courses = found.selectCourses(database, ['course', 'workshop', 'conference'], MOST).map((course): Offer => {
    const day = course.doneOn > today ? today : course.doneOn;
    const entry = {
      kind: 'qualification' as const,
      ...nothing,
      title: codedText(course.title, coded),
      body: codedText(course.provider, coded),
      fromOn: day,
      untilOn: day,
    };
    const opens = `/practice/cpd/${course.id}`;
    return { key: `cpd:${course.id}`, content: { kind: 'entry', entry }, from: `CPD, ${dayInShort(day)}`, opens };
  });
  return [...worked, ...courses];
}

function supervision(database: Database, today: string): Offer[] {
  const kinds = found.selectSupervision(database, windowStart(today, 12));
  if (kinds.length === 0) return [];
  const hours = figureInWords('supervision', {
    amount: kinds.reduce((sum, { minutes }) => sum + minutes, 0),
    names: [],
  });
  const parts = kinds.map(({ kind, meetings }) => {
    return `${supervisionKindWords[kind].toLocaleLowerCase('en-GB')}, ${times(meetings, 'meeting')}`;
  });
  return [
    {
      key: `supervision:${parts.join('|')}`,
      content: text(
        `My work is supervised: in the twelve months to ${dayInWords(today)}, ${list.format(parts)}, ${hours} in all.`,
      ),
      from: 'Counted from your supervision records',
      opens: '/practice/supervision',
    },
  ];
}

function contracts(database: Database): Offer[] {
  const all = found.selectContracts(database);
  const signed = all.filter(isSignedByAll).length;
  if (signed === 0) return [];
  const words =
    signed === all.length
      ? 'Every engagement stands on a written agreement that all of us have signed.'
      : 'I work by a written agreement that all parties sign.';
  return [
    {
      key: `contracts:${signed === all.length}`,
      content: text(words),
      from: `${signed} of ${times(all.length, 'contract')} signed by all parties`,
      opens: '/practice/clients',
    },
  ];
}

/** What is known under its own name; their texts are the bodies’ own. */
const codes = [
  'the Global Code of Ethics for coaches, mentors and supervisors',
  'the ICF Code of Ethics',
  'the code of practice of my own organisation',
];

function codesOfEthics(): Offer[] {
  return codes.map((code) => ({
    key: `code:${code}`,
    content: text(`I work by ${code}.`),
    from: 'A code that coaches work by; keep it only if you do',
    opens: null,
  }));
}

const givers: Record<FeedbackSource, string> = {
  client: 'A client',
  supervisor: 'A supervisor',
  peer: 'A peer coach',
  stakeholder: 'A stakeholder of an engagement',
  observer: 'An observer of my practice',
};

/** The first spoken words in quotation marks, or the whole text where none are marked. */
function spokenIn(words: string): string {
  const spoken = [...words.matchAll(/[‘“"]([^‘“”"]{12,}?)[’”"](?=[\s.,;:)\]–—]|$)/gu)].map(([, said = '']) =>
    said.trim(),
  );
  const chosen = spoken.toSorted((one, other) => other.length - one.length)[0] ?? words.replaceAll(/\s+/gu, ' ').trim();
  return chosen.length <= LONGEST_QUOTE ? chosen : `${chosen.slice(0, LONGEST_QUOTE).replace(/\s+\S*$/u, '')} …`;
}

function quotes(database: Database): Offer[] {
  const coded = namesToReplace(database);
  const quoted = new Set(queries.selectQuotes(database).map(({ feedbackId }) => feedbackId));
  const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return found.selectQuotable(database, MOST).flatMap((feedback): Offer[] => {
    const { id, source, givenOn } = feedback;
    const words = plainText(JSON.parse(feedback.document) as ReflectionDocument);
    if (words.trim() === '' || quoted.has(id)) return [];
    const byline = `${givers[source]}, ${month.format(new Date(givenOn))}`;
    const quote = spokenIn(codedText(words, coded));
    return [
      {
        key: `feedback:${id}`,
        content: { kind: 'quote', feedbackId: id, source, quote, byline },
        from: `${feedbackTitle(feedback)}, ${dayInShort(givenOn)}; may be quoted`,
        opens: `/practice/feedback/${id}`,
      },
    ];
  });
}

function needs(database: Database): Offer[] {
  const coded = namesToReplace(database);
  return listNeeds(database)
    .slice(0, MOST)
    .map(({ id, title, aim }) => {
      const words = codedText(title, coded).replace(/[.\s]+$/u, '');
      return {
        key: `need:${id}`,
        content: text(aim === 'close' ? `At present I work on this: ${words}.` : `I build on this: ${words}.`),
        from: 'One of your development needs',
        opens: '/plan',
      };
    });
}

/** What else the journal has for a section, besides passages. */
function counted(database: Database, section: ProfileSectionId, today: string): Offer[] {
  switch (section) {
    case 'approach':
      return [...tools(database), ...models(database)];
    case 'experience':
      return beginning(database);
    case 'figures':
      return figures(database, section, today);
    case 'qualifications':
      return entries(database, today);
    case 'ethics':
      return codesOfEthics();
    case 'supervision':
      return [...supervision(database, today), ...figures(database, section, today)];
    case 'relationships':
      return contracts(database);
    case 'feedback':
      return quotes(database);
    case 'development':
      return [...needs(database), ...figures(database, section, today)];
    default:
      return [];
  }
}

/** What the journal has for a section, with what was answered to each offer. Names of the register are never in it. */
export function offersFor(database: Database, section: ProfileSectionId, today: string): ProfileOffer[] {
  const answers = queries.selectAnswers(database, section);
  const offers = [...counted(database, section, today), ...passages(database, section)];
  return offers.map((offer) => ({ ...offer, answer: answers.get(offer.key) ?? null }));
}
