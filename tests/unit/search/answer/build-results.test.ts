import { describe, expect, it, test } from 'vitest';
import { findMentionedPages } from '../../../../src/core/search/answer/build-results.ts';
import { analyzeDocument } from '../../../../src/core/search/rank/analyze-document.ts';
import { scoreDocument } from '../../../../src/core/search/rank/score-document.ts';
import { makeActor, makeArticle } from '../../../support/make-content.ts';
import { makeAnalyzer } from '../../../support/make-analyzer.ts';

const acronyms = ['TTP', 'TTPXX', 'ISKP', 'ISPP', 'ISI', 'ISIS', 'KP', 'KOPS'];
const actors = [...acronyms.map((acronym) => acronym.toLowerCase()), 'kop'];
const toForms = (acronym: string): readonly string[] => (acronym === 'ISKP' ? [acronym, 'IS-KP'] : [acronym]);
const { index, built, analyze } = makeAnalyzer([
  ...acronyms.map((acronym) => makeActor(acronym.toLowerCase(), { names: toForms(acronym).map((form) => ({ form, type: 'acronym' })) })),
  makeActor('kop'),
  makeArticle('one', `Raids of ${acronyms.join(', ')} and Kop.`, { actors }),
]);
const passages = built.texts.flatMap(({ documents }) => documents.map((document) => analyzeDocument(document, index.tokenizer)));

/** The actors that passages mention and that are not listed for a query. */
function findUnlisted(query: string): readonly string[] {
  const analyzed = analyze(query);
  const scored = passages.map((passage) => scoreDocument(passage, analyzed.must));
  const listed = new Set(findMentionedPages(index, scored, analyzed).map(({ page }) => page.id));
  return actors.filter((id) => !listed.has(id)).toSorted();
}

describe('a page is not listed among those mentioned beside an acronym for which a reader could take its own:', () => {
  it.each([
    ['one with another letter', 'ISPP', ['iskp', 'ispp']],
    ['one with one more letter, and one that contains it', 'KP', ['iskp', 'kp']],
    ['one with one letter less', 'ISIS', ['isi', 'isis']],
    ['itself, in any letter case and spelling', 'is-kp', ['iskp', 'ispp']],
    ['no name that is not an acronym', 'KOPS', ['kops']],
    ['no acronym two letters away', 'TTPXX', ['ttpxx']],
  ])('%s: %s', (_, acronym, unlisted) => {
    expect(findUnlisted(`${acronym} raids`)).toEqual(unlisted);
  });

  test('but beside a name that is no acronym, or without a name, all are', () => {
    expect([findUnlisted('Kop raids'), findUnlisted('raids')]).toEqual([[], []]);
  });
});
