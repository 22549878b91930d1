import type { SearchAnswer } from '../../core/search/answer/build-answer.ts';
import { isolate } from '../../core/names/isolate.ts';
import { scriptUrls as urls } from '../../site/urls.ts';
import { make } from '../dom/make.ts';

/** A question whether another name was meant, with a link to what that finds; nothing when there is none to ask about. */
export const makeQuestion = ({ question }: SearchAnswer): readonly (string | Node)[] =>
  question?.meant === undefined
    ? []
    : [' Did you mean ', make('a', { href: urls.searchFor(question.meant) }, isolate(question.meant)), '?'];
