import { nameLists } from '../../src/main/journal/features/anonymity/catalogue.ts';
import { anonymityGate } from '../../src/shared/domain/anonymity/gate.ts';
import { listsOf } from '../../src/shared/domain/anonymity/lists.ts';
import { aRegister, plantedTexts } from '../helpers/planted.ts';
import { createRandom } from '../helpers/random.ts';
import { createVocabulary } from '../helpers/vocabulary.ts';
import { type Measure, measureOf, timed } from './measure.ts';

const WORDS = 100_000;
const NAMES = 500;
const SAMPLES = 20;
const LIMIT_MS = 300;
/** In words: of one text. */
const LENGTH = 200;

/** A submission of 100,000 words with a name in every fifth text, against a register of 500 people. */
export async function benchGate(): Promise<Measure[]> {
  const random = createRandom(5);
  const vocabulary = createVocabulary(random);
  const register = aRegister(NAMES);
  const planted = plantedTexts(WORDS / LENGTH, register, random);
  const texts = planted.map(({ text }, at) => {
    const words: string[] = [];
    while (words.length < LENGTH) words.push(vocabulary.draw(random, words.at(-1) ?? ''));
    const named = at % 5 === 0 && typeof text.text === 'string' ? ` ${text.text}` : '';
    return { ...text, place: 'section' as const, text: `${words.join(' ')}.${named}` };
  });
  const lists = listsOf(nameLists, []);
  const samples: number[] = [];
  const ready: number[] = [];
  for (let count = 0; count <= SAMPLES; count++) {
    let gate = anonymityGate([], lists);
    const making = await timed(() => {
      gate = anonymityGate(register, lists);
    });
    const looking = await timed(() => gate.look(texts));
    // The first of each is the program warming up.
    if (count > 0) {
      ready.push(making);
      samples.push(looking);
    }
  }
  return [
    measureOf(`gate: ${WORDS} words, ${NAMES} people`, samples, { within: LIMIT_MS }),
    measureOf('  made ready, when the register has changed', ready, { within: LIMIT_MS }),
  ];
}
