import { rankVoices } from '../model/digest.ts';
import type { BriefClaim, BriefSubject } from './subject.ts';
import type { Ref } from '../model/refs.ts';

interface Row {
  readonly claim: BriefClaim;
  readonly words: string;
  readonly apart?: string | undefined;
}
interface Group {
  readonly title: string;
  readonly language?: Ref['language'];
  readonly rows: readonly Row[];
}

/** So many figures of one group are side by side at most, so that a second group has room. */
const maxRows = 5;

/** The figures of a claim under what they measure or, if that is not said, under a question on figures that the claim answers. */
function listFigures(claim: BriefClaim, { measures, questions }: BriefSubject): readonly (Row & Pick<Group, 'title' | 'language'>)[] {
  const answered = questions.find(
    ({ id, kind }) => kind === 'not-comparable' && claim.questionRelations.some(({ question }) => question.id === id),
  );
  const figures = claim.data.figures.flatMap((figure) => {
    const measured = measures.get(figure.measure ?? '');
    const title = measured ?? answered?.name;
    return title === undefined ? [] : [{ figure, title, language: measured === undefined ? answered?.language : undefined }];
  });
  return Array.from(
    Map.groupBy(figures, ({ title }) => title),
    ([title, own]) => ({
      ...{ claim, title, language: own[0]?.language },
      words: own.map(({ figure }) => figure.words).join('; '),
      apart: own.find(({ figure }) => figure.apart !== undefined)?.figure.apart,
    }),
  );
}

/**
 * Picks about so many figures to stand beside one another: those of what most articles give figures of, one from each article before a second.
 * Figures that nobody else gives are left out.
 */
export function pickFigures(subject: BriefSubject, count: number): readonly Group[] {
  const all = subject.claims.flatMap((claim) => listFigures(claim, subject));
  const groups = Array.from(
    Map.groupBy(all, ({ title }) => title),
    ([title, rows]) => ({ title, language: rows[0]?.language, rows, articles: new Set(rows.map(({ claim }) => claim.article.id)).size }),
  );
  let left = count;
  return groups
    .filter(({ rows }) => new Set(rows.map(({ claim }) => `${claim.article.id} ${claim.speaker?.id ?? ''}`)).size > 1)
    .toSorted((a, b) => b.articles - a.articles)
    .flatMap(({ title, language, rows }) => {
      const ranks = rankVoices(rows.map(({ claim }) => claim));
      const ranked = rows.toSorted((a, b) => (ranks.get(a.claim) ?? 0) - (ranks.get(b.claim) ?? 0));
      const own = ranked.slice(0, Math.min(maxRows, left));
      if (own.length < 2) return [];
      left -= own.length;
      return [{ title, language, rows: own }];
    });
}
