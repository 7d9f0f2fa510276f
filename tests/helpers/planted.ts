import { folded } from '../../src/shared/domain/anonymity/fold.ts';
import type { GateText, RegisterEntry, TextPlace } from '../../src/shared/domain/anonymity/report.ts';
import people from './people.json';
import type { Random } from './random.ts';

/** Beginnings and endings that hold no name. */
const AROUND: readonly [string, string][] = [
  ['In the second session ', ' looked at me before answering, and I let the silence stand.'],
  ['What I had not seen then was how much ', ' was asking of the people round the table.'],
  ['so i asked ', ' again, more slowly'],
  ['The note ends with (', '), and a line that I cannot read any more.'],
  ['Before that, “', '” stood at the head of the page: my own shorthand for what went wrong.'],
  ['', ' came back to the goal that had been agreed in January.'],
];

type Client = RegisterEntry & { phone: string; email: string };

const bare = (name: string) => folded(name).replaceAll(/[^a-z]/gu, '');
const plainAccents = (name: string) => name.normalize('NFKD').replaceAll(/\p{M}/gu, '');

/** A register of so many clients, no two of one name. */
export function aRegister(count: number): Client[] {
  return Array.from({ length: count }, (_, at): Client => {
    const first = people.first[at % people.first.length] ?? '';
    const last = people.last[(at * 7 + Math.floor(at / 40)) % people.last.length] ?? '';
    const codeName = `Client ${at + 1}`;
    const email = `${bare(first).slice(0, 2)}${bare(last)}${at}@mail${at}.example`;
    const phone = `0163296${String(1000 + at).slice(-4)}`;
    return {
      clientId: `c${at}`,
      codeName,
      realName: `${first} ${last}`,
      aliases: [`Zizi${String.fromCharCode(97 + (at % 26))}${String.fromCharCode(97 + Math.floor(at / 26))}`],
      organisation: people.organisations[at % people.organisations.length] ?? '',
      contact: `${email}; tel. ${phone}`,
      phone,
      email,
    };
  });
}

const inside = (word: string, sign: string) => `${word.slice(0, 2)}${sign}${word.slice(2)}`;
const nameOf = ({ realName }: Client) => {
  const [first = '', ...rest] = realName.split(' ');
  return { first, last: rest.join(' ') };
};
const groups = (digits: string, sizes: readonly number[], gap: string) =>
  sizes
    .map((size, at) => {
      const from = sizes.slice(0, at).reduce((sum, one) => sum + one, 0);
      return digits.slice(from, from + size);
    })
    .join(gap);

