import { describe, expect, test } from 'vitest';
import { finds } from '../../support/finds.ts';
import { annotate, makeRegistry } from '../../support/make-registry.ts';

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
    'Voice of America, the State Bank of Pakistan, the Bank of\nPakistan',
  ]);
});

describe('a name beside words that make no institution is a mention', () => {
  finds([
    '[Pakistan|pakistan] Army said, the army of [Pakistan|pakistan]',
    'the Army of [Pakistan|pakistan], the voice of [America|united-states]',
    'the [Pakistan|pakistan] party, the [Taliban|afghan-taliban] review',
    '[Taliban|afghan-taliban] POST attacked, [PAKISTAN|pakistan] CRICKET BOARD',
    '[Pakistan|pakistan], Bank and Board. [Pakistan|pakistan]’s Party',
    '[Pakistan|pakistan]\n\nCricket Board',
    '[Pakistan|pakistan] Army said Today',
    '[Pakistan|pakistan] Is Far From Being A Board',
    'the [Islamic State|islamic-state] Bank: a name of two words stands',
    'Bank of the [Taliban|afghan-taliban], Bank. Of [Pakistan|pakistan]',
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
    'the Tehreek-e-[Taliban|afghan-taliban]\n\n[Pakistan|pakistan] has two names',
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

describe('the type of a form', () => {
  const greek = makeRegistry({
    alpha: {
      canonical: ['Alpha'],
      unrelated: ['Alpha Cola', 'New Alpha Times'],
      broader: ['Greeks'],
      'search-only': ['Al'],
      former: ['Aleph'],
      exonym: ['First Sinners'],
      epithet: ['Alpha the Bold'],
    },
    bold: { canonical: ['Bold'] },
  });

  test('“unrelated” takes its words and is no mention', () => {
    expect(annotate(greek, 'Alpha Cola, ALPHA COLA and the New Alpha Times')).toBe('Alpha Cola, ALPHA COLA and the New Alpha Times');
    expect(annotate(greek, 'Alpha, Cola; the New Alpha')).toBe('[Alpha|alpha], Cola; the New [Alpha|alpha]');
  });

  test('“unrelated” introduces nobody', () => {
    const registry = makeRegistry({ rana: { canonical: ['Amir Rana'], unrelated: ['Rana Plaza'], surname: ['Rana'] } });
    expect(annotate(registry, 'Rana Plaza fell. Rana.')).toBe('Rana Plaza fell. Rana.');
  });

  test('“broader” and “search-only” never link, even after the full name', () => {
    expect(annotate(greek, 'Alpha of the Greeks, Al')).toBe('[Alpha|alpha] of the Greeks, Al');
  });

  test('“epithet” takes no words, as only a mark links it: names inside it are found', () => {
    expect(annotate(greek, 'Alpha the Bold')).toBe('[Alpha|alpha] the [Bold|bold]');
  });

  test('“former” and “exonym” link without an introduction', () => {
    expect(annotate(greek, 'Aleph, the First Sinners')).toBe('[Aleph|alpha], the [First Sinners|alpha]');
    expect(annotate(greek, 'the first sinners, aleph')).toBe('the first sinners, aleph');
  });

  test('“former” introduces the surname', () => {
    const registry = makeRegistry({ rana: { former: ['Amir Rana'], surname: ['Rana'] } });
    expect(annotate(registry, 'Amir Rana, Rana')).toBe('[Amir Rana|rana], [Rana|rana]');
  });
});
