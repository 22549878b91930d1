import { readFileSync } from 'node:fs';

export type Scheme = 'light' | 'dark';
export type Tokens = Readonly<Record<Scheme, ReadonlyMap<string, string>>>;

const token = /--([\w-]+):\s*light-dark\((#[\da-f]+),\s*(#[\da-f]+)\)/gi;
const same = /--([\w-]+):\s*var\(--([\w-]+)\)/g;

const toTokens = (css: string): Tokens => {
  const colours = Array.from(css.matchAll(token), ([, name = '', light = '', dark = '']) => ({ name, light, dark }));
  return {
    light: new Map(colours.map(({ name, light }) => [name, light])),
    dark: new Map(colours.map(({ name, dark }) => [name, dark])),
  };
};

/** The colour tokens of `tokens.css`, hexadecimal by name, and what `media.css` makes of them for readers who ask for more contrast. */
export function readTokens(): { readonly usual: Tokens; readonly more: Tokens } {
  const [, after = ''] = readFileSync('src/styles/media.css', 'utf8').split('@media (prefers-contrast: more) {');
  const block = after.slice(0, after.indexOf('\n}'));
  const usual = toTokens(readFileSync('src/styles/tokens.css', 'utf8'));
  const changed = toTokens(block);
  const merge = (scheme: Scheme): ReadonlyMap<string, string> => {
    const merged = new Map([...usual[scheme], ...changed[scheme]]);
    for (const [, name = '', of = ''] of block.matchAll(same)) merged.set(name, merged.get(of) ?? '');
    return merged;
  };
  return { usual, more: { light: merge('light'), dark: merge('dark') } };
}
