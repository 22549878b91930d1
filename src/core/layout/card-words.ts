import { formatCount, formatSide, gradeLabels, questionKindLabels, textLabels, toPronoun } from '../model/labels.ts';
import { formatSpeakers, toSpeakers } from '../model/speakers.ts';
import { formatDate } from '../schema/dates.ts';
import type { Actor } from '../model/actor.ts';
import type { Article } from '../model/article.ts';
import type { Position, Question } from '../model/question.ts';
import type { ArticleRef } from '../model/refs.ts';
import type { Settings } from '../schema/settings.ts';

/** What a card says. */
export interface Card {
  /** The name of the site. */
  readonly site: string;
  /** What the card is of: “Militant group”. */
  readonly label?: string;
  readonly title: string;
  /** A line below the title. */
  readonly line?: string;
  /** Who gives which answer to a question. */
  readonly answers?: readonly CardAnswer[];
}

/** An answer to a question: a side or, when the question has none, a position. */
export interface CardAnswer {
  readonly name: string;
  /** How many claims give it. */
  readonly claims: number;
  /** The same in words, with the articles that have them. */
  readonly counts: string;
  /** Who gives it; undefined when its name says so, as that of a position does. */
  readonly speakers?: string;
}

/** The card of the site. */
export const toSiteCard = ({ name, title, card = title }: Settings): Card => ({ site: name, title: card });

/** Its title, and what stands below it on its page. */
export function toArticleCard({ data, publication }: Article, { name, texts }: Settings): Card {
  const { title, author = 'Author not stated', date } = data;
  const grade = date.precision === 'unknown' ? '' : ` (${gradeLabels[date.grade]})`;
  return {
    site: name,
    label: textLabels[texts].label,
    title,
    line: [author, publication ?? 'publication not known', formatDate(date) + grade].map(isolate).join(' · '),
  };
}

/** An actor, and what there is of it. */
export function toActorCard(actor: Actor, { name }: Settings): Card {
  const { kind, data, mentions, claimsBy, claimsAbout } = actor;
  const { object } = toPronoun(kind, data);
  const byOthers = claimsAbout.filter(({ speaker }) => speaker?.id !== actor.id);
  const counts = [
    mentions.length === 0 ? `No article here names ${object}` : `Named in ${formatCount(mentions.length, 'article')}`,
    ...(claimsBy.length === 0 ? [] : [`${formatCount(claimsBy.length, 'claim')} by ${object}`]),
    ...(byOthers.length === 0 ? [] : [`${formatCount(byOthers.length, 'claim')} about ${object}`]),
  ];
  return { site: name, label: kind.one, title: actor.name, line: counts.join(' · ') };
}

const answerSides = ['yes', 'between', 'no'] as const;
const maxPositions = 3;

/** A question and how it is split: who is on which side or, without sides, the positions with most claims. */
export function toQuestionCard(question: Question, { name }: Settings): Card {
  const { positions, data } = question;
  const label = questionKindLabels[question.kind];
  const ofSides = answerSides.flatMap((side): CardAnswer[] => {
    const ofSide = positions.filter((position) => position.side === side);
    return ofSide.length === 0 ? [] : [toAnswer(formatSide(side, data.sides), ofSide, question.articles)];
  });
  if (ofSides.length > 0) return { site: name, label, title: question.name, answers: ofSides };
  const most = positions.toSorted((a, b) => b.claims.length - a.claims.length).slice(0, maxPositions);
  const answers = positions.filter((position) => most.includes(position)).map((position) => toAnswer(position.text, [position]));
  const shown = answers.length < positions.length ? ` · ${answers.length} of ${positions.length} answers` : '';
  return { site: name, label: label + shown, title: question.name, answers };
}

/** An answer that some positions give. Its speakers are looked for in `articles`. */
function toAnswer(name: string, positions: readonly Position[], articles?: readonly ArticleRef[]): CardAnswer {
  const claims = [...new Set(positions.flatMap((position) => position.claims))];
  const count = new Set(claims.map(({ article }) => article.id)).size;
  return {
    name,
    claims: claims.length,
    counts: `${formatCount(claims.length, 'claim')} in ${formatCount(count, 'article')}`,
    ...(articles !== undefined && { speakers: formatSpeakers(toSpeakers(articles, claims)) }),
  };
}

/** Keeps the order of words and figures around a name of the other direction. */
const isolate = (text: string): string => `\u2068${text}\u2069`;

/** All that a card says, for those who do not see it. */
export const formatCard = ({ site, label = '', title, line = '', answers = [] }: Card): string =>
  [
    `${site}: ${title}`,
    label,
    line,
    ...answers.map(({ name, counts, speakers }) => [name, counts, speakers].filter((words) => words !== undefined).join(': ')),
  ]
    .filter((words) => words !== '')
    .join(' · ');
