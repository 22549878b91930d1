import { readdirSync, readFileSync } from 'node:fs';

/** A span of a text and the actor it names; offsets are UTF-16 units. */
export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly actor: string;
}

export interface GoldText {
  readonly file: string;
  readonly text: string;
  readonly spans: readonly GoldSpan[];
}

const folder = 'tests/fixtures/mentions';

/** The texts of the gold set, whose spans are written `⟦TTP|ttp⟧`, with the marks taken out. */
export function readGold(): readonly GoldText[] {
  const files = readdirSync(folder).filter((file) => file !== 'README.md');
  return files.toSorted().map((file) => {
    const marked = readFileSync(`${folder}/${file}`, 'utf8');
    let text = '';
    const spans: GoldSpan[] = [];
    for (const part of marked.split(/(⟦[^⟧]*⟧)/)) {
      const [, form, actor] = /^⟦([^|]*)\|([^⟧]*)⟧$/.exec(part) ?? [];
      if (form !== undefined && actor !== undefined) spans.push({ start: text.length, end: text.length + form.length, actor });
      text += form ?? part;
    }
    return { file, text, spans };
  });
}
