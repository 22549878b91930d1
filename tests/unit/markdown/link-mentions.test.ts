import { describe, expect, it, test } from 'vitest';
import { toHtml } from '../../../src/core/model/passage.ts';
import { asId } from '../../support/as-id.ts';
import { renderText, toLinkedIds } from '../../support/render-text.ts';

const toMentionedIds = (body: string): readonly string[] =>
  renderText(body).passages.flatMap(({ mentions }) => mentions.map(({ entity }) => entity.id));

describe('an actor is linked', () => {
  test('once in each section, at the first mention', () => {
    const { sections } = renderText('The TTP and the TTP.\n\nThe TTP.\n\n## Next\n\nThe Pakistani Taliban, the TTP.');
    expect(sections.map((section) => toHtml([section]))).toEqual([
      '<p id="p1">The <a href="/actors/ttp/">TTP</a> and the TTP.</p>\n<p id="p2">The TTP.</p>',
      '<p id="p3">The <a href="/actors/ttp/">Pakistani Taliban</a>, the TTP.</p>',
    ]);
  });

  test('by a surname only after the full name, whichever section had it', () => {
    const { sections } = renderText('Rana waits.\n\nMohammad Amir Rana speaks.\n\n## Next\n\nRana goes.');
    expect(sections.map((section) => toLinkedIds(toHtml([section])))).toEqual([['mohammad-amir-rana'], ['mohammad-amir-rana']]);
    expect(sections.map(({ passages }) => passages.map(({ mentions }) => mentions.length))).toEqual([[0, 1], [1]]);
  });

  test('by a surname only after a mark that introduces the person', () => {
    const { html } = renderText('Rana waits for :actor[the analyst]{#mohammad-amir-rana}.');
    expect(html).toContain('Rana waits for <a href="/actors/mohammad-amir-rana/">the analyst</a>');
  });

  test('where the author marks it; names inside the mark are not linked', () => {
    const { html, passages } = renderText(':actor[Islamabad]{#pakistan}, :actor[the Taliban of Pakistan]{#ttp}, Islamabad.');
    expect(html).toBe(
      '<p id="p1"><a href="/actors/pakistan/">Islamabad</a>, <a href="/actors/ttp/">the Taliban of Pakistan</a>, Islamabad.</p>',
    );
    expect(passages[0]?.mentions).toMatchObject([
      { text: 'Islamabad', type: 'metonym', entity: { kind: 'actor', id: 'pakistan' } },
      { text: 'the Taliban of Pakistan', type: 'descriptor', entity: { kind: 'actor', id: 'ttp' } },
    ]);
  });

  test('inside a claim or emphasis', () => {
    expect(toLinkedIds(renderText(':claim[the *TTP* and **Pakistan**]{#a}').html)).toEqual(['ttp', 'pakistan']);
  });

  test('at the next mention if a mark cuts the first in two', () => {
    expect(toLinkedIds(renderText(':claim[the Afghan]{#a} Taliban. The Afghan Taliban.').html)).toEqual(['afghan-taliban']);
  });
});

describe('a name is neither linked nor counted', () => {
  it.each([
    ['if the author marks it as plain', ':plain[Taliban] means students'],
    ['in a link', 'see [the TTP page](https://example.org/)'],
    ['in a link by reference', 'see [the TTP page][1]\n\n[1]: https://example.org/'],
    ['in code', 'the word `TTP`'],
    ['in a block of code', '    TTP'],
    ['in a heading', '## The TTP'],
  ])('%s', (_, body) => {
    expect(renderText(body).html).not.toContain('/actors/');
    expect(toMentionedIds(body)).toEqual([]);
  });
});

describe('a name is counted but not linked', () => {
  test('if it is of a place', () => {
    expect(renderText('In KP.').html).toBe('<p id="p1">In KP.</p>');
    expect(toMentionedIds('In KP.')).toEqual(['khyber-pakhtunkhwa']);
  });

  test('on the page of the actor that bears it', () => {
    const { html, passages } = renderText('The TTP and Pakistan.', { self: asId('ttp') });
    expect(toLinkedIds(html)).toEqual(['pakistan']);
    expect(passages[0]?.mentions).toHaveLength(2);
  });
});

describe('mentions', () => {
  test('include places, marked ones too', () => {
    expect(toMentionedIds('In KP and :place[the valley]{#balochistan}.')).toEqual(['khyber-pakhtunkhwa', 'balochistan']);
  });

  test('may go over line breaks and from one inline node to the next', () => {
    expect(toMentionedIds('The Tehreek-e-\nTaliban Pakistan.')).toEqual(['ttp']);
    expect(toMentionedIds('The *Tehreek-e-Taliban* Pakistan.')).toEqual(['ttp']);
  });

  test('do not go from one paragraph to the next, nor over a marked word', () => {
    expect(toMentionedIds('The Pakistani\n\nTaliban')).toEqual(['afghan-taliban']);
    expect(toMentionedIds('The Pakistani :plain[so-called] Taliban')).toEqual(['afghan-taliban']);
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

  test('link exactly their own words beside emoji and right-to-left text', () => {
    expect(renderText('🕌 د تحریک طالبان پاکستان 🙂').html).toBe('<p id="p1">🕌 د <a href="/actors/ttp/">تحریک طالبان پاکستان</a> 🙂</p>');
  });
});
