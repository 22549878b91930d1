import type { Picked } from './pick-claims.ts';
import type { BriefGroup } from './brief.ts';
import type { BriefClaim, BriefSubject } from './subject.ts';

interface Line {
  readonly claim: BriefClaim;
  readonly answer?: string | undefined;
}
type Group = Omit<BriefGroup, 'lines'> & { readonly lines: readonly Line[] };

/** Over claims that answer no contested question. */
const otherTitle = 'On no contested question';

const findAnswer = (claim: BriefClaim, questionId: string | undefined): BriefClaim['questionRelations'][number] | undefined =>
  claim.questionRelations.find(({ question }) => question.id === questionId);

/** Sides in the order of the page of a question. */
const sides = ['yes', 'no', 'between', 'related', undefined] as const;

/** The claims on a question, by what they answer: opposed answers first. */
function groupByAnswer({ id, language, positions }: BriefSubject, lines: readonly Line[]): readonly Group[] {
  const places = new Map(positions.map((position, place) => [position.id, sides.indexOf(position.side) * positions.length + place]));
  const placed = lines.flatMap(({ claim }) => {
    const relation = findAnswer(claim, id);
    return relation === undefined ? [] : [{ claim, answer: relation.answer, place: places.get(relation.position.id) ?? 0 }];
  });
  const groups = Map.groupBy(
    placed.toSorted((a, b) => a.place - b.place),
    ({ answer }) => answer,
  );
  return Array.from(groups, ([title, own]) => ({
    title,
    language,
    lines: own.map(({ claim }) => ({ claim })),
  }));
}

/** Claims under the questions that they answer, in the order of the site, each with its answer where that has an opposed one. */
function groupByQuestion({ questions }: BriefSubject, picked: readonly Picked<BriefClaim>[]): readonly Group[] {
  const own = Map.groupBy(picked, ({ questionId }) => questionId);
  const toLines = (id: string | undefined): readonly Line[] =>
    (own.get(id) ?? []).flatMap(({ claims }) =>
      claims.map((claim) => {
        const relation = findAnswer(claim, id);
        const side = relation?.position.side;
        return { claim, answer: side === 'yes' || side === 'no' ? relation?.answer : undefined };
      }),
    );
  const groups = questions.map(({ id, name, url, language }) => ({ title: name, url, language, lines: toLines(id) }));
  const all: readonly Group[] = [...groups, { title: otherTitle, lines: toLines(undefined) }].filter(({ lines }) => lines.length > 0);
  return all.length === 1 && all[0]?.title === otherTitle ? [{ lines: all[0].lines }] : all;
}

/** The picked claims in groups: on a question by what they answer, else by the questions that they answer. */
export const groupClaims = (subject: BriefSubject, picked: readonly Picked<BriefClaim>[]): readonly Group[] =>
  subject.kind === 'question'
    ? groupByAnswer(
        subject,
        picked.flatMap(({ claims }) => claims.map((claim) => ({ claim }))),
      )
    : groupByQuestion(subject, picked);
