import type {
  Finding,
  FindingKind,
  GateReport,
  LookedFor,
  TextPlace,
} from '../../../shared/domain/anonymity/report.ts';
import { counted, figure } from '../../ui/counted.ts';

/** Each kind of finding, in the order in which they are shown. */
export const kindWords: Record<FindingKind, { title: string; why: string }> = {
  name: { title: 'Names', why: 'Names of clients, in full or in part.' },
  alias: { title: 'Other names', why: 'Names by which the register says a client may be written about.' },
  organisation: { title: 'Organisations', why: 'Where clients work.' },
  email: { title: 'Email addresses', why: 'Addresses in the register, or with a client’s name in them.' },
  phone: { title: 'Telephone numbers', why: 'Numbers in the register, however they are written.' },
  'perhaps-registered': {
    title: 'Perhaps a name in the register',
    why: 'The same letters may be another word, or somebody else.',
  },
  'unregistered-name': {
    title: 'Names that the register does not know?',
    why: 'Given names, and words with a capital inside a sentence. People, places and organisations can tell who is meant.',
  },
  'unregistered-contact': {
    title: 'Addresses and numbers of others?',
    why: 'Addresses and telephone numbers that are not in the register.',
  },
  role: {
    title: 'Roles that may tell who it is?',
    why: 'A job title with an organisation, or a role that few people have.',
  },
  age: { title: 'Ages?', why: 'An age narrows down who is meant. A decade is often enough.' },
  'date-with-place': {
    title: 'Dates with places?',
    why: 'Who was there that day knows who is meant. Often one of the two can go.',
  },
  'image-metadata': { title: 'What pictures say of themselves?', why: 'Details within the file of a picture.' },
  'kept-inside': {
    title: 'Quotes of what was to stay in the journal?',
    why: 'From private reflections, and from feedback whose giver has not agreed to being quoted.',
  },
};

const placeWords: Record<TextPlace, string> = {
  section: 'Text',
  caption: 'Caption',
  'alt-text': 'Picture’s description',
  comment: 'Comment',
  'attachment-name': 'Attachment’s name',
  'document-property': 'Document property',
  'chart-label': 'Chart',
  'image-metadata': 'Picture’s file',
};

/** `Text · 2.1 Reflective models`. */
export const placeOf = ({ place, label }: Finding) =>
  [placeWords[place], label].filter((part) => part !== '').join(' · ');

/** What was looked for: `5 names of 3 clients, 3 organisations, …`. */
export function lookedForInWords({ clients, names, organisations, emails, phones, texts, words }: LookedFor): string {
  const of = `${counted(names, 'name')} of ${counted(clients, 'client')}`;
  const others = [
    counted(organisations, 'organisation'),
    counted(emails, 'email address', 'email addresses'),
    counted(phones, 'telephone number'),
  ];
  return `Looked through ${counted(words, 'word')} in ${counted(texts, 'text')} for what the register holds: ${of}, ${others.join(', ')}; in full and in part, as initials, inflected, and within addresses and files’ names.`;
}

export const guessedInWords = ({ givenNames }: LookedFor) =>
  `Beyond the register it can only ask: by a list of ${figure(givenNames)} given names, by capitals, and by words for roles, ages, dates and places. It is help, not proof: read the text once with the eyes of somebody who knows the client.`;

/** `2 names from the register, 3 questions, 1 accepted`. */
export function summaryOf({ findings }: GateReport): string {
  const open = findings.filter(({ acceptance }) => acceptance === null);
  const registered = open.filter(({ question }) => !question).length;
  const accepted = findings.length - open.length;
  const parts = [
    registered > 0
      ? `${counted(registered, 'place')} with something from the register`
      : 'Nothing from the register is left',
    open.length > registered ? counted(open.length - registered, 'question') : 'no question is open',
    ...(accepted > 0 ? [`${figure(accepted)} accepted`] : []),
  ];
  return `${parts.join(', ')}.`;
}

/** `1 question of the anonymity gate stays open.` */
export const openInWords = (open: number): string =>
  `${counted(open, 'question')} of the anonymity gate ${open === 1 ? 'stays' : 'stay'} open.`;

/** One line for what is clear: `Nothing in 3,214 words tells …`. */
export function clearInWords({ findings, lookedFor: { names, organisations, words } }: GateReport): string {
  const accepted =
    findings.length === 0
      ? ''
      : ` ${counted(findings.length, 'place')} ${findings.length === 1 ? 'stays' : 'stay'} as accepted.`;
  const searched = `${counted(words, 'word')} for ${counted(names, 'name')}, ${counted(organisations, 'organisation')}, addresses and numbers of your register, and for what may tell a person without it`;
  return `Looked through ${searched}: nothing is left to answer.${accepted} It is help, not proof.`;
}
