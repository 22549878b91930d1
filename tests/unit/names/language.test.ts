import { expect, test } from 'vitest';
import { toLanguage, toOtherLanguage } from '../../../src/core/names/language.ts';

test.each(['ur', 'ps', 'fa', 'prs', 'ar', 'ug', 'bal', 'he', 'dv', 'uz-Arab', 'pa-PK'])('%s is written from right to left', (lang) => {
  expect(toLanguage(lang)).toEqual({ lang, dir: 'rtl' });
});

test.each(['en', 'en-GB', 'hi', 'ru', 'zh', 'uz', 'tg', 'pa', 'ur-Latn'])('%s is written from left to right', (lang) => {
  expect(toLanguage(lang)).toEqual({ lang, dir: 'ltr' });
});

test('a direction that is given counts', () => {
  expect(toLanguage('az', 'rtl')).toEqual({ lang: 'az', dir: 'rtl' });
});

test('words in the language of the pages need no attributes', () => {
  expect(['en-GB', 'en-US', 'ur'].map((lang) => toOtherLanguage(lang)?.lang)).toEqual([undefined, 'en-US', 'ur']);
});
