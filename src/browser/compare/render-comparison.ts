import { allAnswers, comparisonParts, isTelling } from '../../core/model/comparison-parts.ts';
import {
  relationLabels,
  type Both,
  type Comparison,
  type Denial,
  type SharedEvent,
  type SharedQuestion,
} from '../../core/model/comparison.ts';
import type { GridAnswer } from '../../core/model/grid-cells.ts';
import { areRelatedFolded, groupByAnswer, type Column, type ColumnItem } from '../../core/model/group-by-answer.ts';
import { formatCount } from '../../core/model/labels.ts';
import { make } from '../dom/make.ts';
import type { GatheredEvent, GatheredQuestion } from './gather-compared.ts';
import type { ReadArticle, ReadClaim, ReadLink } from './read-article.ts';

// Looks as the page of a pair that was built: `pages/compare/[a]/[b].astro` and `components/compare/`.

type Claims = Both<readonly ReadClaim[]>;
type Shared = SharedQuestion<ReadClaim, GatheredQuestion>;

/** Who makes a claim, without its number. */
const copyWho = ({ who }: ReadClaim): readonly Node[] => {
  const copy = who.cloneNode(true) as Element;
  copy.querySelector('a')?.remove();
  return [...copy.childNodes];
};

const makeText = ({ text, article }: ReadClaim): HTMLElement => make('bdi', article.language, text.textContent);

/** The dot of an answer, full where the author gives it. */
const makeDot = ({ speaker }: ReadClaim, answer: GridAnswer | undefined): readonly HTMLElement[] =>
  answer === undefined
    ? []
    : [make('span', { class: ['dot', speaker === undefined && 'by-author', answer.side].filter(Boolean).join(' ') })];

/**
 * A claim where it stands, or as a line that leads there. Where it stands, what it says and the facts about it are moved; who says it is copied, as
 * denials and other questions name them too.
 */
const makeItem = ({ claim, at }: ColumnItem<ReadClaim, GatheredQuestion>, answer?: GridAnswer): HTMLElement =>
  at === undefined
    ? make(
        'li',
        { id: claim.id, class: 'pb-3' },
        make('p', { class: 'text-sm' }, ...makeDot(claim, answer), ...claim.who.cloneNode(true).childNodes),
        claim.text,
        claim.facts,
      )
    : make(
        'li',
        { class: 'pb-3 text-sm' },
        ...makeDot(claim, answer),
        ...copyWho(claim),
        ' ',
        make('a', { href: `#${claim.id}` }, makeText(claim)),
        make('span', { class: 'text-soft' }, ` In full under: ${at.name}`),
      );

/** What one article says: claims that give one answer together; what is only related is folded, where somebody answers. */
function makeColumn(short: string, { groups, related }: Column<ReadClaim, GatheredQuestion>, isFolded: boolean): HTMLElement {
  const summary = `${groups.length === 0 ? 'No answer; ' : ''}${formatCount(related.length, 'claim')} on something related`;
  const list = make('ul', {}, ...related.map((item) => makeItem(item)));
  return make(
    'div',
    {},
    make('p', { class: 'label' }, short),
    ...groups.map(({ answer, items }) =>
      make(
        'div',
        { class: 'rule-t-1 py-1' },
        make('p', { class: 'text-sm semibold' }, answer.name),
        make('ul', {}, ...items.map((item) => makeItem(item, answer))),
      ),
    ),
    ...(related.length === 0
      ? []
      : [isFolded ? make('details', { class: 'rule-t-1' }, make('summary', { class: 'text-soft py-1 text-sm' }, summary), list) : list]),
  );
}

/** The claims of two articles in two columns. */
function makeColumns(articles: Both<ReadArticle>, claims: Claims, shared?: Pick<Shared, 'elsewhere' | 'answers'>): HTMLElement {
  const [a, b] = groupByAnswer(claims, shared?.elsewhere ?? [[], []], shared?.answers);
  const isFolded = areRelatedFolded([a, b]);
  return make(
    'div',
    { class: 'grid grid-cols-1 gap-x-9 gap-y-4 sm:grid-cols-2' },
    makeColumn(articles[0].short, a, isFolded),
    makeColumn(articles[1].short, b, isFolded),
  );
}

const makeLink = ({ url, name, language }: ReadLink, attributes = {}): HTMLElement =>
  make('a', { href: url, ...attributes, ...language }, name);

