import type { Issue } from '../issues/issue.ts';
import type { ContentFile } from '../schema/parse-content-file.ts';

/** A kind of characters that no text should have, and what to do. */
interface Fault {
  readonly code: 'encoding' | 'character';
  readonly pattern: RegExp;
  /** False of what the pattern finds and is sound nevertheless. */
  readonly isFault?: (found: string) => boolean;
  readonly describe: (found: string) => Pick<Issue, 'message' | 'hint'>;
}

/** What Windows-1252 has at the bytes 80 to 9F; of bytes without a letter, as browsers have it (https://encoding.spec.whatwg.org/#windows-1252). */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const trail = `[${windows1252}\u00A0-\u00BF]`;

/** “â€™” → “’”: undefined unless its bytes in Windows-1252 are UTF-8. */
function repair(garbled: string): string | undefined {
  const bytes = Array.from(garbled, (letter) => {
    const place = windows1252.indexOf(letter);
    return place < 0 ? letter.charCodeAt(0) : 0x80 + place;
  });
  try {
    return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
  } catch {
    return undefined;
  }
}

const toCodePoint = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const faults: readonly Fault[] = [
  {
    code: 'encoding',
    pattern: /\uFFFD/gu,
    describe: () => ({
      message: 'The file has bytes that are not UTF-8.',
      hint: 'Save it as UTF-8. Older programs of Windows write another encoding (“ANSI”, Windows-1252).',
    }),
  },
  {
    code: 'encoding',
    // Of scripts with a byte before each letter, only several in a row: “«Ø»” is sound.
    pattern: new RegExp(`[ÂÃ]${trail}|â${trail}{2}|ð${trail}{3}|(?:[ÐÑØÙÚÛ]${trail}){2,}`, 'gu'),
    isFault: (found) => repair(found) !== undefined,
    describe: (found) => ({
      message: `“${found}” is UTF-8 that was read as another encoding.`,
      hint: `It may have been “${repair(found) ?? ''}”. Take the text from its source again, as UTF-8.`,
    }),
  },
  {
    code: 'character',
    // Marks that only set a direction (U+200E, U+200F, U+2066 to U+2069) are what texts in two scripts need.
    pattern: /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\uFFFE\uFFFF]|\p{Surrogate}/gu,
    describe: (found) => ({
      message: `The character ${toCodePoint(found)} is no part of a text: it is not seen, and may show other words than are there.`,
      hint: 'Remove it; deleting the words around it and typing them again does so.',
    }),
  },
];

/** Looks for characters that come of a wrong encoding or that nobody can see: the first of each kind in a file, with how many more lines have some. */
export const checkCharacters = (files: readonly ContentFile[]): readonly Issue[] =>
  files.flatMap(({ path: file, text }) =>
    faults.flatMap(({ code, pattern, isFault = () => true, describe }): readonly Issue[] => {
      const lines = text.split('\n').flatMap((line, i) => {
        const found = [...line.replace(/^\uFEFF/, '').matchAll(pattern)].find(([one]) => isFault(one));
        return found === undefined ? [] : [{ line: i + 1, found: found[0] }];
      });
      const [first] = lines;
      if (first === undefined) return [];
      const { message, hint } = describe(first.found);
      const more = lines.length - 1;
      return [{ code, file, line: first.line, message: more === 0 ? message : `${message} So have ${more} more lines.`, hint }];
    }),
  );
