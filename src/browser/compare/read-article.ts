import type { ComparableClaim } from '../../core/model/comparable.ts';
import type { Question } from '../../core/model/question.ts';
import type { Side } from '../../core/schema/question.ts';
import { scriptUrls as urls } from '../../site/urls.ts';
import { loadText } from '../dom/load-text.ts';

type Attributes = Readonly<Record<string, string>>;

/** A link as a page has it: where it leads, its words, and their language. */
export interface ReadLink {
  readonly url: string;
  readonly name: string;
  readonly language: Attributes;
}

/** An article as the page of its claims tells of it. */
export interface ReadArticle extends ReadLink {
  readonly id: string;
  readonly short: string;
  readonly claims: readonly ReadClaim[];
  /** Addresses of the pages that compare it. */
  readonly comparisons: ReadonlySet<string>;
}

/** What a claim answers to a question. */
export interface ReadAnswer {
  readonly question: ReadLink & { readonly id: string } & Pick<Question, 'kind'>;
  readonly position: { readonly id: string; readonly text: string; readonly side: Side | undefined };
}

/** An event that a claim tells of: when it was in words, and the day, month or year that it began in, as `YYYY-MM-DD` or less. */
export interface ReadEvent extends ReadLink {
  readonly when: string;
  readonly begins: string;
}

/** A claim of an article, with the parts of its entry on the page: who says it, what, and facts about it. */
export interface ReadClaim extends ComparableClaim {
  readonly article: Pick<ReadArticle, 'id' | 'short' | 'language'>;
  readonly who: Element;
  readonly text: Element;
  readonly facts: Element;
  readonly answers: readonly ReadAnswer[];
  readonly events: readonly ReadEvent[];
}

const toLanguage = (element: Element): Attributes =>
  Object.fromEntries(['lang', 'dir'].flatMap((name) => (element.hasAttribute(name) ? [[name, element.getAttribute(name) ?? '']] : [])));

const toLink = (link: HTMLAnchorElement): ReadLink => ({
  url: link.getAttribute('href') ?? '',
  name: link.textContent,
  language: toLanguage(link),
});

function toEvent(link: HTMLAnchorElement): ReadEvent {
  const when = link.nextElementSibling;
  const begins = when instanceof HTMLElement ? when.dataset['begins'] : undefined;
  return { ...toLink(link), when: when?.textContent.trim() ?? '', begins: begins ?? '' };
}

/** The name of a page in its address: `do-they-fill` for `/questions/do-they-fill/#yes`. */
const toId = ({ pathname }: HTMLAnchorElement): string => pathname.split('/').at(-2) ?? '';

/** Reads what `ClaimEntry.astro` and `ClaimRelations.astro` write. */
function readClaim(entry: Element, article: ReadClaim['article']): readonly ReadClaim[] {
  // Anchors of former ids stand before the rest.
  const [who, text, facts, relations] = [...entry.children].filter((child) => !child.matches('span'));
  if (who === undefined || text === undefined || facts === undefined) return [];
  facts.querySelector('[href*="/cite/"]')?.closest('li')?.remove();
  const items = [...(relations?.children ?? [])].filter((item) => item instanceof HTMLElement);
  const linksOf = (name: string): HTMLAnchorElement[] =>
    items.filter(({ dataset }) => dataset['of'] === name).flatMap((item) => [...item.querySelectorAll('a')]);
  const answers = items.flatMap((item): readonly ReadAnswer[] => {
    const { of: kind = '', side } = item.dataset;
    const [link, answer] = item.children;
    if (!(link instanceof HTMLAnchorElement) || !link.hash) return [];
    return [
      {
        question: { ...toLink(link), url: link.pathname, id: toId(link), kind: kind as Question['kind'] },
        position: { id: link.hash, text: answer?.textContent ?? '', side: side as Side | undefined },
      },
    ];
  });
  // The first link is the number of the claim; a second one is whoever the article relays.
  const speaker = who.querySelectorAll('a')[1];
  const denies = linksOf('denies').map((link) => ({ id: link.hash.slice('#claim-'.length), article: { id: toId(link) } }));
  return [{ id: entry.id, article, speaker, denies, who, text, facts, answers, events: linksOf('events').map(toEvent) }];
}

/** Reads the page of an article’s claims. Returns undefined when it is that of something else. */
export function readArticle(page: Document, id: string): ReadArticle | undefined {
  const link = page.querySelector<HTMLAnchorElement>('a[data-short]');
  if (link === null || toId(link) !== id) return undefined;
  const short = link.dataset['short'] ?? '';
  const language = toLanguage(link);
  return {
    ...toLink(link),
    id,
    short,
    claims: [...page.querySelectorAll('.claims > li')].flatMap((entry) => readClaim(entry, { id, short, language })),
    comparisons: new Set(Array.from(page.querySelectorAll<HTMLAnchorElement>('[aria-labelledby=compare] a'), ({ pathname }) => pathname)),
  };
}

/** Fetches and reads the page of an article’s claims; undefined when there is no such article. Rejects when it cannot be fetched. */
export async function loadArticle(id: string): Promise<ReadArticle | undefined> {
  const page = await loadText(urls.articleClaims(encodeURIComponent(id)));
  return page === undefined ? undefined : readArticle(new DOMParser().parseFromString(page, 'text/html'), id);
}
