import { describe, expect, it, test } from 'vitest';
import { findMentions } from '../../../src/core/names/find-mentions.ts';
import { annotate, makeRegistry } from '../../support/make-registry.ts';
import { region } from '../../support/region.ts';

/** Makes a test of each text: exactly the mentions that it has in brackets are found. */
const finds = (texts: readonly string[]): void => {
  it.each(texts)('%s', (annotated) => {
    expect(annotate(region, annotated.replace(/\[([^|\]]*)\|[^\]]*\]/g, '$1'))).toBe(annotated);
  });
};

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
    'Talibanisation, antitaliban, [KP|khyber-pakhtunkhwa]s, [TTP|ttp]s, SUs',
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

describe('a surname in the full name of someone else is no mention', () => {
  finds([
    '[Asfandyar Mir|asfandyar-mir] and Hamid Mir',
    '[Asfandyar Mir|asfandyar-mir] went to Mir Ali. Mir Ali is a town.',
    '[Asfandyar Mir|asfandyar-mir] and MIR ALI',
    '[Asfandyar Mir|asfandyar-mir] and Hamid\nMir',
    '[Mohammad Amir Rana|mohammad-amir-rana] and Shazia Rana, whom [Rana|mohammad-amir-rana] knows',
  ]);
});

describe('a surname is a mention of the person named before', () => {
  finds([
    '[Asfandyar Mir|asfandyar-mir] left, says Mr [Mir|asfandyar-mir]',
    '[Asfandyar Mir|asfandyar-mir] left, says Mr. [Mir|asfandyar-mir]',
    '[Asfandyar Mir|asfandyar-mir] left. Professor [Mir|asfandyar-mir] stayed',
    '[Asfandyar Mir|asfandyar-mir] left. As [Mir|asfandyar-mir] says, he left',
    '[Asfandyar Mir|asfandyar-mir] left. But [Mir|asfandyar-mir] says: The [Mir|asfandyar-mir] house',
    '[Asfandyar Mir|asfandyar-mir] left. [Mir|asfandyar-mir] says so',
    '[Asfandyar Mir|asfandyar-mir] met Hamid. [Mir|asfandyar-mir] says so',
    '[Asfandyar Mir|asfandyar-mir] met Hamid, [Mir|asfandyar-mir], Ali',
    '[Asfandyar Mir|asfandyar-mir], met by Hamid\n\n[Mir|asfandyar-mir] says so',
    '[Asfandyar Mir|asfandyar-mir] left. “[Mir|asfandyar-mir]’s Ali”, “[Mir|asfandyar-mir]” (Ali)',
  ]);
});

describe('a name inside the name of an institution is no mention', () => {
  finds([
    'the Pakistan Cricket Board, the Pakistan Muslim League',
    'the Pakistan Peoples Party, read in Pakistan Today',
    'Pakistan\nInternational Airlines',
    'the Pakistan Red Crescent Society, two words on',
    'the US Institute of Peace and the TTP Foundation',
    'Pakistan Army said, the Army of Pakistan, PAKISTAN CRICKET BOARD',
    'the Islamic State Bank, the Bank of the Taliban',
    'Voice of America, the State Bank of Pakistan, the Bank of\nPakistan',
  ]);
});

describe('a name beside words that make no institution is a mention', () => {
  finds([
    '[Pakistan|pakistan] army said, the army of [Pakistan|pakistan]',
    'the [Pakistan|pakistan] party, the [Taliban|afghan-taliban] review',
    '[TALIBAN|afghan-taliban] POST ATTACKED IN [PAKISTAN|pakistan]',
    '[Pakistan|pakistan], Bank and Board. [Pakistan|pakistan]’s Party',
    '[Pakistan|pakistan]\n\nCricket Board',
    '[Pakistan|pakistan] Is Far From Being A Board',
    'Bank. Of [Pakistan|pakistan]',
    'a Bank, of [Pakistan|pakistan]',
  ]);
});

