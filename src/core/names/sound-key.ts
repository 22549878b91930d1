/** Fewer sounds say too little: “Houthi” is not “Haiti”. */
const leastSounds = 3;

/**
 * How a name of the region sounds, for names written down by ear: its consonants after the first letter, those that English
 * spellings of Urdu, Pashto, Persian and Arabic interchange made one (k, q, c and kh; z and s; v and w), none doubled.
 * Nothing for a short word, or one that is not in Latin letters. In the manner of Soundex, without its classes that merge unlike sounds.
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
  return key.length < leastSounds ? undefined : key;
}
