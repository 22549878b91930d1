import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { commandEnv } from '../support/command-env.ts';
import { fixture } from '../support/fixture.ts';

interface Outcome {
  readonly code: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

/** What the command answers to its arguments on the fixture, in the project’s folder unless another is given. */
const run = (parts: readonly string[], cwd = '.'): Promise<Outcome> =>
  new Promise((settle) => {
    const env = commandEnv({ OUT_DIR: fixture.dist });
    execFile(process.execPath, [resolve('src/cli/search.ts'), ...parts], { cwd, env, encoding: 'utf8' }, (error, stdout, stderr) => {
      settle({ code: error === null ? 0 : (error.code ?? -1), stdout, stderr });
    });
  });

const toResults = ({ stdout }: Outcome) => JSON.parse(stdout) as readonly Readonly<Record<string, string>>[];

describe('as JSON', () => {
  let outcome: Outcome;
  beforeAll(async () => {
    outcome = await run(['--json', 'SET Lisbon']);
  });

  test('results are one array, and nothing else is written', () => {
    expect([outcome.code, outcome.stderr]).toEqual([0, '']);
    expect(toResults(outcome).length).toBeGreaterThan(5);
  });

  test('each has its kind, id, title, address and why; one in an article also which, and the passage', () => {
    for (const result of toResults(outcome)) {
      const inArticle = result['kind'] === 'passage' || result['kind'] === 'claim';
      const keys = ['kind', 'id', 'title', 'url', ...(inArticle ? ['article', 'passage'] : []), 'why'];
      expect(Object.keys(result)).toEqual(keys);
      for (const key of keys) expect(result[key], key).toMatch(/\S/);
    }
  });

  test('are pages, articles, passages and claims, with addresses on the site', () => {
    const results = toResults(outcome);
    expect([...new Set(results.map(({ kind }) => kind))]).toEqual(expect.arrayContaining(['actor', 'article', 'passage', 'claim']));
    for (const { url } of results)
      expect(url).toMatch(/^\/reader\/(?:timeline|(?:actors|articles|countries|places|sources|questions)\/[a-z0-9-]+)\/(?:#[a-z0-9-]+)?$/);
    for (const { article, url } of results.filter((result) => result['article'] !== undefined))
      expect(url?.startsWith(`/reader/articles/${article}/#`)).toBe(true);
  });
});

describe('as a list', () => {
  test('results have their kind and title, their address, why they are here, and hits in brackets', async () => {
    const { code, stdout, stderr } = await run(['gauge']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^1 article, 1 passage, 1 claim\.\nclaim +The author asserts – The night map.*\n +\/reader\/articles\/[a-z-]+\/#claim-[a-z0-9-]+\n +has “gauge”\n/,
    );
    expect(stdout).toMatch(/\n +\/reader\/articles\/[a-z-]+\/#p\d+\n.*\n.*\[gauge\]/);
    expect(stdout.trimStart()).not.toMatch(/^[[{]/);
  });

  test('a mended query says so', async () => {
    expect((await run(['portugl'])).stdout).toMatch(/^These are results for “portugal”\.\n/);
  });

  test('a name that no page has is asked about', async () => {
    const { code, stdout } = await run(['Tanjier']);
    expect([code, stdout]).toEqual([0, 'No article names Tanjier.\nDid you mean “Tangier”?\n']);
  });

  test('nothing found says so, with where parts of the query lead', async () => {
    const { code, stdout } = await run(['Portugal zeppelin']);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^Nothing has all of “Portugal zeppelin”\.\nTry Portugal \(without “zeppelin”\): 3\nPages for part of the query:\n(?:.*\n)*(?:actor|country) +Portugal\n/,
    );
  });

  test('an unknown filter says so', async () => {
    expect((await run(['berth', 'actor:nobody'])).stdout).toMatch(/^No actor here is called “nobody”\./);
  });
});

describe('the query', () => {
  test('may be several arguments, or one', async () => {
    expect((await run(['--json', 'SET', 'Lisbon'])).stdout).toBe((await run(['--json', 'SET Lisbon'])).stdout);
  });

  test('may hold phrases, exclusions and filters', async () => {
    const results = toResults(await run(['--json', '"night train" -strawberries kind:passage']));
    expect(results.length).toBeGreaterThan(0);
    expect(new Set(results.map(({ kind }) => kind))).toEqual(new Set(['passage']));
  });

  test('may begin with a hyphen', async () => {
    const { code, stdout } = await run(['--json', '-strawberries kind:article']);
    expect([code, JSON.parse(stdout)]).toEqual([0, expect.arrayContaining([expect.objectContaining({ kind: 'article' })])]);
  });
});

describe('it says how it is used, and fails, when there is', () => {
  let empty: string;
  beforeAll(() => {
    empty = mkdtempSync(join(tmpdir(), 'crossread-'));
  });
  afterAll(() => {
    rmSync(empty, { recursive: true });
  });

  it.each([
    ['no query', [], '.', /^Usage: /],
    ['no query but an option', ['--json'], '.', /^Usage: /],
    ['no built site', ['SET'], 'elsewhere', /npm run build[^]*\nUsage: /],
  ])('%s', async (_, parts, where, said) => {
    const { code, stdout, stderr } = await run(parts, where === 'elsewhere' ? empty : where);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(said);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('a query that is no query', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \t\n '],
    ['10,000 letters', 'a'.repeat(10_000)],
    ['quotes alone', '""'],
    ['10,000 quotes', '"'.repeat(10_000)],
    ['an open quote', '“'],
    ['hyphens', '- -- -!'],
    ['fields alone', 'actor: kind: year:'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['a lone combining mark', '\u0301'],
    ['right-to-left overrides', '\u202E\u202Dgnp.exe\u202C'],
    ['names of JavaScript', 'constructor __proto__ toString'],
    ['an emoji', '🙂'],
  ])('has a plain answer: %s', async (_, query) => {
    const [json, list] = await Promise.all([run(['--json', query]), run([query])]);
    expect([json.code, json.stderr, list.code, list.stderr]).toEqual([0, '', 0, '']);
    expect(Array.isArray(toResults(json))).toBe(true);
    expect(list.stdout).toMatch(/\S/);
    expect(list.stdout).not.toMatch(/\bat \S+ \(|Error/);
  });
});
