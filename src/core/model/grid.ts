import { toYears } from '../schema/dates.ts';
import type { Article } from './article.ts';
import { toGridCells, type GridDot } from './grid-cells.ts';
import { formatFew } from './labels.ts';
import type { Question } from './question.ts';

/** What a column or row of a grid stands for: an article, a publication, a year; or a voice. */
export interface GridGroup {
  readonly id: string;
  readonly name: string;
  readonly url?: string | undefined;
  readonly language?: Article['language'];
}

/**
 * A dot of a grid in words: “no: the author, in Waleed, 2024”, “yes × 2 (In control): Pakistan, relayed, in Waleed, 2024”, or of a
 * position, whose text would be long, “answer 3: …”.
 */
export function formatDot({ answer: { side, word, name }, own, claims }: GridDot): string {
  const articles = [...new Set(claims.map(({ article }) => article.short))];
  const speakers = own ? 'the author' : `${formatFew([...new Set(claims.flatMap(({ speaker }) => speaker?.name ?? []))])}, relayed`;
  const times = claims.length > 1 ? ` × ${claims.length}` : '';
  const answer = side === undefined ? `answer ${word}${times}` : `${word}${times}${name.toLowerCase() === word ? '' : ` (${name})`}`;
  return `${answer}: ${speakers}, in ${formatFew(articles)}`;
}

/** What the words of a grid stand for in its row, where a question has names for them. */
export function formatGridNote({ data, positions }: Pick<Question, 'data' | 'positions'>): string | undefined {
  if (data.sides !== undefined) return `yes: ${data.sides.yes}; no: ${data.sides.no}`;
  return positions.some(({ side }) => side !== undefined) ? undefined : `${positions.length} answers, by the numbers on its page`;
}

/** A question that claims of an article bear on, with all articles that do. */
export interface TakenUp extends Pick<Question, 'id' | 'url' | 'name' | 'articles'> {
  /** True when the author of the article gives two opposed answers. */
  readonly isBothWays: boolean;
}

/** What an article shows of a question that it takes up. */
export function toTakenUp(question: Question, articleId: string): TakenUp {
  const { id, url, name, articles } = question;
  const cell = toGridCells(question, ({ article }) => (article.id === articleId ? articleId : undefined)).get(articleId);
  return { id, url, name, articles, isBothWays: cell?.isBothWays ?? false };
}

/** More columns than these no screen shows beside one another. */
const maxGroups = 12;

/** How articles are grouped in a grid, and the group of each by its id. */
export interface GridGroups {
  readonly by: 'article' | 'publication' | 'year';
  readonly groups: readonly GridGroup[];
  readonly groupOf: ReadonlyMap<string, string>;
}

/** The ways to group articles: each by itself, oldest first, while they are few; then by publication, and by year. */
export function toGridGroups(articles: readonly Article[]): readonly [GridGroups, ...GridGroups[]] {
  const inTime = articles.toReversed();
  if (articles.length <= maxGroups)
    return [
      {
        by: 'article',
        groups: inTime.map(({ id, short, url, language }) => ({ id, name: short, url, language })),
        groupOf: new Map(articles.map(({ id }) => [id, id])),
      },
    ];
  return [
    {
      by: 'publication',
      ...group(
        inTime,
        ({ source, publication }) => ({
          id: source?.id ?? '',
          name: publication ?? 'Publication not known',
          url: source?.url,
          language: source?.language,
        }),
        { id: 'others', name: 'Others' },
      ),
    },
    { by: 'year', ...group(inTime, ({ data }) => toYear(toYears(data.date).at(-1)), { id: 'earlier', name: 'Earlier' }) },
  ];
}

const toYear = (year: string | undefined): GridGroup => ({ id: year ?? '', name: year ?? 'No date' });

/** The groups that most articles are in, in the order of the articles; all others together come first. */
function group(articles: readonly Article[], toGroup: (article: Article) => GridGroup, rest: GridGroup): Omit<GridGroups, 'by'> {
  const all = articles.map((article) => ({ id: article.id, group: toGroup(article) }));
  const sizes = Map.groupBy(all, (one) => one.group.id);
  const bySize = [...sizes].toSorted(([, a], [, b]) => b.length - a.length).map(([id]) => id);
  const kept = new Set(bySize.length <= maxGroups ? bySize : bySize.slice(0, maxGroups - 1));
  const named = new Map(all.map((one) => [one.group.id, one.group]));
  return {
    groups: [...(kept.size < sizes.size ? [rest] : []), ...[...named.values()].filter(({ id }) => kept.has(id))],
    groupOf: new Map(all.map((one) => [one.id, kept.has(one.group.id) ? one.group.id : rest.id])),
  };
}
