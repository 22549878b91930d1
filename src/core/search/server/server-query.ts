import { conjunctive, type ResultField } from '../../facets/result-facets.ts';
import { isWord, toText, type Alternatives, type ParsedQuery, type PhrasePart } from '../query/parse-query.ts';
import type { AskedDate } from '../query/read-dates.ts';
import type { ResolvedFilter, ResolvedFilters } from '../query/resolve-filters.ts';

/** A query as it is put to a server. */
export interface ServerQuery extends ResolvedFilters {
  readonly parsed: ParsedQuery;
  /** The words that are left beside phrases, alternatives, exclusions, filters, dates, and words that only ask. */
  readonly words: string;
  readonly ranges: readonly AskedDate[];
  readonly isQuestion: boolean;
  /** The pages that its exclusions name, as “actor:ttp”. */
  readonly excludedPages: readonly string[];
}

/** A clause of the query language of OpenSearch and Elasticsearch. */
type Clause = Readonly<Record<string, unknown>>;

const anyOf = (should: readonly Clause[]): Clause => ({ bool: { should, minimum_should_match: 1 } });

/** All words, with their synonyms, wherever a document has them; `least` says how many are enough. */
const forWords = (query: string, least: string): Clause => ({ match: { all: { query, minimum_should_match: least } } });

const quoted = ['title.quoted', 'text.quoted', 'body.quoted', 'names.quoted'] as const;
/** Exactly these words in this order; the last may still be typed. */
const forPhrase = ({ text, isOpen = false }: Pick<PhrasePart, 'text'> & Partial<PhrasePart>): Clause => ({
  multi_match: { query: text, type: isOpen ? 'phrase_prefix' : 'phrase', fields: quoted },
});

const forOption = (option: Alternatives['options'][number]): Clause =>
  typeof option === 'string' ? forWords(option, '100%') : forPhrase(option);

/** What fits one of several dates: what happened then, or prints the date. Open ends are in the years 0 and 9999. */
const forDates = (ranges: readonly AskedDate[]): Clause =>
  anyOf(
    ranges.flatMap(({ typed, ...days }) => {
      const gte = 'from' in days && !days.from.startsWith('0000') ? { gte: days.from } : {};
      const lte = 'to' in days && !days.to.startsWith('9999') ? { lte: days.to } : {};
      const printed = forPhrase({ text: typed });
      return 'monthDay' in days ? [printed] : [{ range: { when: { ...gte, ...lte } } }, printed];
    }),
  );

/** Of two words both are asked for, of more all but one; of a question, which is often answered in other words, half. */
const least = { words: '2<-1', question: '2<50%' } as const;

const listMust = ({ parsed, words, ranges, isQuestion }: ServerQuery): readonly Clause[] => [
  ...(isWord(words) ? [forWords(words, isQuestion ? least.question : least.words)] : []),
  ...(parsed.alternatives ?? []).map(({ options }) => anyOf(options.map(forOption))),
  ...parsed.phrases.map(forPhrase),
  ...(ranges.length === 0 ? [] : [forDates(ranges)]),
];

const toTerms = (field: ResultField, filters: readonly ResolvedFilter[]): Clause => ({
  terms: { [field]: [...new Set(filters.flatMap(({ values }) => [...values]))] },
});

/** What passes filters, as `passes` of the facets has it; those of the field `except` are ignored. */
export function forFilters(all: readonly ResolvedFilter[], except?: ResultField): Clause {
  const filters = all.filter(({ field, isNot }) => isNot === true || field !== except);
  const { wanted = [], unwanted = [] } = Object.groupBy(filters, ({ isNot }) => (isNot === true ? 'unwanted' : 'wanted'));
  return {
    bool: {
      filter: [...Map.groupBy(wanted, ({ field }) => field)].flatMap(([field, same]) =>
        conjunctive.has(field) ? same.map((filter) => toTerms(field, [filter])) : [toTerms(field, same)],
      ),
      must_not: unwanted.map((filter) => toTerms(filter.field, [filter])),
    },
  };
}

/** Words and phrases as they are, without synonyms, and pages. */
const listMustNot = ({ parsed, excludedPages }: ServerQuery): readonly Clause[] => [
  ...parsed.excluded.map(({ text }) =>
    text.includes(' ')
      ? forPhrase({ text })
      : { multi_match: { query: text, fields: ['title', 'text', 'body', 'names'], analyzer: 'words', operator: 'and' } },
  ),
  ...(excludedPages.length === 0 ? [] : [{ terms: { named: excludedPages } }]),
];

/** What is to be marked in the texts that a query finds. */
export const forMarks = (query: ServerQuery): Clause => ({ bool: { must: listMust(query) } });

/** Puts a page first of which the query is a name. */
const nameBoost = 1000;
const titleBoost = 2;

/** The documents that a query asks for, whatever its filters, best first. */
export function forQuery(query: ServerQuery): Clause {
  const { parsed, words } = query;
  const name = toText({ ...parsed, words }).trim();
  return {
    bool: {
      must: listMust(query),
      must_not: listMustNot(query),
      should:
        name === ''
          ? []
          : [
              { constant_score: { filter: { term: { 'names.whole': name } }, boost: nameBoost } },
              { match: { title: { query: name, boost: titleBoost } } },
            ],
    },
  };
}

/** True for a query of filters alone. */
export const isFilterOnly = (query: ServerQuery): boolean => listMust(query).length === 0;
