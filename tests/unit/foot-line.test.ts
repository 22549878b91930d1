import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { createFootLine } from '../../src/integration/foot-line.ts';

/** What a terminal shows: each erasure takes away what stands in the last line. */
const show = (written: string): string => written.replaceAll(/[^\n]*\r\u001B\[K/g, '');

test('a line stands at the foot of all that is written, in one row', () => {
  const terminal = Object.assign(new PassThrough({ encoding: 'utf8' }), { columns: 12 });
  const errors = new PassThrough({ encoding: 'utf8' });
  errors.on('data', (text: string) => terminal.push(text));
  const draw = createFootLine(terminal, errors);
  let shown = '';
  terminal.on('data', (text: string) => (shown = show(shown + text)));
  draw('Bundle: 0.1 s');
  draw('Bundle: 0 s');
  expect(shown).toBe('Bundle: 0 s');
  terminal.write('A warning.\n');
  expect(shown).toBe('A warning.\n');
  draw('Render pages: 9 of 10 files');
  expect(shown).toBe('A warning.\nRender page');
  errors.write('A fault.\n');
  errors.write('Another.\n');
  expect(shown).toBe('A warning.\nA fault.\nAnother.\n');
});
