import type { Article } from '../../../src/core/model/article.ts';
import type { ContentFile } from '../../../src/core/schema/parse-content-file.ts';
import type { Material, WrittenArticle } from './articles.ts';
import { toContentFile } from './content-file.ts';
import { functionWords } from './english-words.ts';
import { insertMarks, type MarkedWords } from './insert-marks.ts';
import type { Random } from './random.ts';
import { capitalise, makeWord } from './vocabulary.ts';

/** A claim as the frontmatter of its article has it. */
export interface WrittenClaim {
  readonly id: string;
  readonly speaker: string;
  readonly about: readonly string[];
  readonly hedge: string;
  readonly when: 'publication' | object;
  readonly figures: readonly string[];
}

/** An article as a file, and what other files are written from. */
export interface ContentArticle {
  readonly article: Article;
  readonly file: ContentFile;
  readonly claims: readonly WrittenClaim[];
  /** Some words of its text, as they stand there. */
  readonly quotation: string;
}

/** Words of an article, by the number of their passage in it. */
interface Place extends Pick<MarkedWords, 'start' | 'end'> {
  readonly passage: number;
  readonly text: string;
}
type PlacedMark = Omit<MarkedWords, 'start' | 'end'> & Omit<Place, 'text'>;

/** Claims of an article that hold when it was written, so that any claim of another time can be opposed to them. */
const undatedClaims = 2;
const wordingsPerArticle = 2;
const ownKinds = ['judgement', 'judgement', 'attack', 'diplomatic-act', 'sponsorship'];

const listSentences = ({ passages }: Article): readonly Place[] =>
  passages.flatMap(({ text }, passage) =>
    [...text.matchAll(/[^\s.][^.]*\./g)].map(({ 0: sentence, index: start }): Place => ({
      ...{ passage, text: sentence, start, end: start + sentence.length },
    })),
  );

const compare = (a: Place, b: Place): number => a.passage - b.passage || a.start - b.start;

/** The hedges of real articles, as often as they are there. */
const drawHedge = (random: Random): WrittenClaim['hedge'] => {
  const chance = random.next();
  return chance < 0.74 ? 'asserts' : chance < 0.86 ? 'reports' : chance < 0.92 ? 'alleges' : chance < 0.97 ? 'predicts' : 'denies';
};

const toKind = (hedge: string, hasFigures: boolean, isDated: boolean, random: Random): string => {
  if (hedge === 'denies') return 'denial';
  if (hedge === 'predicts') return 'forecast';
  return hasFigures ? 'statistic' : isDated ? 'history' : random.pick(ownKinds);
};

/** Creates what writes the claims of one article after another: a denial denies a claim about the same actor that was written before. */
const createClaims = (random: Random) => {
  const deniable = new Map<string, string[]>();
  return ({ data, claims }: Article, sentences: readonly Place[]): readonly WrittenClaim[] => {
    const listed: ReadonlySet<string> = new Set(data.actors);
    const written = claims.map(({ data: { id, text, speaker, about, where, when: dated } }, i) => {
      const when = i < undatedClaims ? 'publication' : dated;
      const named = about.filter((actor) => listed.has(actor));
      const actors = named.length > 0 ? named : data.actors.slice(0, 1);
      const hedge = drawHedge(random);
      const figures = sentences[i]?.text.match(/\b\d+\b/g)?.slice(0, 1) ?? [];
      const known = deniable.get(actors[0] ?? '') ?? [];
      return {
        ...{ id: id.replace(/^-/, ''), text, speaker: listed.has(speaker) ? speaker : 'author', about: actors, hedge },
        kind: toKind(hedge, figures.length > 0, when !== 'publication', random),
        when,
        ...(hedge === 'denies' ? { denies: known.length > 0 ? [random.pick(known)] : [] } : {}),
        ...{ where: where.filter((place) => data.places.includes(place)), figures },
      };
    });
    for (const { id, hedge, when, about } of written)
      if (hedge !== 'denies' && when === 'publication')
        for (const actor of about)
          deniable
            .set(actor, deniable.get(actor) ?? [])
            .get(actor)
            ?.push(id);
    return written;
  };
};

/** The beginning of a sentence that looks like part of the name after it: a word with a capital, and words that join names. */
const beginning = new RegExp(`(?:^|\\. )[^ .]+ (?:(?:${functionWords.join('|')}) )*$`);

