import type { Issue } from '../issues/issue.ts';
import type { RenderedBody } from '../markdown/render-body.ts';
import type { Bodies } from '../markdown/render-bodies.ts';
import { toAddresses } from '../model/addresses.ts';
import type { Corpus } from '../schema/corpus.ts';
import { rootUrls } from '../urls.ts';

/** Links that authors wrote lead to a page of the site or begin with https. */
export function checkLinks(corpus: Corpus, { articles, profiles, questions, about }: Bodies): readonly Issue[] {
  const addresses = toAddresses(corpus, rootUrls);
  const check = (file: string, body: RenderedBody | undefined): Issue[] =>
    (body?.links ?? [])
      .filter(({ url }) => !url.startsWith('https://') && !addresses.has(url.replace(/#.*$/, '')))
      .map(({ url, line }) => ({
        code: 'broken-link',
        file,
        line,
        message: `The link “${url}” leads nowhere.`,
        hint: 'Links inside the site begin and end with “/” (as in /actors/ttp/); others begin with https://.',
      }));
  return [
    ...corpus.articles.flatMap(({ id, path }) => check(path, articles.get(id))),
    ...corpus.actors.flatMap(({ id, path }) => check(path, profiles.get(id))),
    ...corpus.questions.flatMap(({ id, path }) => check(path, questions.get(id))),
    ...check(corpus.about?.path ?? '', about),
  ];
}
