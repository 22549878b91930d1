/** The headers of all addresses that fit a pattern, in which `*` stands for anything. */
export interface HeaderRule {
  readonly pattern: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Parses a `_headers` file, as Netlify and Cloudflare read it: a pattern in a line of its own, and its headers in indented lines below.
 *
 * @example parseHeaders('/*\n  X-Content-Type-Options: nosniff\n')
 */
export const parseHeaders = (text: string): readonly HeaderRule[] =>
  text.split(/\n(?=\S)/).flatMap((block) => {
    const [pattern = '', ...lines] = block.trim().split(/\s*\n\s*/);
    const headers = lines.map((line) => {
      const [name = '', ...value] = line.split(':');
      return [name.trim(), value.join(':').trim()] as const;
    });
    return pattern === '' || pattern.startsWith('#') ? [] : [{ pattern, headers }];
  });

/** The headers of an address: those of every rule that it fits. */
export const findHeaders = (rules: readonly HeaderRule[], path: string): HeaderRule['headers'] =>
  rules.filter(({ pattern }) => toRegExp(pattern).test(path)).flatMap(({ headers }) => headers);

const toRegExp = (pattern: string): RegExp => new RegExp(`^${pattern.split('*').map(RegExp.escape).join('.*')}$`);
