import type { Site } from '../../model/site.ts';
import { toOtherLanguage } from '../../names/language.ts';
import { formatDate, toYears } from '../../schema/dates.ts';
import type { NameWords } from '../../schema/name-words.ts';
import { minDictionaryLength } from '../query/correct-spelling.ts';
import { buildNames, listKnown, type KnownElsewhere } from './build-names.ts';
import { buildPages } from './build-pages.ts';
import { buildCards, buildTextFile } from './build-texts.ts';
import { countDocument, countTerms } from './count-terms.ts';
import { createTokenizer, type Tokenizer } from './create-tokenizer.ts';
import type { IndexFile, ScriptsFile, TextFile, WordsFile } from './index-file.ts';
import { exportPostings } from './postings.ts';

const buildWordsFile = (texts: readonly TextFile[], names: Pick<WordsFile, 'known' | 'nameWords'>, { tokenize }: Tokenizer): WordsFile => {
  const tokens = texts.flatMap(({ documents }) => documents.flatMap(({ text }) => tokenize(text)));
  const words = tokens.map(({ word }) => word).filter((word) => word.length >= minDictionaryLength && /^\p{Ll}+$/u.test(word));
  return { id: 'words', words: [...new Set(words)].toSorted(), ...names };
};

const toIndexedNameWords = ({
  connectives,
  titles,
  honorifics,
  heads,
  commonNames,
  consonants,
  vowels,
}: NameWords): WordsFile['nameWords'] => ({ connectives, titles, honorifics, heads, commonNames, consonants, vowels });

/** The contents of all files that search loads: the index first, the others when it needs them. */
export interface SearchFileContents {
  readonly index: IndexFile;
  readonly scripts: ScriptsFile;
  readonly words: WordsFile;
  readonly cards: TextFile;
  /** One for each article. */
  readonly texts: readonly TextFile[];
}

/**
 * Builds the files that search loads; `toFileName` names each as it will lie beside the index, which has these names. Never throws for a
 * site that `buildSite` made. Example: `buildSearchFiles(site, ({ id }) => `${id}.json`).index`.
 */
export function buildSearchFiles(
  site: Site,
  toFileName: (file: TextFile | ScriptsFile | WordsFile) => string,
  elsewhere: KnownElsewhere = { places: [], toLatin: () => '' },
): SearchFileContents {
  const tokenizer = createTokenizer(site.thesaurus);
  const { pages, find } = buildPages(site);
  const texts = site.articles.map((article) => buildTextFile(article, find));
  const counted = site.articles.map((article, id) => ({ id, terms: countTerms(article, texts[id] as TextFile, pages, tokenizer) }));
  const cards = buildCards(site, find);
  const { scripts, ...names } = buildNames(site, pages, find, elsewhere.toLatin);
  const words = buildWordsFile(texts, { known: listKnown(site, elsewhere), nameWords: toIndexedNameWords(site.nameWords) }, tokenizer);
  const index: IndexFile = {
    language: toOtherLanguage(site.settings.language, site.settings.direction),
    thesaurus: site.thesaurus,
    pages,
    ...names,
    scripts: toFileName(scripts),
    words: toFileName(words),
    cards: { file: toFileName(cards), count: cards.documents.length },
    articles: site.articles.map(({ id, url, data, source, publication, language }, i) => ({
      id,
      title: data.title,
      url,
      summary: [publication ?? 'Publication not known', formatDate(data.date)].join(' · '),
      language,
      source: source?.id,
      years: [...new Set([data.date, ...data.parts.map(({ date }) => date)].flatMap(toYears))].toSorted(),
      text: toFileName(texts[i] as TextFile),
    })),
    // Questions and events come after the articles.
    postings: exportPostings([
      ...counted,
      ...cards.documents.map((document, i) => ({ id: texts.length + i, terms: countDocument(document, pages, tokenizer) })),
    ]),
  };
  return { index, scripts, words, cards, texts };
}
