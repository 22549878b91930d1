import { parseCorpus } from '../../src/core/schema/corpus.ts';
import type { ContentFile } from '../../src/core/schema/parse-content-file.ts';

/** The same content with a number of copies of each article, under new ids, to see how cost grows. */
export function multiplyContent(files: readonly ContentFile[], times: number): readonly ContentFile[] {
  const { articles } = parseCorpus(files).corpus;
  const copies = articles.flatMap(({ id, data }) => {
    const file = files.find((candidate) => candidate.collection === 'articles' && candidate.id === id);
    if (file === undefined) return [];
    const ids = [...data.claims, ...data.editorNotes, ...data.parts].map((entry) => entry.id);
    const pattern = new RegExp(`(?<=id: |\\{#)(${ids.join('|')})(?=\\s|\\}|$)`, 'gm');
    return Array.from({ length: times - 1 }, (_, i): ContentFile => {
      const copyId = `${id}-${i + 2}`;
      return { ...file, id: copyId, path: file.path.replace(id, copyId), text: file.text.replace(pattern, `$1-${i + 2}`) };
    });
  });
  return [...files, ...copies];
}
