import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../src/core/names/find-mentions.ts';
import { finds } from '../../support/finds.ts';
import { annotate, makeRegistry } from '../../support/make-registry.ts';
import { region } from '../../support/region.ts';

describe('of names inside one another, the longest is found', () => {
  finds([
    'the [Taliban|afghan-taliban] and the [Afghan Taliban|afghan-taliban]',
    'the [Pakistani Taliban|ttp], the [Pakistani government|pakistan], a Pakistani',
    'the [Tehreek-e-Taliban Pakistan|ttp] in [Pakistan|pakistan]',
    'the [Pakistan Institute of Peace Studies|pips] in [Pakistan|pakistan]',
    'the [Islamic State|islamic-state], not the [Islamic State Khorasan Province|iskp] or [Islamic State Pakistan Province|ispp]',
    'the [Islamic State of Iraq and Syria|islamic-state]',
    'the [Islamic League|islamic-league] is Islamic, not Islamist',
    '[ISIL affiliates|isil-affiliates] of [ISIL|islamic-state]',
    'the [Washington Post|washington-post], read in Washington',
    '[KP Police|kp-police] in [KP|khyber-pakhtunkhwa], also [KPK|khyber-pakhtunkhwa]',
    'the [Arab Afghans|arab-afghans] were no Afghans, Afghan or Afghani',
  ]);
});

describe('names one letter, hyphen or space apart', () => {
  finds([
    '[IS-KP|iskp] is not [KP|khyber-pakhtunkhwa]',
    '[ISIS|islamic-state] is not [ISIS-K|iskp]',
    '[ISPP|ispp] is not [ISKP|iskp]',
    '[Pakistan|pakistan]-[Taliban|afghan-taliban] tensions',
    '[Pakistan|pakistan]–[Taliban|afghan-taliban] tensions',
    '[Pakistan Taliban|ttp] attacks',
    '[Pakistan|pakistan], [Taliban|afghan-taliban] and others',
    'in [Pakistan|pakistan]. [Taliban|afghan-taliban] rule',
    'anti-[Taliban|afghan-taliban], non-[US|united-states]',
    'Talibanisation, antitaliban, KPs, TTPs',
    '[Commander Noor|commander-noor], [Mr. Nuri|nuri-deputy-interior] and [Noor Wali Mehsud|noor-wali-mehsud], but Noor',
    'a young Baluch in [Baluchistan|balochistan], [Aslam Baluch|aslam-baluch], Baloch separatists, the [BLA|bla]',
    '21 groups in the 21st report',
  ]);
});

describe('spaced dashes separate clauses, not words of a name', () => {
  finds(['all of [KP|khyber-pakhtunkhwa] – Police posts too – was shut']);
});

describe('letter case', () => {
  finds([
    'the [US|united-states] and [USA|united-states] told us and Usa',
    'the [ECO|eco] is not eco or Eco',
    'taliban are students; the [TALIBAN|afghan-taliban] and [Taliban|afghan-taliban] rule',
    'the [Tehreek-E-Taliban-Pakistan|ttp], the [TEHREEK-E-TALIBAN PAKISTAN|ttp]',
  ]);
});

describe('punctuation', () => {
  finds([
    "[Pakistan’s Taliban|ttp] and [Pakistan's Taliban|ttp]",
    "[Pakistan|pakistan]’s army, [Pakistan|pakistan]'s army",
    '“[TTP|ttp]”, ‘[TTP|ttp]’, (“[TTP|ttp]”)',
    'the [Tehreek‑e‑Taliban Pakistan|ttp] with hard hyphens',
    'the [Tehreek e Taliban Pakistan|ttp] without hyphens',
    'the [Tehreek-e-\nTaliban Pakistan|ttp] over lines',
    'the [Tehreek-e-Taliban\n  Pakistan|ttp] over lines',
    'the [Islamic State\u00a0Khorasan Province|iskp] with a hard space',
    'in [Port-au Prince|port-au-prince]',
    'the [U.S.|united-states] and the [U.S.|united-states]-led force',
    'the [(Pakistani) Taliban|ttp] fighters',
  ]);
});

