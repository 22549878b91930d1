import { stemmer } from 'stemmer';
import { stopWords } from '../search/index/english.ts';
import type { ServerDocument } from '../search/server/server-document.ts';

/** Where the synonyms of an index are: in its settings, or in a set that the server has under a name, which Elasticsearch alone knows. */
export type SynonymSource = { readonly synonyms: readonly string[] } | { readonly synonyms_set: string };

const read = { type: 'custom', char_filter: ['figures'], tokenizer: 'standard' } as const;
const stemmed = ['lowercase', 'asciifolding', 'possessive', 'stem'] as const;

/** Words that say nothing, as they are and as the stemmer leaves them. */
const idleWords: readonly string[] = [...new Set([...stopWords].flatMap((word) => [word, stemmer(word)]))];

/**
 * How words are read. `words`: stemmed, for the index. `asked`: the same for queries, with synonyms. Rules are read by the filters that stand
 * before theirs, so stems are what rules and queries have in common, and idle words are left out after them: names have such words, too.
 * `quoted`: as words are printed, for phrases.
 */
const describeAnalysis = (synonyms: SynonymSource) => ({
  // “8,000” is 8000.
  char_filter: { figures: { type: 'pattern_replace', pattern: '(?<=\\d),(?=\\d{3})', replacement: '' } },
  filter: {
    possessive: { type: 'stemmer', language: 'possessive_english' },
    stem: { type: 'stemmer', language: 'english' },
    idle: { type: 'stop', stopwords: idleWords },
    // A rule of which the analysis leaves nothing is no reason to refuse all.
    names: { type: 'synonym_graph', lenient: true, ...synonyms },
  },
  analyzer: {
    words: { ...read, filter: stemmed },
    asked: { ...read, filter: [...stemmed, 'names', 'idle'] },
    quoted: { ...read, filter: ['lowercase', 'asciifolding'] },
  },
  normalizer: { whole: { type: 'custom', filter: ['lowercase', 'asciifolding'] } },
});

const words = { type: 'text', analyzer: 'words', search_analyzer: 'asked' } as const;
/** Read as words and as printed; a query finds words that are spread over several such fields in `all`. */
const searched = { ...words, copy_to: 'all', fields: { quoted: { type: 'text', analyzer: 'quoted' } } } as const;
const value = { type: 'keyword' } as const;
const shown = { type: 'keyword', index: false, doc_values: false } as const;

const properties = {
  kind: value,
  id: value,
  group: value,
  isInArticle: { type: 'boolean' },
  article: value,
  url: shown,
  summary: shown,
  articleTitle: shown,
  passage: shown,
  language: { type: 'object', enabled: false },
  title: searched,
  text: searched,
  body: searched,
  names: { ...searched, fields: { ...searched.fields, whole: { type: 'keyword', normalizer: 'whole' } } },
  mentions: { ...words, copy_to: 'all' },
  named: value,
  actor: value,
  country: value,
  source: value,
  year: value,
  when: { type: 'date_range' },
  published: { type: 'date' },
} as const satisfies Record<keyof ServerDocument, object>;

/** The body of the request that makes an index: how it reads words, and what each field of a document is. */
export const describeIndex = (synonyms: SynonymSource) => ({
  settings: { analysis: describeAnalysis(synonyms) },
  mappings: { dynamic: 'strict', properties: { ...properties, all: words } },
});
