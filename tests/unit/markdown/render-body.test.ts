import { describe, expect, it, test } from 'vitest';
import { toHtml } from '../../../src/core/model/passage.ts';
import { asId } from '../../support/as-id.ts';
import { renderText } from '../../support/render-text.ts';

/** The ids of the actors that a text links to, in order. */
const toLinked = (html: string): (string | undefined)[] => Array.from(html.matchAll(/href="\/actors\/([^/"]+)\/"/g), ([, id]) => id);
const toEntityIds = (body: string): string[] =>
  renderText(body).passages.flatMap(({ mentions }) => mentions.map(({ entity }) => entity.id));

describe('actors are linked', () => {
  test('once in each section, at the first mention', () => {
    const { sections } = renderText('The TTP and the TTP.\n\nThe TTP.\n\n## Next\n\nThe Pakistani Taliban, the TTP.');
    expect(sections.map((section) => toHtml([section]))).toEqual([
      '<p id="p1">The <a href="/actors/ttp/">TTP</a> and the TTP.</p>\n<p id="p2">The TTP.</p>',
      '<p id="p3">The <a href="/actors/ttp/">Pakistani Taliban</a>, the TTP.</p>',
    ]);
  });

  test('by a surname only after the full name has stood, in any section', () => {
    const { sections } = renderText('Rana waits.\n\nMohammad Amir Rana speaks.\n\n## Next\n\nRana goes.');
    expect(sections.map((section) => toLinked(toHtml([section])))).toEqual([['mohammad-amir-rana'], ['mohammad-amir-rana']]);
    expect(sections.map(({ passages }) => passages.map(({ mentions }) => mentions.length))).toEqual([[0, 1], [1]]);
  });

  test('by a surname not before the mark that introduces its bearer', () => {
    const { html } = renderText('Rana waits for :actor[the analyst]{#mohammad-amir-rana}.');
    expect(html).toContain('Rana waits for <a href="/actors/mohammad-amir-rana/">the analyst</a>');
  });

  test('where an author marks them, and nowhere inside the mark', () => {
    const { html, passages } = renderText(':actor[Islamabad]{#pakistan}, :actor[the Taliban of Pakistan]{#ttp}, Islamabad.');
    expect(html).toBe(
      '<p id="p1"><a href="/actors/pakistan/">Islamabad</a>, <a href="/actors/ttp/">the Taliban of Pakistan</a>, Islamabad.</p>',
    );
    expect(passages[0]?.mentions).toMatchObject([
      { text: 'Islamabad', type: 'metonym', entity: { kind: 'actor', id: 'pakistan' } },
      { text: 'the Taliban of Pakistan', type: 'descriptor', entity: { kind: 'actor', id: 'ttp' } },
    ]);
  });

  test('inside claims and emphasis', () => {
    expect(toLinked(renderText(':claim[the *TTP* and **Pakistan**]{#a}').html)).toEqual(['ttp', 'pakistan']);
  });

  test('at the next mention when the first is cut in two by a mark', () => {
    expect(toLinked(renderText(':claim[the Afghan]{#a} Taliban. The Afghan Taliban.').html)).toEqual(['afghan-taliban']);
  });
});

describe('names are neither linked nor counted', () => {
  it.each([
    ['that an author marks as plain', ':plain[Taliban] means students'],
    ['in a link', 'see [the TTP page](https://example.org/)'],
    ['in a link by reference', 'see [the TTP page][1]\n\n[1]: https://example.org/'],
    ['in code', 'the word `TTP`'],
    ['in a block of code', '    TTP'],
    ['in a heading', '## The TTP'],
  ])('%s', (_, body) => {
    expect(renderText(body).html).not.toContain('/actors/');
    expect(toEntityIds(body)).toEqual([]);
  });
});

