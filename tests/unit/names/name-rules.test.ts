import { describe, expect, test } from 'vitest';
import { annotate, makeRegistry } from '../../support/make-registry.ts';

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
    expect(annotate(greek, 'Alpha and the Greeks, Al')).toBe('[Alpha|alpha] and the Greeks, Al');
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
