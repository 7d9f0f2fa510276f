import { type AddressMatch, addressIndex, addressMatches } from './addresses.ts';
import { folded } from './fold.ts';
import { indirectIdentifiers, rolesByWord } from './indirect.ts';
import type { Lists } from './lists.ts';
import { type NameMatch, nameIndex, nameMatches } from './nameMatches.ts';
import { phoneIndex, phoneMatches, phonesIn } from './phones.ts';
import { emailsIn, registerNames } from './registerNames.ts';
import {
  type Finding,
  type FindingKind,
  type GateReport,
  type GateText,
  joined,
  type LookedFor,
  type RegisterEntry,
  type Replacement,
  type TextPlace,
} from './report.ts';
import { ordinaryWords, type Question, suspects } from './suspects.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Made ready once for a register, and used as often as wanted. */
export interface Gate {
  /** Looks texts through. */
  look: (texts: readonly GateText[]) => GateReport;
  /** What the gate is certain of, without its questions: for putting code names in where nobody can be asked any more. */
  certain: CertainNames;
}

/** Something found, before it is told. */
interface Hit {
  from: number;
  to: number;
  kind: FindingKind;
  question: boolean;
  /** What it is, or perhaps is: decides the words that may stand for it. */
  meant: FindingKind;
  owners: readonly { clientId: string; codeName: string }[];
}

/** Around a finding so much is shown. */
const CONTEXT = 48;

const inWords: Partial<Record<FindingKind, string>> = {
  organisation: '’s organisation',
  email: '’s email address',
  phone: '’s telephone number',
};

const kindOrder: readonly FindingKind[] = ['email', 'phone', 'name', 'alias', 'organisation'];

function ofNames({ from, to, names, uncertain }: NameMatch): Hit {
  const kinds = new Set(names.map(({ kind }) => kind));
  const kind = kindOrder.find((one) => kinds.has(one as (typeof names)[number]['kind'])) ?? 'name';
  return { from, to, kind: uncertain ? 'perhaps-registered' : kind, question: uncertain, meant: kind, owners: names };
}

function ofAddress({ from, to, kind, owners }: AddressMatch): Hit {
  const question = owners.length === 0;
  return { from, to, kind: question ? 'unregistered-contact' : kind, question, meant: kind, owners };
}

const ofQuestion = ({ from, to, kind }: Question): Hit => ({ from, to, kind, question: true, meant: kind, owners: [] });

const overlap = (one: Hit, other: Hit) => one.from < other.to && other.from < one.to;

/** An address takes in the names in it, and is theirs. */
function withinAddresses(addresses: readonly Hit[], names: readonly Hit[]): { addresses: Hit[]; names: Hit[] } {
  const widened = addresses.map((address): Hit => {
    const inside = names.filter((name) => overlap(address, name) && !(name.question && !address.question));
    if (inside.length === 0) return address;
    const certain = inside.some(({ question }) => !question) || !address.question;
    const kind = address.kind === 'unregistered-contact' || address.kind === 'email' ? 'email' : address.kind;
    const owners = [...address.owners, ...inside.flatMap((hit) => hit.owners)];
    return { ...address, kind: certain ? kind : 'perhaps-registered', question: !certain, meant: kind, owners };
  });
  return { addresses: widened, names: names.filter((name) => !widened.some((address) => overlap(address, name))) };
}

const isWordOnly = ({ question, from }: Hit, text: string) => question && /^\p{Ll}/u.test(text.slice(from, from + 2));

/** Initials or a first name beside the rest of the name: `Amara M. Okafor` is one finding. */
function together(hits: readonly Hit[], text: string): Hit[] {
  const merged: Hit[] = [];
  for (const hit of hits) {
    const before = merged.at(-1);
    const gap = before && text.slice(before.to, hit.from);
    const same = before?.owners.filter(({ clientId }) => hit.owners.some((owner) => owner.clientId === clientId)) ?? [];
    const isName = (kind: FindingKind) => kind === 'name' || kind === 'perhaps-registered';
    const near = gap !== undefined && /^[\s\u00a0]?(?:\p{Lu}\.?[\s\u00a0])?$/u.test(gap);
    // `I hope Mark sees it`: a word that is asked about is no part of the name beside it.
    const apart = before !== undefined && (isWordOnly(before, text) || isWordOnly(hit, text));
    if (before && near && !apart && same.length > 0 && isName(before.kind) && isName(hit.kind)) {
      merged[merged.length - 1] = {
        ...before,
        to: hit.to,
        kind: 'name',
        question: before.question && hit.question,
        owners: same,
      };
    } else merged.push(hit);
  }
  return merged;
}

function replacementsOf({ meant, owners }: Hit): Replacement[] {
  const byClient = new Map(owners.map(({ clientId, codeName }) => [clientId, codeName]));
  return [...byClient].map(([clientId, codeName]) => ({
    clientId,
    codeName,
    words: `${codeName}${inWords[meant] ?? ''}`,
  }));
}

const besideWords = (text: string) => tokensOf(text).map(({ plain }) => plain);

