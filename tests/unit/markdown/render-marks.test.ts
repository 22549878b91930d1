import { describe, expect, test } from 'vitest';
import { renderText, toLinkedIds } from '../../support/render-text.ts';

describe('claims and notes', () => {
  /** The signs of some HTML with where they lead. */
  const toSigns = (html: string) =>
    Array.from(html.matchAll(/<a href="([^"]+)"[^>]* data-sign="(\w+)"/g), ([, href, sign]) => [sign, href]);

  test('become anchored spans, claims with numbers and notes with letters, and may contain one another', () => {
    const { html, passages } = renderText('One :claim[says :note[ten]{#n}]{#a}.\n\nTwo :claim[says]{#b}.');
    expect(html).toContain('<span id="claim-a" class="marked">says <span id="note-n" class="marked">ten');
    expect(toSigns(html)).toEqual([
      ['a', '#m1'],
      ['1', 'claims/'],
      ['2', 'claims/'],
    ]);
    expect(passages).toMatchObject([
      { claimIds: ['a'], noteIds: ['n'], text: 'One says ten.' },
      { claimIds: ['b'], noteIds: [], text: 'Two says.' },
    ]);
  });

  test('have signs that are neither text, nor read out, nor in the order of Tab: the margin has links of the same', () => {
    const { html } = renderText('In :claim[2024]{#a} it :note[was]{#n}.');
    expect(html.replaceAll(/<[^>]*>/g, '')).toBe('In 2024 it was.');
    for (const [sign] of html.matchAll(/<a [^>]*>/g)) expect(sign).toMatch(/ tabindex="-1" aria-hidden="true"/);
  });

  test('say which sign they are where several end at one place, and only there', () => {
    const { html } = renderText(':claim[one :claim[two :note[three]{#n}]{#b}]{#a} and :claim[:note[four]{#m} words]{#c}');
    expect(Array.from(html.matchAll(/class="mark ([^"]*)"/g), ([, kinds]) => kinds)).toEqual([
      'note',
      'uncontested second',
      'uncontested third',
      'note',
      'uncontested',
    ]);
  });

  test('have the letters aa, ab after z', () => {
    const { html } = renderText(Array.from({ length: 28 }, (_, i) => `:note[word]{#n${i}}`).join(' '));
    expect(
      toSigns(html)
        .map(([letters]) => letters)
        .slice(-4),
    ).toEqual(['y', 'z', 'aa', 'ab']);
  });

  test('are listed in the order in which they begin', () => {
    expect(renderText(':claim[an outer :claim[inner]{#b}]{#a} :claim[last]{#c}').passages[0]?.claimIds).toEqual(['a', 'b', 'c']);
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

  test('may contain the mark of an actor or a note, and stand in a claim', () => {
    const { html, passages } = renderText(
      ':claim[the :wording[“:actor[bad guys]{#ttp}”]{#ttp}]{#a}, :wording[:note[“martyrs”]{#n}]{#iskp by=pakistan}',
    );
    expect(html).toContain('the “<a href="/actors/ttp/">bad guys</a>”');
    expect(html).toContain('<span id="note-n" class="marked">“martyrs”');
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

  test('does not keep names inside it, or across its ends, from being linked and counted', () => {
    const { html, passages } = renderText('The :wording[Pakistani]{#ttp} Taliban and a :wording[TTP regime]{#ttp}.');
    expect(passages[0]?.mentions.map(({ text, entity }) => [text, entity.id])).toEqual([
      ['Pakistani Taliban', 'ttp'],
      ['TTP', 'ttp'],
    ]);
    expect(toLinkedIds(html)).toEqual(['ttp']);
  });
});
