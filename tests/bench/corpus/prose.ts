import type { ActorRef, PlaceRef } from '../../../src/core/model/refs.ts';
import type { Mention } from '../../../src/core/names/find-mentions.ts';
import type { Name } from '../../../src/core/schema/name.ts';
import type { Named } from './entities.ts';
import type { Random } from './random.ts';
import type { Topic } from './topics.ts';
import { capitalise, type Lemma, type Vocabulary } from './vocabulary.ts';

/** An actor or place as one article writes it: under one or two of its names. */
export interface Character {
  readonly entity: Mention['entity'];
  readonly named: Named<ActorRef | PlaceRef>;
  readonly names: readonly Name[];
}

/** How much of a text, of all its words, is on its topics. */
export interface Focus {
  readonly primary: number;
  readonly secondary: number;
}

/** Writes the texts of one article. It repeats words that it has used, as texts do. */
export interface Writer {
  /** A text of about so many words, in sentences, with the mentions in it. */
  readonly writeText: (wordCount: number, focus: Focus, characters: readonly Character[]) => { text: string; mentions: readonly Mention[] };
  /** Words without an end: a title or heading. */
  readonly writeHeading: (wordCount: number, focus: Focus) => string;
}

const functionShare = 0.42;
const numberShare = 0.015;
const repeatedShare = 0.25;
/** Sentences that name somebody. */
const namingShare = 0.5;

/** An article prints some of the words of its topic more than others, and a few not at all. */
const weighWords = ({ words }: Topic, random: Random): readonly Lemma[] =>
  words.flatMap((word) => (random.isTrue(0.25) ? [] : Array.from({ length: random.between(1, 5) }, () => word)));

/** Creates the writer of an article on one or two topics. */
export function createWriter(topics: readonly [Topic, Topic?], vocabulary: Vocabulary, random: Random): Writer {
  const [primary = [], secondary = []] = topics.map((topic) => (topic === undefined ? [] : weighWords(topic, random)));
  const used: Lemma[] = [];

  const drawLemma = ({ primary: primaryShare, secondary: secondaryShare }: Focus): Lemma => {
    const chance = random.next();
    if (chance < primaryShare && primary.length > 0) return random.pick(primary);
    if (chance < primaryShare + secondaryShare && secondary.length > 0) return random.pick(secondary);
    const lemma = used.length > 0 && random.isTrue(repeatedShare) ? random.pick(used) : vocabulary.draw(random);
    used.push(lemma);
    return lemma;
  };
  const writeNumber = (): string =>
    random.isTrue(0.4) ? String(random.between(2010, 2024)) : String(random.below(random.pick([20, 300, 9000])));
  const writeWord = (focus: Focus): string => {
    const chance = random.next();
    if (chance < functionShare) return vocabulary.drawFunctionWord(random);
    return chance < functionShare + numberShare ? writeNumber() : vocabulary.write(drawLemma(focus), random);
  };

  const writeText: Writer['writeText'] = (wordCount, focus, characters) => {
    const mentions: Mention[] = [];
    let text = '';
    for (let written = 0; written < wordCount;) {
      const length = Math.min(random.between(9, 26), Math.max(5, wordCount - written));
      const naming = characters.length > 0 && random.isTrue(namingShare) ? random.below(length) : -1;
      if (text !== '') text += ' ';
      for (let i = 0; i < length; i += 1) {
        if (i > 0) text += random.isTrue(0.06) ? ', ' : ' ';
        if (i === naming) {
          const { entity, names } = random.pick(characters);
          const { form, type } = random.pick(names);
          mentions.push({ start: text.length, end: text.length + form.length, text: form, entity, type });
          text += form;
        } else text += i === 0 ? capitalise(writeWord(focus)) : writeWord(focus);
      }
      text += '.';
      written += length;
    }
    return { text, mentions };
  };
  const writeHeading: Writer['writeHeading'] = (wordCount, focus) =>
    capitalise(
      Array.from({ length: wordCount }, () =>
        random.isTrue(0.3) ? vocabulary.drawFunctionWord(random) : vocabulary.write(drawLemma(focus), random),
      ).join(' '),
    );
  return { writeText, writeHeading };
}