function findingOf(hit: Hit, { id, place, label }: GateText, text: string): Finding {
  const { from, to, kind, question } = hit;
  const words = text.slice(from, to);
  const before = text.slice(Math.max(0, from - CONTEXT), from);
  const after = text.slice(to, to + CONTEXT);
  // A question is answered for its words in this text, a registered name for this one place: another is asked about.
  const beside = question
    ? []
    : [besideWords(before.slice(-24)).slice(-1)[0] ?? '', besideWords(after.slice(0, 24))[0] ?? ''];
  const key = [id, kind, besideWords(words).join(' ') || folded(words), ...beside].join('|');
  return {
    key,
    kind,
    question,
    textId: id,
    place,
    label,
    from,
    to,
    words,
    before,
    after,
    replacements: replacementsOf(hit),
    acceptance: null,
  };
}

const names: ReadonlySet<TextPlace> = new Set(['attachment-name', 'document-property', 'image-metadata']);

interface Registered {
  hits(text: string, tokens: readonly Token[], isName: boolean): Hit[];
}

/** Finds what stands in the register, and tells what is certain from what is a question. */
function registeredIn(register: readonly RegisterEntry[], lists: Lists): Registered {
  const isOrdinary = (word: string) => lists.proper.has(word) || lists.alsoWords.has(word);
  const index = nameIndex(registerNames(register, isOrdinary));
  const phones = phoneIndex(register);
  const addresses = addressIndex(register);
  const mayBe = {
    word: (plain: string) => lists.alsoWords.has(plain),
    author: (plain: string) => lists.authors.has(plain),
  };
  return {
    hits(text, tokens, isName) {
      const found = nameMatches(index, text, tokens, mayBe).map(ofNames);
      const numbers = phoneMatches(phones, text, tokens).map(
        ({ from, to, owners }): Hit => ({
          from,
          to,
          kind: owners.length > 0 ? 'phone' : 'unregistered-contact',
          question: owners.length === 0,
          meant: 'phone',
          owners,
        }),
      );
      const written = addressMatches(addresses, text, isName).map(ofAddress);
      const inAddresses = withinAddresses(
        written.filter((one, at) => !written.slice(0, at).some((other) => overlap(one, other))),
        found,
      );
      return [...together(inAddresses.names, text), ...inAddresses.addresses, ...numbers];
    },
  };
}

/** A registered name of which the gate is certain, and what says the same without telling it. */
export interface CertainName {
  from: number;
  to: number;
  kind: FindingKind;
  words: string;
}
/** The certain names in a text, in order, none over another; `written` tells a file’s name from what one reads. */
export type CertainNames = (text: string, written?: 'as-text' | 'as-file-name') => CertainName[];

/** Words for one of several whom a finding may tell. */
const somebody = ({ meant }: Hit) => `a client${inWords[meant] ?? ''}`;

function certainNames(registered: Registered): CertainNames {
  return (text, written = 'as-text') => {
    const hits = registered.hits(text, tokensOf(text), written === 'as-file-name').filter(({ question }) => !question);
    hits.sort((one, other) => one.from - other.from || other.to - one.to);
    const found: CertainName[] = [];
    for (const hit of hits) {
      if (hit.from < (found.at(-1)?.to ?? 0)) continue;
      const [only, ...others] = replacementsOf(hit);
      const words = only && others.length === 0 ? only.words : somebody(hit);
      found.push({ from: hit.from, to: hit.to, kind: hit.kind, words });
    }
    return found;
  };
}

/**
 * Makes a gate for a register. It finds what stands in the register in every form that it knows, and asks about what may
 * tell a person without it (lists and capitals). It is help and no proof.
 */
export function anonymityGate(register: readonly RegisterEntry[], lists: Lists): Gate {
  const inRegister = registeredIn(register, lists);
  const roles = rolesByWord(lists);
  const has = (line: string) => line.trim() !== '';
  const counted = {
    clients: register.length,
    names: register.reduce((sum, { realName, aliases }) => sum + (has(realName) ? 1 : 0) + aliases.length, 0),
    organisations: new Set(register.map(({ organisation }) => organisation).filter(has)).size,
    emails: register.reduce((sum, { contact }) => sum + emailsIn(contact).length, 0),
    phones: register.reduce((sum, { contact }) => sum + phonesIn(contact).length, 0),
    givenNames: lists.given.size,
  } satisfies Partial<LookedFor>;

  function look(gateText: GateText, text: string, tokens: readonly Token[], ordinary: ReadonlySet<string>): Finding[] {
    const registered = inRegister.hits(text, tokens, names.has(gateText.place));
    const guessed = suspects(text, tokens, lists, ordinary).map(ofQuestion);
    const others = guessed.filter((hit) => !registered.some((one) => overlap(one, hit)));
    const indirect = indirectIdentifiers(text, tokens, lists, roles).map(ofQuestion);
    const hits = [...registered, ...others, ...indirect].sort(
      (one, other) => one.from - other.from || other.to - one.to,
    );
    return hits.map((hit) => findingOf(hit, gateText, text));
  }

  function lookAll(texts: readonly GateText[]): GateReport {
    const read = texts.map((gateText) => {
      const text = joined(gateText.text);
      return { gateText, text, tokens: tokensOf(text) };
    });
    const ordinary = ordinaryWords(read.map(({ tokens }) => tokens));
    const findings = read.flatMap(({ gateText, text, tokens }) => look(gateText, text, tokens, ordinary));
    const words = read.reduce((sum, { tokens }) => sum + tokens.length, 0);
    return { findings, lookedFor: { ...counted, texts: texts.length, words } };
  }

  return { look: lookAll, certain: certainNames(inRegister) };
}
