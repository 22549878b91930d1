import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../src/core/search/index/build-index.ts';
import { createNameResolvers } from '../../src/core/search/query/resolve-names.ts';
import { createUnderstanding } from '../../src/core/search/query/understand-names.ts';
import { makeIndex } from '../support/make-index.ts';
import { loadBuiltSearch } from '../support/load-built-search.ts';
import { real } from '../support/fixture.ts';
import { realSite } from '../support/real-site.ts';

const { search } = await loadBuiltSearch(real);

describe('a name under any spelling, in any script, leads to its page first', () => {
  test.each([
    ['Islamic State in Khorasan', 'iskp'],
    ['Tahrik-e-Taleban Pakistan', 'ttp'],
    ['tahrik e taliban pakistan', 'ttp'],
    ['TTPs', 'ttp'],
    ['ttps', 'ttp'],
    ['Dr Ayman al-Zawahiri', 'ayman-al-zawahiri'],
    ['Ayman az-Zawahiri', 'ayman-al-zawahiri'],
    ['az-Zawahiri', 'ayman-al-zawahiri'],
    ['Gen. Kurilla', 'us-top-commander'],
    ['Mullah Akhundzada', 'taliban-emir'],
    ['Sheikh Haibatullah', 'taliban-emir'],
    ['Pakistani Taleban', 'ttp'],
    ['Islamic State Khurasan', 'iskp'],
    ['Mohsin Naqvi Sahib', 'mohsin-naqvi'],
    ['Mr. Naqvi', 'mohsin-naqvi'],
    ['Mohsin Raza Naqvi', 'mohsin-naqvi'],
    ['former prime minister Imran Khan', 'imran-khan'],
    ['Mufti Nur Wali Mahsood', 'noor-wali-mehsud'],
    ['Hafeez Gul Bahadur', 'hafiz-gul-bahadur'],
    ['Baluchistan Liberation Army', 'bla'],
    ['пакистанских талибов', 'ttp'],
    ['Тахрик-и-Талибан Пакистан', 'ttp'],
    ['в Белуджистане', 'balochistan'],
    ['доктора Аймана аз-Завахири', 'ayman-al-zawahiri'],
    ['бывший премьер-министр Имран Хан', 'imran-khan'],
    ['پاکستانی طالبان نے', 'ttp'],
    ['ڈاکٹر ایمن الظواہری', 'ayman-al-zawahiri'],
    ['سابق وزیر اعظم عمران خان', 'imran-khan'],
    ['لحركة طالبان الباكستانية', 'ttp'],
    ['الدكتور أيمن الظواهري', 'ayman-al-zawahiri'],
    ['तहरीक-ए-तालिबान पाकिस्तान के', 'ttp'],
    ['डॉ अयमान अल-जवाहिरी', 'ayman-al-zawahiri'],
  ])('%s', async (query, id) => {
    const { results } = await search(query);
    expect(results[0]?.id).toBe(id);
  });
});

test.each(['талибов', 'талибам', 'तालिबानों', 'والطالبان', 'د طالبانو', 'Talibans'])(
  '“%s” gives the choice of who is meant',
  async (query) => {
    const { results, disambiguation } = await search(query);
    expect(results.slice(0, 2).map(({ id }) => id)).toEqual(['afghan-taliban', 'ttp']);
    expect(disambiguation?.count).toBeGreaterThan(1);
  },
);

describe('an imposed label leads to its bearer and says who gives it', () => {
  test.each([
    ['Fitna-ul-Khawarij', 'ttp'],
    ['fitna khawarij', 'ttp'],
    ['Fitnah al-Khwarij', 'ttp'],
    ['fitnat ul khawarij', 'ttp'],
    ['Fitna-e-Khawarej', 'ttp'],
    ['فتنۃ الخوارج', 'ttp'],
    ['فتنة الخوارج', 'ttp'],
    ['फितना-उल-ख़वारिज', 'ttp'],
    ['фитна уль-хаваридж', 'ttp'],
    ['Фитны аль-Хаваридж', 'ttp'],
    ['Fitna-ul-Hindustan', 'bla'],
    ['Fitnat al-Hindustan', 'bla'],
    ['فتنہ الہندوستان', 'bla'],
  ])('%s', async (query, id) => {
    const [first] = (await search(query)).results;
    expect(first?.id).toBe(id);
    expect(first?.why).toMatch(/\(label given by Pakistan\), which no article here uses$/);
  });
});

