import type { ArticleLeaf, ClaimLeaf, Graph, OrganizationLeaf, PersonLeaf, WithContext } from 'schema-dts';
import type { Actor } from '../model/actor.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { ActorRef } from '../model/refs.ts';
import type { PartialDate } from '../schema/dates.ts';
import { withAnchor } from '../urls.ts';
import type { CitedSite } from './cite.ts';
import { formatPoint, toCslDate } from './csl.ts';

/*
 * What pages say of themselves in the words of schema.org, for search engines and other programs: no more than the pages say. No
 * ClaimReview, as the site never rules on a claim.
 */

/** What a page may carry as JSON-LD. */
export type LinkedData = WithContext<ArticleLeaf | Agent> | Graph;

type Agent = PersonLeaf | OrganizationLeaf;

const context = 'https://schema.org';

const toPerson = (name: string): PersonLeaf => ({ '@type': 'Person', name });
const toOrganization = (name: string): OrganizationLeaf => ({ '@type': 'Organization', name });

const toPublished = (date: PartialDate): { readonly datePublished?: string } => {
  const point = formatPoint(toCslDate(date));
  return point === undefined ? {} : { datePublished: point };
};

/** What an article was made from; undefined for a site's own. */
function toOriginal(article: Article, { settings: { texts } }: CitedSite): ArticleLeaf | undefined {
  if (texts === 'articles') return undefined;
  const { author, date, original } = article.data;
  return {
    '@type': 'Article',
    // The title of a text that has none of its own is the editors’.
    ...(article.data.titleFrom === 'source' ? { headline: article.data.title } : {}),
    ...(author === undefined ? {} : { author: toPerson(author) }),
    ...(article.publication === undefined ? {} : { publisher: toOrganization(article.publication) }),
    ...toPublished(date),
    ...(original === undefined ? {} : { url: original }),
  };
}

/** An article and, where the site retells it, what it was made from. */
export function linkArticle(article: Article, site: CitedSite): WithContext<ArticleLeaf> {
  const { title, author, date } = article.data;
  const { name, texts } = site.settings;
  const original = toOriginal(article, site);
  return {
    '@context': context,
    '@type': 'Article',
    '@id': site.toAbsolute(article.url),
    headline: title,
    author: texts === 'articles' && author !== undefined ? toPerson(author) : toOrganization(name),
    ...(original === undefined ? toPublished(date) : { isBasedOn: original }),
  };
}

/** People known by what they have in common are neither a person nor an organisation. */
const toType = ({ kind: { id, people } }: ActorRef): 'Person' | 'Organization' | undefined =>
  id === 'person' ? 'Person' : people ? undefined : 'Organization';

/** Who makes a claim: the speaker, or the author of its article as far as known. */
function toSpeaker({ speaker }: Claim, { data: { author } }: Article, site: CitedSite): Pick<ClaimLeaf, 'author' | 'creditText'> {
  if (speaker === undefined) return author === undefined ? {} : { author: toPerson(author) };
  const type = toType(speaker);
  if (type === undefined) return { creditText: speaker.name };
  return { author: { '@type': type, '@id': site.toAbsolute(speaker.url), name: speaker.name } };
}

/** The claims of an article, in its order, each with who makes it and where it appears. undefined when it has none. */
export function linkClaims(article: Article, site: CitedSite): Graph | undefined {
  if (article.claims.length === 0) return undefined;
  const url = site.toAbsolute(article.url);
  const original = toOriginal(article, site);
  const originalId = withAnchor(url, 'original');
  const claims = article.claims.map((claim): ClaimLeaf => ({
    '@type': 'Claim',
    '@id': site.toAbsolute(claim.url),
    text: claim.data.text,
    ...toSpeaker(claim, article, site),
    ...toPublished(claim.said.date),
    appearance: { '@type': 'Article', '@id': url },
    ...(original === undefined ? {} : { firstAppearance: { '@type': 'Article', '@id': originalId } }),
  }));
  return { '@context': context, '@graph': original === undefined ? claims : [{ ...original, '@id': originalId }, ...claims] };
}

/** The actor that a page is about; undefined for people known by what they have in common, and for living private persons. */
export function linkActor(actor: Actor, site: CitedSite): WithContext<Agent> | undefined {
  const type = toType(actor);
  if (type === undefined || actor.data.private) return undefined;
  const { wikidata } = actor.data;
  return {
    '@context': context,
    '@type': type,
    '@id': site.toAbsolute(actor.url),
    name: actor.name,
    ...(wikidata === undefined ? {} : { sameAs: toWikidata(wikidata) }),
  };
}

/** The address of an item of Wikidata. */
export const toWikidata = (id: string): string => `https://www.wikidata.org/wiki/${id}`;