describe('names are counted and not linked', () => {
  test('where they are places', () => {
    expect(renderText('In KP.').html).toBe('<p id="p1">In KP.</p>');
    expect(toEntityIds('In KP.')).toEqual(['khyber-pakhtunkhwa']);
  });

  test('on the page of the actor itself', () => {
    const { html, passages } = renderText('The TTP and Pakistan.', { self: asId('ttp') });
    expect(toLinked(html)).toEqual(['pakistan']);
    expect(passages[0]?.mentions).toHaveLength(2);
  });
});

describe('mentions', () => {
  test('of places are found, and marked ones', () => {
    expect(toEntityIds('In KP and :place[the valley]{#balochistan}.')).toEqual(['khyber-pakhtunkhwa', 'balochistan']);
  });

  test('reach over line breaks and from one inline node to the next', () => {
    expect(toEntityIds('The Tehreek-e-\nTaliban Pakistan.')).toEqual(['ttp']);
    expect(toEntityIds('The *Tehreek-e-Taliban* Pakistan.')).toEqual(['ttp']);
  });

  test('do not reach from one paragraph to the next, nor over a marked word', () => {
    expect(toEntityIds('The Pakistani\n\nTaliban')).toEqual(['afghan-taliban']);
    expect(toEntityIds('The Pakistani :plain[so-called] Taliban')).toEqual(['afghan-taliban']);
  });

  test.each([
    '🕌🇵🇰 the TTP, “ISKP”',
    'پاکستان میں تحریک طالبان پاکستان 🙂 TTP',
    '*é* :claim[🕌 the **TTP**]{#a}',
    'a &amp; b: the TTP \\* ISKP',
  ])('have offsets into the text of their passage: %s', (body) => {
    const [passage] = renderText(body).passages;
    expect(passage?.mentions.length).toBeGreaterThan(0);
    for (const { start, end, text } of passage?.mentions ?? []) expect(passage?.text.slice(start, end)).toBe(text);
  });

  test('link exactly their words beside emoji and right-to-left text', () => {
    expect(renderText('🕌 د تحریک طالبان پاکستان 🙂').html).toBe('<p id="p1">🕌 د <a href="/actors/ttp/">تحریک طالبان پاکستان</a> 🙂</p>');
  });
});

describe('claims and notes', () => {
  test('become anchored spans, claims numbered and notes lettered, and may enclose one another', () => {
    const { html, passages } = renderText('One :claim[says :note[ten]{#n}]{#a}.\n\nTwo :claim[says]{#b}.');
    expect(html).toContain('<span id="claim-a" class="claim">says <span id="note-n">ten');
    expect(html).toMatch(/<a href="#m1"[^>]*>1<\/a>.*<a href="#m2"[^>]*>2<\/a>/s);
    expect(html).toMatch(/<a href="#m1"[^>]*>a<\/a>/);
    expect(passages).toMatchObject([
      { claimIds: ['a'], noteIds: ['n'], text: 'One says ten.' },
      { claimIds: ['b'], noteIds: [], text: 'Two says.' },
    ]);
  });

  test('go on from z to aa', () => {
    const { html } = renderText(Array.from({ length: 28 }, (_, i) => `:note[word]{#n${i}}`).join(' '));
    expect(Array.from(html.matchAll(/>(\w+)<\/a>/g), ([, letters]) => letters).slice(-4)).toEqual(['y', 'z', 'aa', 'ab']);
  });

  test('are listed in the order they begin', () => {
    expect(renderText(':claim[an outer :claim[inner]{#b}]{#a} :claim[last]{#c}').passages[0]?.claimIds).toEqual(['a', 'b', 'c']);
  });

  test('are given back with their lines in the file', () => {
    expect(renderText('One\n:claim[says]{#a}.\n\n:place[Two]{#b}', { bodyLine: 11 }).marks).toEqual([
      { kind: 'claim', id: 'a', line: 12 },
      { kind: 'place', id: 'b', line: 14 },
    ]);
  });
});