/** Every form in which a registered name is written, an address or a number among them. */
export const forms: Record<string, (client: Client) => string | string[]> = {
  'in full': ({ realName }) => realName,
  'in small letters': ({ realName }) => realName.toLowerCase(),
  'in capitals': ({ realName }) => realName.toUpperCase(),
  'without accents': ({ realName }) => plainAccents(realName),
  'in decomposed letters': ({ realName }) => realName.normalize('NFD'),
  'with an ’s': ({ realName }) => `${realName}’s`,
  "with an 's": ({ realName }) => `${realName}'s`,
  'with a bare apostrophe': ({ realName }) => `${realName}s’`,
  'in the plural': (client) => `the ${client.realName}s`,
  'first name, capital': (client) => `${nameOf(client).first} and I`,
  'last name, capital': (client) => nameOf(client).last,
  'last before first': (client) => `${nameOf(client).last}, ${nameOf(client).first}`,
  'with an initial': (client) => `${nameOf(client).first.slice(0, 1)}. ${nameOf(client).last}`,
  'with an initial, no stop': (client) => `${nameOf(client).first.slice(0, 1)} ${nameOf(client).last}`,
  'initial last': (client) => `${nameOf(client).last}, ${nameOf(client).first.slice(0, 1)}.`,
  'last name’s initial': (client) => `${nameOf(client).first} ${nameOf(client).last.slice(0, 1)}.`,
  'with a title': (client) => `Ms ${nameOf(client).last}`,
  'with a middle initial': (client) => `${nameOf(client).first} Q. ${nameOf(client).last}`,
  'split by formatting': ({ realName }) => [realName.slice(0, 3), realName.slice(3, 5), realName.slice(5)],
  'with a soft hyphen': ({ realName }) => inside(realName, '\u00ad'),
  'with zero width': ({ realName }) => [...realName].join('\u200b'),
  'with a word joiner': ({ realName }) => inside(realName, '\u2060'),
  'with a no-break space': ({ realName }) => realName.replaceAll(' ', '\u00a0'),
  'with a narrow space': ({ realName }) => realName.replaceAll(' ', '\u202f'),
  'with two spaces': ({ realName }) => realName.replaceAll(' ', '  '),
  'with a line break': ({ realName }) => realName.replaceAll(' ', '\n'),
  'with a return': ({ realName }) => realName.replaceAll(' ', '\r\n'),
  'hyphenated at the line’s end': (client) => `${nameOf(client).first} ${inside(nameOf(client).last, '-\n')}`,
  'with a no-break hyphen': ({ realName }) => realName.replaceAll('-', '\u2011'),
  'with underscores': ({ realName }) => realName.replaceAll(' ', '_'),
  'other name': ({ aliases }) => aliases[0] ?? '',
  'other name, in the plural': ({ aliases }) => `${aliases[0]}s’`,
  organisation: ({ organisation }) => organisation,
  'organisation, small': ({ organisation }) => organisation.toLowerCase(),
  'organisation’s': ({ organisation }) => `${organisation}’s`,
  'organisation, and for &': ({ organisation }) => organisation.replace('&', 'and'),
  'organisation, & for and': ({ organisation }) => organisation.replace(' and ', ' & '),
  'organisation, no legal form': ({ organisation }) => organisation.replace(/ (?:Ltd|LLP|plc)$/u, ''),
  address: ({ email }) => email,
  'address in capitals': ({ email }) => email.toUpperCase(),
  'name in an address': (client) => `${bare(nameOf(client).first)}.${bare(nameOf(client).last)}@elsewhere.example`,
  'initial in an address': (client) =>
    `${bare(nameOf(client).first).slice(0, 1)}${bare(nameOf(client).last)}@elsewhere.example`,
  'name run together in an address': (client) =>
    `${bare(nameOf(client).last)}${bare(nameOf(client).first)}1@elsewhere.example`,
  'file, with underscores': (client) => `${bare(nameOf(client).last)}_${bare(nameOf(client).first)}_contract.pdf`,
  'file, run together': (client) => `Contract${plainAccents(client.realName).replaceAll(/[^A-Za-z]/gu, '')}2026.docx`,
  'file, in small letters': (client) => `${bare(client.realName)}.jpg`,
  'number as registered': ({ phone }) => phone,
  'number, grouped': ({ phone }) => groups(phone, [5, 6], ' '),
  'number, in pairs': ({ phone }) => groups(phone, [3, 2, 2, 2, 2], '-'),
  'number, dotted': ({ phone }) => groups(phone, [5, 3, 3], '.'),
  'number, bracketed': ({ phone }) => `(${phone.slice(0, 5)}) ${phone.slice(5)}`,
  'number, +44': ({ phone }) => `+44 ${groups(phone.slice(1), [4, 6], ' ')}`,
  'number, +44 (0)': ({ phone }) => `+44 (0)${groups(phone.slice(1), [4, 3, 3], '\u00a0')}`,
  'number, 0044': ({ phone }) => `0044${phone.slice(1)}`,
};

const places: readonly TextPlace[] = [
  'section',
  'caption',
  'alt-text',
  'comment',
  'attachment-name',
  'document-property',
  'chart-label',
  'image-metadata',
];

export interface Planted {
  text: GateText;
  form: string;
  client: Client;
  /** Where it was planted. */
  from: number;
  to: number;
}

/** Texts with one registered name each, every form in turn and every place. */
export function plantedTexts(count: number, register: readonly Client[], random: Random): Planted[] {
  const names = Object.keys(forms);
  return Array.from({ length: count }, (_, at) => {
    const form = names[at % names.length] ?? '';
    const client = random.pick(register);
    const planted = forms[form]?.(client) ?? '';
    const runs = typeof planted === 'string' ? [planted] : planted;
    const [before, after] = random.pick(AROUND);
    const text = [before, ...runs, after];
    const place = places[Math.floor(at / names.length) % places.length] ?? 'section';
    return {
      text: { id: `t${at}`, place, label: `Text ${at}`, text: runs.length > 1 ? text : text.join('') },
      form,
      client,
      from: before.length,
      to: before.length + runs.join('').length,
    };
  });
}

export interface Stranger {
  text: GateText;
  /** Where the name stands that is not in the register. */
  from: number;
  to: number;
}

/** People whom no register knows, named in the middle of sentences of the given prose, and at the head of some. */
export function strangersIn(prose: readonly string[], random: Random): Stranger[] {
  return prose.map((text, at) => {
    const name = random.pick(people.strangers);
    const [before, after] = random.chance(0.25)
      ? random.pick([
          ['', ' said so before I had asked.'],
          ['', ' came in late and sat by the window.'],
          ['', ' would not have it.'],
          ['', '’s chair was empty.'],
          ['', ' is the reason why I went.'],
        ])
      : random.pick([
          ['Then I heard it from ', ', who had been there.'],
          ['I thought of ', ' for the rest of the day.'],
          ['It was ', '’s question, not mine.'],
          ['When ', ' and I met again, the room was cold.'],
        ]);
    const lead = `${text} ${before}`;
    return {
      text: { id: `n${at}`, place: 'section', label: '', text: `${lead}${name}${after}` },
      from: lead.length,
      to: lead.length + name.length,
    };
  });
}