describe('line breaks', () => {
  finds([
    'the [Tehreek-e-Taliban\nPakistan|ttp] goes on over one newline',
    'the [Tehreek-e-Taliban\r\nPakistan|ttp] goes on over one of Windows',
    'the [Islamic\n\t State|islamic-state] goes on over an indented line',
    'Islamic\n\nState: a blank line parts names',
    'Islamic\r\n\r\nState: so it does in Windows',
    'Islamic\n \t\nState: and with spaces in it',
    'the [Tehreek-e-Taliban|ttp]\n\n[Pakistan|pakistan] has two names',
    'the [Tehreek-e-\n\nTaliban Pakistan|ttp] has a hyphen that hangs before the blank line',
    'the [Tehreek-e\n\n-Taliban Pakistan|ttp] has one that hangs after it',
    'the Tehreek-e -\n\n[Taliban|afghan-taliban] has a dash there',
  ]);
});

describe('the letter apostrophe', () => {
  finds([
    '[Pakistan|pakistan]ʼs army, the [TTP|ttp]ʼs men, [Pakistan|pakistan]ʼs',
    'the [Pakistanʼs Taliban|ttp]',
    'Pakistanʼsar and Talibanʼi are other words',
  ]);
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

describe('a name goes on, and nothing of it is a mention', () => {
  finds([
    'the Supreme Court of Pakistan, the Army of the Taliban',
    'the Afghanistan Freedom Front, [Afghanistan|afghanistan]’s Front',
    'the Islamic State West Africa Province, the Islamic State of East Asia, the Islamic State in the Sahel',
    'the Islamic State–Somalia, the TTP-Swat',
    'the Lashkar-e-Taliban, the Ansar al-Pakistan, the jaish-e-Pakistan',
    'the Institute for Afghanistan and Pakistan',
    'the Swat Taliban, the Taliban Punjab fought',
  ]);
});

describe('a name ends', () => {
  finds([
    'at a title: the [TTP|ttp] Commander [Noor Wali Mehsud|noor-wali-mehsud], [Pakistan|pakistan] Deputy Foreign Minister Dar',
    'at a date: on Monday [Pakistan|pakistan] said, in [Pakistan|pakistan] Tuesday was calm',
    'after a title: Prime Minister [Imran Khan|imran-khan], the Emir of the [Taliban|afghan-taliban]',
    'after the first word of a sentence. Senior [Taliban|afghan-taliban] men. Parts of [Pakistan|pakistan]. Reportedly [TTP|ttp] did',
    'in a list: [Pakistan|pakistan] and [Afghanistan|afghanistan]',
    'in a place: the [TTP|ttp] in Swat, the [Taliban|afghan-taliban] in [Pakistan|pakistan]',
    'at a hyphen: [US|united-states]-[Pakistan|pakistan] and [US|united-states]-Japan talks, Anti-[Taliban|afghan-taliban], [TTP|ttp]-Led, Afghan-Pakistani',
    'after a people: the Afghan [Ahmad Massoud|ahmad-massoud], the American [TTP|ttp]',
    '[Pakistan|pakistan] Meets the [Taliban|afghan-taliban] at Last',
  ]);
});

describe('another spelling', () => {
  finds([
    'the [Tahrik-e-Taleban Pakistan|ttp], the [Tehreek-ul-Taliban Pakistan|ttp], the Tehrik-e-Taliban Punjab',
    'the [Islamic State in Khurasan Province|iskp]',
    '[Noor Wali Mahsood|noor-wali-mehsud], [Mehsud Noor Wali|noor-wali-mehsud], Noor Mehsud',
    '[Viktor M. Orbán|viktor-orban], [Viktor Mihály Orbán|viktor-orban], Imran Ahmad Khan',
    'the [Tali\u00adban|afghan-taliban], the [T\u200bTP|ttp], the [ＴＴＰ|ttp]',
  ]);

  test('a surname follows from the full name, unless another entity or many people have it', () => {
    const registry = makeRegistry(
      {
        naqvi: { canonical: ['Mohsin Naqvi'] },
        khan: { canonical: ['Ismail Khan'] },
        dar: { canonical: ['Ishaq Dar'] },
        inn: { canonical: ['Dar Inn'] },
      },
      {},
      { person: ['naqvi', 'khan', 'dar'] },
    );
    const text = '[Mohsin Naqvi|naqvi], [Ismail Khan|khan] and [Ishaq Dar|dar]. [Naqvi|naqvi], Khan and Dar. The Naqvi tribe';
    expect(annotate(registry, text.replace(/\[([^|\]]*)\|[^\]]*\]/g, '$1'))).toBe(text);
  });
});
