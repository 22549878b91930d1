import { expect, test } from 'vitest';
import { toDirection } from '../../../src/core/names/to-direction.ts';

test.each(['ur', 'ps', 'fa', 'prs', 'ar', 'ug', 'bal', 'he', 'dv', 'uz-Arab', 'pa-PK'])('%s is written from right to left', (lang) => {
  expect(toDirection(lang)).toBe('rtl');
});

test.each(['en', 'en-GB', 'hi', 'ru', 'zh', 'uz', 'tg', 'pa', 'ur-Latn'])('%s is written from left to right', (lang) => {
  expect(toDirection(lang)).toBe('ltr');
});
