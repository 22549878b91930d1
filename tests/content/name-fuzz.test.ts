import { expect, test } from 'vitest';
import type { CompiledName } from '../../src/core/names/build-registry.ts';
import { findMentions } from '../../src/core/names/find-mentions.ts';
import { findUnknownNames } from '../../src/core/names/find-unknown-names.ts';
import { nameRules } from '../../src/core/names/name-rules.ts';
import { createRandom } from '../support/create-random.ts';
import { realSite } from '../support/real-site.ts';

const count = 5000;

const random = createRandom(60);
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;

const linking = realSite.registry.names.filter(
  ({ name, words }) =>
    nameRules[name.type].linking === 'always' &&
    name.ambiguous !== true &&
    name.type !== 'native' &&
    /^\p{Lu}/u.test(name.form) &&
    !realSite.registry.vocabulary.titles.has(words[0]?.folded ?? '') &&
    !/ \p{Ll}{3,}/u.test(name.form),
);
const isState = ({ nature }: CompiledName): boolean => nature === 'place';
const isPerson = ({ nature }: CompiledName): boolean => nature === 'person';
const [states, people] = [linking.filter(isState), linking.filter((name) => isPerson(name) && name.words.length > 1)];
const groups = linking.filter(
  (name) => !isState(name) && !isPerson(name) && name.nature !== 'people' && /^[\p{L}’ -]+$/u.test(name.name.form),
);

const heads =
  'Front Movement Army Council Party University Court Province Wing Brigade Foundation Congress Society Airlines Times Bank Union Network'.split(
    ' ',
  );
const regional = 'Jaish Lashkar Harakat Tanzim Ansar Jamaat Hizb Ghazwa Muttahida Zarb'.split(' ');
const qualifiers =
  'West African|Greater Sahara|Democratic|Free|Nigerian|Northern|Revolutionary|Punjabi|Hind|Swat|Pashtun|Maghreb|Youth|Eastern'.split('|');
const strangers = 'Gulzar Tariq Bashir Shakeel Dawood Farooq Naseer Zubair'.split(' ');
const frames = [
  'The {} claimed it.',
  'They spoke of the {} again.',
  'Men of the {}, it is said, came.',
  'He joined the {} in 2014 and left.',
  '“The {} is ours,” she wrote.',
];

/** Ways to make a longer name of a known one, which nobody bears. */
const longer: readonly (() => string)[] = [
  () => `${pick([...states, ...groups]).name.form} ${pick(heads)}`,
  () => `${pick([...states, ...groups]).name.form} ${pick(qualifiers)} ${pick(heads)}`,
  () => `${pick(qualifiers)} ${pick(groups).name.form}`,
  () => `${pick(heads)} of ${pick(states).name.form}`,
  () => `${pick(qualifiers)} ${pick(heads)} of ${pick(states).name.form}`,
  () => `${pick(heads)} for the ${pick(qualifiers)} ${pick(heads)} of ${pick(states).name.form}`,
  () => `${pick(regional)}-${pick(['e', 'i', 'ul'])}-${pick([...states, ...groups]).name.form}`,
  () => `${pick(regional)} al-${pick(qualifiers)} ${pick(states).name.form}`,
  () => `${pick(states).name.form} ${pick(regional)}-e-${pick(qualifiers)}`,
  () => `${pick(groups.filter(({ words }) => words.length > 1)).name.form} of the ${pick(qualifiers)} ${pick(heads)}`,
  () => `${pick(groups)?.name.form}-${pick(qualifiers)}`,
  () => `${pick(strangers)} ${pick(people).name.form}`,
  () => `${pick(people).name.form} ${pick(heads)}`,
];

test(`of ${count} longer names that nobody bears, fewer than 1 in 100 are taken for known ones`, () => {
  const wrong: string[] = [];
  for (let i = 0; i < count; i += 1) {
    const text = pick(frames).replace('{}', pick(longer)());
    const found = findMentions(realSite.registry, text);
    if (found.length > 0) wrong.push(`${text} [${found.map(({ text: name }) => name).join('], [')}]`);
  }
  expect(wrong.length / count, wrong.join('\n')).toBeLessThan(0.01);
});

/** What writers change in a name of the region and its signs: each is tried where it applies. */
const changes: readonly ((form: string) => string)[] = [
  (form) => form.replace(/oo/i, 'u'),
  (form) => form.replace(/(?<=[^aeiou])u(?=[^aeiou])/, 'oo'),
  (form) => form.replace(/ee/, 'i'),
  (form) => form.replace(/(?<=[^aeiou])i(?=[^aeiou])/, 'e'),
  (form) => form.replace(/(?<=\p{L}[^aeiou])a(?=[^aeiou])/u, 'e'),
  (form) => form.replace(/o(?=[^aeiouf ])/, 'u'),
  (form) => form.replace(/(?<=[a-z])z/, 's'),
  (form) => form.replace(/(?<=\p{L})([bdlmnrst])(?=[aeiou])/u, '$1$1'),
  (form) => form.replace(/([bdlmnrst])\1/, '$1'),
  (form) => form.replace(/kh/, 'k'),
  (form) => form.replace(/q/, 'k'),
  (form) => form.replace(/-e-/, '-i-'),
  (form) => form.replace(/-[ei]-/, '-ul-'),
  (form) => form.replace(/-[ei]-/, ' '),
  (form) => form.replaceAll(' ', '\u00a0'),
  (form) => form.replace(/(?<=\p{L}{3})(?=\p{L}{3})/u, '\u00ad'),
  (form) => form.replace(/(?<=\p{L}a)(?=[^aeiou]\p{L})/u, '’'),
  (form) => form.normalize('NFD'),
  (form) => form.toUpperCase(),
];
const regionalNames = linking.filter(
  ({ content, name, nature }) =>
    content.length > 1 && !nameRules[name.type].exactCase && name.exactSpacing !== true && nature !== 'place' && !/[.’()]/.test(name.form),
);

test(`of ${count} known names in another spelling, more than 95 in 100 are found`, () => {
  const missed: string[] = [];
  for (let i = 0; i < count; i += 1) {
    const known = pick(regionalNames);
    let form = known.name.form;
    for (let change = 0; change < 2; change += 1) form = pick(changes)(form);
    const text = pick(frames).replace('The {}', '{}').replace('the {}', '{}').replace('{}', form);
    if (!findMentions(realSite.registry, text).some(({ entity, text: name }) => entity.id === known.entity.id && name === form))
      missed.push(`${text} (${known.name.form})`);
  }
  expect(1 - missed.length / count, missed.join('\n')).toBeGreaterThan(0.95);
});

const pieces = [
  ...linking.map(({ name }) => name.form),
  ...heads,
  ...frames,
  ...'of in the and - – -e- ’s ’ . , ( ) “ \n \n\n \u200b \u00ad \u202e 🕌 𝒳 ﷺ ı \u0301 \ud800 0'.split(' '),
  ' ',
  '  ',
];

test(`in ${count} texts of any signs, each mention is where it says, and none begins before the last one ends`, () => {
  for (let i = 0; i < count; i += 1) {
    const text = Array.from({ length: 1 + Math.floor(random() * 12) }, () => pick(pieces)).join(pick(['', ' ', '-']));
    const found = findMentions(realSite.registry, text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(found.map(({ text: name }) => name));
    expect(found.every(({ start, end }, at) => start < end && start >= (found[at - 1]?.end ?? 0))).toBe(true);
    const unknown = findUnknownNames(realSite.registry, text, found);
    expect(unknown.every(({ text: name, start }) => text.startsWith(name.charAt(0), start))).toBe(true);
  }
});