describe('a name beside other words is understood as it is alone', () => {
  test.each([
    ['mahsud arrest', 'mehsud arrest'],
    ['Mahsud arrest', 'mehsud arrest'],
    ['Dr Zawahiri killed', 'zawahiri killed'],
    ['TTPs attacks', 'ttp attacks'],
  ])('%s', async (query, other) => {
    const toUrls = async (text: string) =>
      new Set((await search(text)).results.flatMap(({ kind, url }) => (kind === 'article' ? url : [])));
    const [asked, meant] = [await search(query), await search(other)];
    expect(asked.results[0]?.url).toBe(meant.results[0]?.url);
    expect(await toUrls(query)).toEqual(await toUrls(other));
    expect(await toUrls(query)).not.toEqual(new Set());
  });

  test.each(['طالبان کے حملے', 'арест Мехсуда', 'محسود کی گرفتاری', 'महसूद की गिरफ्तारी'])(
    'and words that no article could have are left out, which is said: %s',
    async (query) => {
      const { results, ignored } = await search(query);
      expect(results).not.toEqual([]);
      expect(ignored).toHaveLength(1);
    },
  );
});

describe('a name that is not known is never taken for one that is', () => {
  test.each([
    ['Ghazni', 'Ghazni', 'a province of Afghanistan', 'Ghani'],
    ['ghazni', 'Ghazni', 'a province of Afghanistan', 'Ghani'],
    ['Paktia', 'Paktia', 'a province of Afghanistan', 'Paktika'],
    ['Paktiya', 'Paktiya', 'Paktia, a province of Afghanistan', 'Paktika'],
    ['Zabul', 'Zabul', 'a province of Afghanistan', 'Kabul'],
    ['Helmand', 'Helmand', 'a province of Afghanistan', undefined],
    ['Marri', 'Marri', undefined, 'Márki'],
    ['Lashkar-e-Taiba', 'Lashkar-e-Taiba', undefined, undefined],
    ['lashkar-e-taiba', 'lashkar-e-taiba', undefined, undefined],
    ['Jaish-e-Mohammed', 'Jaish-e-Mohammed', undefined, undefined],
    ['Tehreek-e-Labbaik', 'Tehreek-e-Labbaik', undefined, undefined],
    ['Islamic State West Africa Province', 'Islamic State West Africa Province', undefined, undefined],
    ['Supreme Court of Pakistan', 'Supreme Court of Pakistan', undefined, undefined],
    ['Hakimullah Mehsud', 'Hakimullah Mehsud', undefined, undefined],
    ['Sirajuddin Haqqani', 'Sirajuddin Haqqani', undefined, undefined],
    ['Maulana Fazlur Rehman', 'Fazlur Rehman', undefined, undefined],
    ['Лашкар-е-Тайба', 'Лашкар-е-Тайба', undefined, undefined],
    ['تحریک لبیک پاکستان', 'تحریک لبیک پاکستان', undefined, undefined],
    ['احمد شاہ مسعود', 'احمد شاہ مسعود', undefined, undefined],
    ['سپریم کورٹ آف پاکستان', 'سپریم کورٹ آف پاکستان', undefined, undefined],
    ['Ахмад Шах Масуд', 'Ахмад Шах Масуд', undefined, undefined],
    ['Исмаил Хания', 'Исмаил Хания', undefined, undefined],
    ['पाकिस्तान क्रिकेट बोर्ड', 'पाकिस्तान क्रिकेट बोर्ड', undefined, undefined],
    ['Abdul Malik Baloch', 'Abdul Malik Baloch', undefined, undefined],
    ['indian mujahideen', 'indian mujahideen', undefined, undefined],
    ['lashkar e taiba', 'lashkar e taiba', undefined, undefined],
    ['लश्कर-ए-तैयबा', 'लश्कर-ए-तैयबा', undefined, undefined],
  ])('%s', async (query, name, what, meant) => {
    const { results, correction, question } = await search(query);
    expect([results, correction]).toEqual([[], undefined]);
    expect(question).toEqual({ name, what, meant });
  });
});

test('whatever the plain reading of a query understands, the full one understands alike', () => {
  const built = buildIndex(realSite);
  const { plain, isPlain, understand } = createNameResolvers(makeIndex(built));
  const full = understand(createUnderstanding, { words: built.words });
  const texts = realSite.articles.flatMap(({ sections }) =>
    sections.flatMap(({ passages }) => passages.map(({ text }) => text.split(/\s+/))),
  );
  const queries = texts.flatMap((text) => text.map((word, i) => [word, text[i + 3], text[i + 7]].join(' ').toLowerCase())).filter(isPlain);
  expect(queries.length).toBeGreaterThan(1000);
  for (const query of queries) expect(full.resolve(query), query).toEqual(plain.resolve(query));
});
