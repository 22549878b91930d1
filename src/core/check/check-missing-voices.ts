import type { Issue } from '../issues/issue.ts';
import type { Corpus } from '../schema/corpus.ts';

/** No claim on a question is by an actor that its `missing` says is not heard. */
export function checkMissingVoices({ articles, questions }: Corpus): readonly Issue[] {
  const speakers = new Map(articles.flatMap(({ data }) => data.claims.map(({ id, speaker }) => [id, speaker])));
  return questions.flatMap(({ path: file, data, lineOf }) => {
    const claims = data.positions.flatMap((position) => position.claims);
    return data.missing.flatMap((voice, i) =>
      (!('on' in voice) ? [] : voice.actors).flatMap((actor, j): readonly Issue[] => {
        const heard = claims.find((id) => speakers.get(id) === actor);
        if (heard === undefined) return [];
        const message = `“${actor}” is not missing: the claim “${heard}” is theirs.`;
        const hint = 'Leave the actor out, or write “text” in place of “on”: what is known of the voice at second hand.';
        return [{ code: 'voice-heard', file, line: lineOf(['missing', i, 'actors', j]), message, hint }];
      }),
    );
  });
}
