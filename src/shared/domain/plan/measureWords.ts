import file from '../../../../resources/plan/measure-words.json';

const verbs = new Set(file.verbs);
const forms = new Set(file.irregular);
const quantities = new Set(file.quantities);
const observables = new Set(file.observables);

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}%’']+/gu) ?? [];

/** What a form such as `reached`, `counting` or `tries` may come from. */
function stems(word: string): string[] {
  const cut = (ending: string, instead = '') =>
    word.endsWith(ending) ? [word.slice(0, -ending.length) + instead] : [];
  return [
    word,
    ...cut('s'),
    ...cut('es'),
    ...cut('ies', 'y'),
    ...cut('ed'),
    ...cut('d'),
    ...cut('ied', 'y'),
    ...cut('ing'),
    ...cut('ing', 'e'),
  ].flatMap((stem) => [stem, stem.replace(/([bdgmnprt])\1$/u, '$1')]);
}

/** Whether the text says that something is done: one of the verbs in which evidence is put. */
export const hasVerb = (text: string): boolean =>
  words(text).some((word) => forms.has(word) || stems(word).some((stem) => verbs.has(stem)));

/** Whether the text names a number. */
export const hasQuantity = (text: string): boolean =>
  words(text).some((word) => /[\d%]/u.test(word) || quantities.has(word));

/** Whether the text names something that others can see or that stays: a recording, a rating, a certificate. */
export const hasObservable = (text: string): boolean =>
  words(text).some((word) => stems(word).some((stem) => observables.has(stem)));

/** How many words the text has. */
export const countWords = (text: string): number => words(text).length;
