import anyAscii from 'any-ascii';
import { describe, expect, it, test } from 'vitest';
import { buildIndex } from '../../../src/core/search/index/build-index.ts';
import { site } from '../../support/built-site.ts';
import { createRandom } from '../../support/create-random.ts';
import { makeFiles } from '../../support/make-index.ts';
import { serveIndex } from '../../support/make-search.ts';
import { measureJoined } from '../../support/measure-growth.ts';

const built = buildIndex(site, { places: [{ what: 'a city', names: ['Coimbra', 'Sevilla'] }], toLatin: anyAscii });
const { answer, countFacets } = serveIndex(makeFiles(built, { shardLength: 14_000, pages: 64, cards: 8 }));
const random = createRandom(4);
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;

const printed = built.texts.flatMap(({ documents }) => documents.flatMap(({ text }) => text.split(/\s+/)));
const pickLetters = (): string => Array.from({ length: 3 + Math.floor(random() * 5) }, () => pick([...'abcdefghijklmnoprstuvwz'])).join('');
const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const repeat = (text: string) => (at: number) => text.split(' ')[at % text.split(' ').length] ?? '';

/** The words of texts that somebody may paste, by their numbers. */
const kinds: readonly (readonly [what: string, toWord: (at: number) => string])[] = [
  ['of articles', () => pick(printed)],
  ['that nobody knows', pickLetters],
  ['that may be names', () => capitalise(pickLetters())],
  ['of names', () => pick(built.names)[0]],
  ['with a letter wrong', () => pick(printed).replace(/\p{L}/u, 'x')],
  ['in quotation marks', () => `"${pick(printed)}"`],
  ['to be left out', (at) => `${at === 0 ? 'night ' : ''}-${pick(printed)}`],
  ['of filters', (at) => (at % 2 === 0 ? `actor:${pickLetters()}` : 'year:2024')],
  [
    'of German',
    repeat(
      'Der Nachtzug von Lissabon nach Madrid fuhr zum ersten Mal seit zwölf Jahren. Die Fahrgäste klagten über dünne Decken und teure Betten, während der Betreiber behauptete, alle Plätze seien verkauft.',
    ),
  ],
  [
    'of Latin',
    repeat(
      'Gallia est omnis divisa in partes tres, quarum unam incolunt Belgae, aliam Aquitani, tertiam qui ipsorum lingua Celtae, nostra Galli appellantur. Hi omnes lingua, institutis, legibus inter se differunt.',
    ),
  ],
  [
    'of Turkish',
    repeat(
      'Bütün insanlar hür, haysiyet ve haklar bakımından eşit doğarlar. Akıl ve vicdana sahiptirler ve birbirlerine karşı kardeşlik zihniyeti ile hareket etmelidirler. Işıklı İstanbul’un ığdır ağaçları.',
    ),
  ],
  ['of Arabic', repeat('تدفع الرباط نصف تكلفة القطار وتدفع مدريد نصفها الآخر كما يقول مصدر في الحكومة المغربية طلب ألا يذكر اسمه')],
];

/** Four times the length in one piece takes about as much as in four when work grows with it, four times as much when with its square. */
const tooMuch = 2;

const makeParts = (count: number, toWord: (at: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, i) => Array.from({ length: 40 }, (__, at) => toWord(i * 40 + at)).join(' '));

describe('to search for 160 words is four times the work of 40:', () => {
  it.each(kinds)('words %s', async (_, toWord) => {
    expect(await measureJoined(answer, makeParts(4, toWord))).toBeLessThan(tooMuch);
  });
});

describe('a query of 10,000 letters has an answer, and takes four times the work of 2,500:', () => {
  it.each(['a', 'SET ', '"', '-a ', 'a-', '\u0301'])('“%s” again and again', async (unit) => {
    const some = unit.repeat(2500 / unit.length).trimEnd();
    expect(await measureJoined(answer, [some, some, some, some])).toBeLessThan(tooMuch);
  });
});

test('work that takes the square of the length is told from work that does not', async () => {
  const square = (text: string): Promise<unknown> => Promise.resolve(/.+@\S/.exec(text));
  const some = 'a'.repeat(3000);
  expect(await measureJoined(square, [some, some, some, some])).toBeGreaterThan(2);
});

test('facets of a long query are counted too', async () => {
  for (const [, toWord] of kinds.slice(0, 4)) expect(Object.keys(await countFacets(makeParts(4, toWord).join(' ')))).toHaveLength(5);
});