const makeFolded = (summary: string, attributes: Readonly<Record<string, string>>, ...content: readonly Node[]): HTMLElement =>
  make('details', attributes, make('summary', { class: 'label py-2' }, summary), ...content);

/** A part of the comparison, unless it would be empty. */
const makeBlock = (
  { id, title, lead }: { readonly id: string; readonly title: string; readonly lead?: string },
  ...content: readonly Node[]
): readonly HTMLElement[] =>
  content.length === 0
    ? []
    : [
        make(
          'section',
          { 'aria-labelledby': id, class: 'rule-t-1 mt-10 pt-5' },
          make('h2', { id }, title),
          ...(lead === undefined ? [] : [make('p', { class: 'text-soft mt-1 max-w-measure text-sm' }, lead)]),
          make('div', { class: 'mt-4' }, ...content),
        ),
      ];

const makeQuestion = (articles: Both<ReadArticle>, { question, relation, claims, ...more }: Shared): HTMLElement =>
  make(
    'details',
    { class: 'mt-6 rule-t-3 border-ink pt-2.5', ...(isTelling({ relation }) ? { open: '' } : {}) },
    make(
      'summary',
      {},
      make('span', { class: 'label' }, relationLabels[relation]),
      ' ',
      make('h2', { class: isTelling({ relation }) ? 'mb-3' : 'mb-3 text-xl', ...question.language }, question.name),
    ),
    make(
      'div',
      { id: `on-${question.id}` },
      makeColumns(articles, claims, more),
      make('p', { class: 'text-sm' }, make('a', { href: question.url }, allAnswers)),
    ),
  );

const toHeading = ({ url }: GatheredEvent): string => `of-${url.split('#').at(-1)}`;

/** An event with those of its claims that stand here; one whose claims all stand elsewhere leads to them. */
const makeEvent = (articles: Both<ReadArticle>, { event, accounts, claims }: SharedEvent<ReadClaim, GatheredEvent>): HTMLElement =>
  make(
    'section',
    { 'aria-labelledby': toHeading(event), class: 'mt-6 rule-t-1 pt-2.5' },
    make('h3', { id: toHeading(event) }, makeLink(event, { class: 'text-ink' })),
    make('p', { class: 'text-soft text-sm' }, event.when),
    claims.flat().length > 0
      ? makeColumns(articles, claims)
      : make(
          'ul',
          { class: 'text-sm' },
          ...accounts.flatMap((account) =>
            account.claims.map(({ claim }) =>
              make('li', {}, `${claim.article.short} · `, ...copyWho(claim), ' ', make('a', { href: `#${claim.id}` }, makeText(claim))),
            ),
          ),
        ),
  );

const makeSaid = (lead: string, claim: ReadClaim): readonly (Node | string)[] => [
  lead,
  make('a', { href: `#${claim.id}` }, claim.article.short),
  ' · ',
  ...copyWho(claim),
  ' ',
  makeText(claim),
];

const makeDenial = ({ denial, denied }: Denial<ReadClaim>): HTMLElement =>
  make(
    'li',
    {},
    make('p', { class: 'quote' }, ...makeSaid('', denial)),
    make('p', { class: 'quote text-soft' }, ...makeSaid('Against ', denied)),
  );

/** Renders two articles beside one another. Moves the parts of their claims, each to the one place where it stands. */
export function renderComparison(
  articles: Both<ReadArticle>,
  { questions, denials, events, alone }: Comparison<ReadClaim, GatheredQuestion, GatheredEvent>,
): readonly HTMLElement[] {
  const lone = alone.flat().length;
  /** What is alone is all that there is to read. */
  const isAll = questions.length + denials.length + events.length === 0;
  return [
    make('ul', { class: 'mb-4 text-sm' }, ...articles.map((article) => make('li', {}, `${article.short}: `, makeLink(article)))),
    ...makeBlock(
      comparisonParts.denials,
      ...(denials.length === 0 ? [] : [make('ul', { class: 'grid max-w-measure gap-4' }, ...denials.map(makeDenial))]),
    ),
    ...questions.map((shared) => makeQuestion(articles, shared)),
    ...makeBlock(comparisonParts.events, ...events.map((event) => makeEvent(articles, event))),
    ...makeBlock(
      comparisonParts.alone,
      ...(lone === 0 ? [] : [makeFolded(formatCount(lone, 'claim'), isAll ? { open: '' } : {}, makeColumns(articles, alone))]),
    ),
  ];
}
