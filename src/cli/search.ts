import type { SearchAnswer } from '../core/search/answer/build-answer.ts';
import type { SearchResult } from '../core/search/answer/build-results.ts';
import { describeAnswer } from '../core/search/answer/describe-answer.ts';
import { outDir } from '../site/folders.ts';
import { readBuiltIndex } from '../site/read-built-index.ts';

const usage =
  'Usage: npm run -s search -- [--json] "QUERY"\nSearches the built site. Phrases in quotes, -word, actor: country: source: year: before: after: kind:';

const toJson = ({ kind, id, title, url, article, passage, why }: SearchResult) => ({ kind, id, title, url, article, passage, why });

const formatResult = ({ kind, title, url, why, articleTitle, excerpt }: SearchResult): string => {
  const text = excerpt?.map((part) => (part.isMatch ? `[${part.text}]` : part.text)).join('');
  const where = articleTitle === undefined || articleTitle === title ? '' : ` – ${articleTitle}`;
  const lines = [
    `${kind.padEnd(8)} ${title}${where}`,
    `         ${url}`,
    `         ${why}`,
    ...(text === undefined ? [] : [`         ${text}`]),
  ];
  return lines.join('\n');
};

const formatAnswer = (query: string, answer: SearchAnswer): string =>
  [
    ...(answer.correction === undefined ? [] : [`These are results for “${answer.correction}”.`]),
    describeAnswer(query, answer),
    ...(answer.question?.meant === undefined ? [] : [`Did you mean “${answer.question.meant}”?`]),
    ...answer.tries.map(({ query: other, label, count }) => `Try ${other} (${label}): ${count}`),
    ...answer.results.map(formatResult),
    ...(answer.suggestions.length === 0 ? [] : ['Pages for part of the query:', ...answer.suggestions.map(formatResult)]),
  ].join('\n');

async function search(): Promise<number> {
  // Everything but --json is the query, which may begin with a hyphen.
  const words = process.argv.slice(2).filter((word) => word !== '--json');
  const isJson = words.length < process.argv.length - 2;
  if (words.length === 0) {
    console.error(usage);
    return 2;
  }
  const { search: engine } = await readBuiltIndex(outDir);
  const query = words.join(' ');
  const answer = await engine.answer(query, { articles: Infinity });
  console.log(isJson ? JSON.stringify(answer.results.map(toJson)) : formatAnswer(query, answer));
  return 0;
}

process.exitCode = await search().catch((error: unknown) => {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  return 2;
});
