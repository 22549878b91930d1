import type { ContentFile } from '../../../src/core/schema/parse-content-file.ts';
import type { siteFiles } from '../../../src/core/schema/schemas.ts';
import { makeArticles } from './content-articles.ts';
import { makeEventFiles, makeQuestionFiles } from './content-cards.ts';
import { makeActors, makePlaces, makeSources } from './content-entities.ts';
import { writeCorpus } from './generate-corpus.ts';

/** As long as such files are on a site, though not on its subject. */
const texts: Readonly<Record<(typeof siteFiles)[number], string>> = {
  'site.yaml': `
name: A corpus
title: Who says what in made-up articles
tagline: made-up articles, side by side
description: Made-up articles, to see what a large site costs.
texts: retellings
kinds:
  claims: { attack: attack, diplomatic-act: diplomatic act, sponsorship: sponsorship }
loadedWords: [terrorists, terrorist group, terrorist groups, terror group, terror groups, martyr, martyrs, infidel, infidels, massacre,
  extremist, extremists, fanatic, fanatics, brazen, cowardly, heinous, barbaric, notorious, thugs, puppet, stooge, stooges]
publisher: { text: Nobody }
`,
  'corrections.yaml': 'corrections: []\n',
  'about.md': `
Nobody wrote these articles, and nothing in them happened.

## What they are for

They show how a site grows.
`,
  'thesaurus.yaml': `
synonyms:
  - [aid, help]
  - [arrest, detain]
  - [fighter, militant, insurgent]
  - [truce, ceasefire]
  - [withdraw, retreat]
compounds: { cross: [border], check: [point] }
`,
  'names.yaml': `
connectives: [al, el, e, ul]
titles: maulana mullah
heads: tehreek lashkar
commonNames: khan shah
consonants: [k kh q c x, g gh, s z, v w, f ph, b bh, d dh, t th, sh, ch]
vowels: [a e, e i y, o u]
gazetteer: { AF: [province, district], PK: [division, district] }
`,
};

/**
 * Makes the files of a whole `content/` of so many articles, the same for the same seed: the articles of `writeCorpus` with all that
 * belongs to them. It has no faults.
 */
export function makeContent(articleCount: number, seed: number): readonly ContentFile[] {
  const corpus = writeCorpus(articleCount, seed);
  // From the oldest one on, as a claim can deny only an earlier one.
  const articles = makeArticles(corpus.written.toReversed(), corpus);
  return [
    ...Object.entries(texts).map(([name, text]): ContentFile => {
      return { collection: 'site', id: name.replace(/\.\w+$/, ''), path: `content/${name}`, text: text.trimStart() };
    }),
    ...makeSources(corpus),
    ...makePlaces(corpus),
    ...makeActors(corpus, articles),
    ...articles.map(({ file }) => file),
    ...makeQuestionFiles(corpus, articles),
    ...makeEventFiles(corpus, articles),
  ];
}
