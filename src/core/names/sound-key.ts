/** Shorter keys match too much: “Houthi” would match “Haiti”. */
const minSounds = 3;

/**
 * A phonetic key for names of the region that were written down by ear: the first letter and the consonants after it. Consonants that
 * English spellings of Urdu, Pashto, Persian and Arabic interchange count as one (k, q, c and kh; z and s; v and w), and none is doubled.
 * Returns undefined for a short word, or one that is not in Latin letters. Like Soundex, without its classes that merge unlike sounds.
 */
export function toSoundKey(word: string): string | undefined {
  if (!/^[a-z]+$/.test(word)) return undefined;
  const sounds = word
    .replace(/ph/g, 'f')
    .replace(/kh|gh|ck|[qcx]/g, (letters) => (letters === 'gh' ? 'g' : 'k'))
    .replace(/(?<=[bdtpzj])h/g, '')
    .replace(/z/g, 's')
    .replace(/w/g, 'v')
    .replace(/(.)\1+/g, '$1');
  const key = (sounds.charAt(0).replace(/[aeiouy]/, 'a') + sounds.slice(1).replace(/[aeiouy]/g, '')).replace(/(.)\1+/g, '$1');
  return key.length < minSounds ? undefined : key;
}