describe('a wording mark', () => {
  test.each([
    [':wording[“terrorists”]{#ttp}', '“terrorists”', [{ text: 'terrorists', actorId: 'ttp' }]],
    [':wording[the regime]{#afghan-taliban by=ttp}', 'the regime', [{ text: 'the regime', actorId: 'afghan-taliban', by: 'ttp' }]],
    [
      ':wording[:wording[“bold”]{#ttp}]{#iskp}',
      '“bold”',
      [
        { text: 'bold', actorId: 'ttp' },
        { text: 'bold', actorId: 'iskp' },
      ],
    ],
  ])('leaves its words in the text: %s', (marked, words, wordings) => {
    const { html, passages, issues } = renderText(`He says ${marked} came.`);
    expect(issues).toEqual([]);
    expect(html).toBe(`<p id="p1">He says ${words} came.</p>`);
    expect(passages[0]?.text).toBe(`He says ${words} came.`);
    expect(passages[0]?.wordings).toHaveLength(wordings.length);
    expect(passages[0]?.wordings).toEqual(expect.arrayContaining(wordings.map((wording) => expect.objectContaining(wording) as unknown)));
  });

  test('may hold the mark of an actor, stand in a claim, and hold a note', () => {
    const { html, passages } = renderText(
      ':claim[the :wording[“:actor[bad guys]{#ttp}”]{#ttp}]{#a}, :wording[:note[“martyrs”]{#n}]{#iskp by=pakistan}',
    );
    expect(html).toContain('the “<a href="/actors/ttp/">bad guys</a>”');
    expect(html).toContain('<span id="note-n">“martyrs”');
    expect(passages).toMatchObject([
      {
        text: 'the “bad guys”, “martyrs”',
        claimIds: ['a'],
        noteIds: ['n'],
        mentions: [{ entity: { id: 'ttp' }, text: 'bad guys' }],
        wordings: [
          { text: 'bad guys', actorId: 'ttp' },
          { text: 'martyrs', actorId: 'iskp', by: 'pakistan' },
        ],
      },
    ]);
  });

  test('leaves names inside it linked and counted, also those that reach over its ends', () => {
    const { html, passages } = renderText('The :wording[Pakistani]{#ttp} Taliban and a :wording[TTP regime]{#ttp}.');
    expect(passages[0]?.mentions.map(({ text, entity }) => [text, entity.id])).toEqual([
      ['Pakistani Taliban', 'ttp'],
      ['TTP', 'ttp'],
    ]);
    expect(toLinked(html)).toEqual(['ttp']);
  });

  test('names its actor and its user with their line in the file', () => {
    expect(renderText('One\n:wording[bold]{#ttp by=iskp}.').marks).toEqual([
      { kind: 'wording', id: 'ttp', line: 2 },
      { kind: 'wording', id: 'iskp', line: 2 },
    ]);
  });
});