describe('spelling', () => {
  finds([
    'the [Tahreek-e-Taliban Pakistan|ttp] and [Tehrik-e-Taliaban|ttp]',
    '[Zawahri|ayman-al-zawahiri] and [Ayman al-Zawahiri|ayman-al-zawahiri]',
    '[Viktor Orban|viktor-orban] and [Orbán|viktor-orban] and [Viktor Orba\u0301n|viktor-orban]',
    'پاکستان کے [تحریک طالبان پاکستان|ttp] اور [تحريك طالبان پاكستان|ttp]',
    'افغانستان میں [طالبان|afghan-taliban]',
    '🕌🇵🇰 the [TTP|ttp] 👨‍👩‍👧 and 𝒳 [ISKP|iskp]',
  ]);
});

describe('surnames', () => {
  finds([
    'Rana waits; [Mohammad Amir Rana|mohammad-amir-rana] speaks; [Rana|mohammad-amir-rana] goes',
    'Mir and [Mohammad Amir Rana|mohammad-amir-rana], then [Rana|mohammad-amir-rana], still not Mir',
    '[Ahmad Massoud|ahmad-massoud], called [Massoud|ahmad-massoud], not the father, Ahmad Shah',
    'the supporters of Rabbani',
    '[Ismail Khan|ismail-khan] and [Imran Khan|imran-khan], but never Khan',
  ]);

  test('a full name in one paragraph introduces the surname in the next', () => {
    const introduced = new Set<string>();
    findMentions(region, 'Says Asfandyar Mir.', introduced);
    expect(findMentions(region, 'Mir adds.', introduced)).toMatchObject([{ entity: { id: 'asfandyar-mir' }, text: 'Mir' }]);
    expect(findMentions(region, 'Mir adds.')).toEqual([]);
  });

  test('a name that is no full name introduces nobody', () => {
    const registry = makeRegistry({ rana: { canonical: ['Amir Rana'], short: ['Rana'], surname: ['Amir'] } });
    expect(annotate(registry, 'Rana and Amir')).toBe('Rana and Amir');
  });
});

describe('forms that no entity has by itself', () => {
  finds(['Islamabad, Kabul and Washington', 'the Afghan government, the IAG', 'American, Pakistanis, Afghans']);

  test('an ambiguous form takes its words: no shorter name is found inside', () => {
    const registry = makeRegistry({ one: { canonical: ['Northern Front?'] }, two: { canonical: ['Front'] } });
    expect(annotate(registry, 'the Northern Front and the Front')).toBe('the Northern Front and the [Front|two]');
  });

  test('a demonym and a metonym take their words too', () => {
    const registry = makeRegistry({ one: { demonym: ['North Landers'], metonym: ['North Palace'] }, two: { canonical: ['North'] } });
    expect(annotate(registry, 'North Landers, the North Palace, the North')).toBe('North Landers, the North Palace, the [North|two]');
  });

  test('an ambiguous form mentions its default entity', () => {
    const registry = makeRegistry({ one: { canonical: ['Front?'] }, two: { canonical: ['Front'] } });
    expect(annotate(registry, 'the Front')).toBe('the [Front|two]');
  });
});

test('offsets count UTF-16 units and enclose the text of the mention', () => {
  const text = '🕌 د تحریک طالبان پاکستان او TTP';
  const found = findMentions(region, text);
  expect(found.map(({ text: words }) => words)).toEqual(['تحریک طالبان پاکستان', 'TTP']);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['تحریک طالبان پاکستان', 'TTP']);
});

test('without names or without words there are no mentions', () => {
  expect(findMentions(makeRegistry({}), 'The TTP.')).toEqual([]);
  expect(findMentions(region, '')).toEqual([]);
  expect(findMentions(region, '… – “” 🕌')).toEqual([]);
});