/** Marks the names that do not link by themselves: surnames, which do once the full name has been given, and those at a beginning. */
const markNames = ({ passages }: Article): readonly PlacedMark[] =>
  passages.flatMap(({ text, mentions }, passage) =>
    mentions
      .filter(({ type, start }) => type === 'surname' || beginning.test(text.slice(0, start)))
      .map(({ start, end, entity: { kind, id } }): PlacedMark => ({ passage, start, end, kind, id })),
  );

/** Marks words that name nobody: they begin a sentence, and somebody is called the same. */
const markPlainWords = ({ passages }: Article, sentences: readonly Place[], forms: ReadonlySet<string>): readonly PlacedMark[] =>
  sentences.flatMap(({ passage, start, text }): readonly PlacedMark[] => {
    const [word = ''] = /^[^ ,.]+/.exec(text) ?? [];
    const isName = passages[passage]?.mentions.some((mention) => mention.start === start);
    return isName !== true && forms.has(word) ? [{ passage, start, end: start + word.length, kind: 'plain' }] : [];
  });

/** A word in small letters is a loaded word of an actor that the article names. */
const markWordings = ({ data }: Article, sentences: readonly Place[], random: Random): readonly PlacedMark[] =>
  sentences.flatMap(({ passage, start, text }): readonly PlacedMark[] => {
    const word = / ([a-z]{4,})[ .]/.exec(text);
    if (word === null) return [];
    const at = start + word.index + 1;
    return [{ passage, start: at, end: at + (word[1]?.length ?? 0), kind: 'wording', id: random.pick(data.actors) }];
  });

const writeBody = ({ sections, passages }: Article, marks: readonly PlacedMark[]): string => {
  const byPassage = Map.groupBy(marks, ({ passage }) => passage);
  const texts = new Map(passages.map(({ id, text }, i) => [id, insertMarks(text, byPassage.get(i) ?? [])]));
  return sections
    .flatMap(({ title, passages: own }) => [...(title === undefined ? [] : [`## ${title}`]), ...own.map(({ id }) => texts.get(id) ?? '')])
    .join('\n\n');
};

/** Writes articles as files, with the marks that editors put there. */
export function makeArticles(
  written: readonly WrittenArticle[],
  { entities, random }: Pick<Material, 'entities' | 'random'>,
): readonly ContentArticle[] {
  const forms = new Set(entities.bearers.flatMap(({ names }) => names.map(({ form }) => form)));
  const makeClaims = createClaims(random);
  const authorCount = Math.ceil(3 * written.length ** 0.7);
  const makeAuthor = (number: number): string => `${capitalise(makeWord(number, 2))} ${capitalise(makeWord(number + 2_000_000, 3))}`;
  return written.map(({ article }): ContentArticle => {
    const { data, notes } = article;
    const all = listSentences(article);
    const drawn = random.pickSome(all, article.claims.length + notes.length + wordingsPerArticle);
    const claimed = drawn.slice(0, article.claims.length).toSorted(compare);
    const [noted, worded] = [drawn.slice(claimed.length, claimed.length + notes.length), drawn.slice(claimed.length + notes.length)];
    const claims = makeClaims(article, claimed);
    const quotation = claimed[0]?.text.split(' ').slice(1, 6).join(' ') ?? '';
    const editorNotes = notes.map((note, i) => ({
      ...{ id: `${article.id}-${note.data.id}`, ground: note.data.ground },
      text: i === 0 ? `${note.data.text} The words “${quotation}” stand there.` : note.data.text,
    }));
    const toMarks = (kind: 'claim' | 'note', places: readonly Place[], of: readonly { readonly id: string }[]): readonly PlacedMark[] =>
      of.map(({ id }, i) => ({ ...(places[i] as Place), kind, id }));
    const marks = [
      ...toMarks('claim', claimed, claims),
      ...toMarks('note', noted, editorNotes),
      ...[...markNames(article), ...markPlainWords(article, all, forms), ...markWordings(article, worded, random)],
    ];
    const author = random.isTrue(0.7) ? { author: makeAuthor(random.below(authorCount)) } : {};
    const file = toContentFile('articles', article.id, { ...data, ...author, claims, editorNotes }, writeBody(article, marks));
    return { article, file, claims, quotation };
  });
}
