import { describe, expect, test } from 'vitest';
import { parsePackList, splitPack, type ListedFile } from '../../../src/core/offline/pack-list.ts';

const files: readonly ListedFile[] = [
  ['index.html', 3, 'a'],
  ['empty.css', 0, 'b'],
  ['actors/iskp/index.html', 2, 'c'],
];
const pack = { name: 'Ab-_9.pack', bytes: 4, length: 5, files };

describe('splitting a pack', () => {
  test('gives each file what it holds, also nothing', () => {
    const split = splitPack(Uint8Array.of(1, 2, 3, 4, 5), files);
    expect(split.map(({ path, content }) => [path, ...content])).toEqual([
      ['index.html', 1, 2, 3],
      ['empty.css'],
      ['actors/iskp/index.html', 4, 5],
    ]);
  });

  test.each([[[1, 2, 3, 4]], [[1, 2, 3, 4, 5, 6]], [[]]])('refuses one that was cut or has more: %j', (bytes) => {
    expect(() => splitPack(Uint8Array.from(bytes), files)).toThrow(`The pack holds ${bytes.length} bytes, and its files 5.`);
  });
});

test('a list is what the build writes', () => {
  expect(parsePackList(JSON.parse(JSON.stringify([pack])))).toEqual([pack]);
});

test.each([
  'text',
  null,
  {},
  [null],
  [{ ...pack, name: '../sw.js' }],
  [{ ...pack, name: 'a/b.pack' }],
  [{ ...pack, bytes: -1 }],
  [{ ...pack, files: [['index.html', 1.5, 'a']] }],
  [{ ...pack, files: [['index.html', 1]] }],
  ...['/index.html', '../index.html', 'a/../../index.html', 'https://host.example/', 'a?b', 'a#b', 'a\\b', '', './a'].map((path) => [
    { ...pack, files: [[path, 1, 'a']] },
  ]),
])('what is no list is refused, also where a path leads elsewhere: %j', (data) => {
  expect(() => parsePackList(data)).toThrow('This is no list of packs.');
});