describe('sections', () => {
  const date = { precision: 'unknown', grade: 'unknown', evidence: 'none' } as const;
  const parts = [
    { id: 'one', title: 'Piece one', date },
    { id: 'two', title: 'Piece two', date },
  ];

  test('begin at headings; equal titles get ids of their own', () => {
    const { sections } = renderText('Before.\n\n## Same\n\nA.\n\n### Same\n\nB.');
    expect(sections.map(({ id, title, level }) => [id, title, level])).toEqual([
      [undefined, undefined, 2],
      ['same', 'Same', 2],
      ['same-1', 'Same', 3],
    ]);
  });

  test('hold their passages, numbered through the article', () => {
    const { sections } = renderText('A\nand.\n\nB.\n\n## Next\n\n- C\n\n> D.');
    expect(sections.map(({ passages }) => passages.map(({ id, text, line }) => [id, text, line]))).toEqual([
      [
        ['p1', 'A and.', 1],
        ['p2', 'B.', 4],
      ],
      [
        ['p3', 'C', 8],
        ['p4', 'D.', 10],
      ],
    ]);
  });

  test('of parts bear the title of the part, and the headings below belong to it', () => {
    const { sections, issues } = renderText('::part{#one}\n\nA.\n\n### Sub\n\nB.\n\n::part{#two}\n\nC.', { parts });
    expect(issues).toEqual([]);
    expect(sections.map(({ id, title, level, part }) => [id, title, level, part?.id])).toEqual([
      ['one', 'Piece one', 2, 'one'],
      ['sub', 'Sub', 3, undefined],
      ['two', 'Piece two', 2, 'two'],
    ]);
    expect(sections.flatMap(({ passages }) => passages.map(({ partId }) => partId))).toEqual(['one', 'one', 'two']);
  });

  test('never share an id, though a heading read like a piece', () => {
    const { sections } = renderText('::part{#one}\n\nA.\n\n### Two\n\nB.\n\n::part{#two}\n\nC.', { parts });
    expect(new Set(sections.map(({ id }) => id)).size).toBe(3);
  });

  test('of asides are set apart, and the text goes on after them', () => {
    const { sections, issues } = renderText('A.\n\n:::aside\nB.\n\nC.\n:::\n\nD.');
    expect(issues).toEqual([]);
    expect(sections.map(({ aside }) => aside)).toEqual([false, true, false]);
    expect(sections.map(({ passages }) => passages.map(({ text, aside }) => [text, aside]))).toEqual([
      [['A.', false]],
      [
        ['B.', true],
        ['C.', true],
      ],
      [['D.', false]],
    ]);
  });

  test('below a heading may have a sub-heading after an aside', () => {
    expect(renderText('## A\n\nA.\n\n:::aside\nB.\n:::\n\n### C\n\nC.').issues).toEqual([]);
  });
});

describe('HTML', () => {
  test.each([
    '<script>alert(1)</script>',
    'a <b>bold</b> <img src=x onerror=alert(1)> word',
    '<!-- hidden -->',
    '> <iframe src="//x"></iframe>',
  ])('is a fault and never comes out: %s', (body) => {
    const { html, issues } = renderText(body);
    expect(issues.map(({ code }) => code)).toContain('raw-html');
    expect(html).not.toMatch(/<(?:script|b>|img|!--|iframe)/);
  });

  test.each([
    '\\<script>alert(1)',
    'say `<script>` & "so"',
    '    <script>',
    '&lt;script&gt;',
    ':claim[\\<script>]{#a}',
    ':actor[\\<script>]{#ttp}',
  ])('that is written as text comes out escaped: %s', (body) => {
    const { html, issues } = renderText(body);
    expect(issues).toEqual([]);
    expect(html).toContain('&#x3C;script>');
    expect(html).not.toContain('<script');
  });

  test('cannot be made from ids and attributes of marks', () => {
    const { html } = renderText(':claim[words]{#a onclick="alert(1)" style="color:red"} :actor[we]{id="\\"><script>"}');
    expect(html).not.toMatch(/<script|<[^>]*\s(?:onclick|style)=/);
  });
});

test('links of the author are given back with their lines', () => {
  expect(renderText('See [a](/actors/ttp/)\nand [b](http://x.org).\n\n[c]: javascript:x').links).toEqual([
    { url: '/actors/ttp/', line: 1 },
    { url: 'http://x.org', line: 2 },
    { url: 'javascript:x', line: 4 },
  ]);
});

test('an empty text has no sections', () => {
  expect(renderText(' \n\n').sections).toEqual([]);
});

test('a paragraph of a megabyte renders', () => {
  const sentence = 'Pakistan says that the TTP and :actor[the group]{#iskp} hide in KP. ';
  const count = Math.ceil(1_000_000 / sentence.length);
  const { passages, html } = renderText(sentence.repeat(count));
  expect(passages.map(({ mentions }) => mentions.length)).toEqual([count * 4]);
  expect(toLinked(html)).toEqual(['pakistan', 'ttp', 'iskp']);
});
