/** A result as a peer’s page shows it. */
export interface PeerResult {
  readonly url: string;
  readonly title: string;
  readonly excerpt: Node | string;
}

const find = (selector: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`The page has no ${selector}.`);
  return element;
};

const toItem = ({ url, title, excerpt }: PeerResult): HTMLElement => {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  const text = document.createElement('p');
  text.append(excerpt);
  item.append(link, text);
  return item;
};

/** Runs in the browser: answers each input by a search, shows the results as a list, and then writes the status. */
export function showAnswers(search: (query: string) => Promise<readonly PeerResult[]>): void {
  const input = find('#query') as HTMLInputElement;
  let newest = 0;
  input.addEventListener('input', () => {
    const turn = (newest += 1);
    const query = input.value;
    void search(query).then((results) => {
      if (turn !== newest) return;
      find('#results').replaceChildren(...results.map(toItem));
      find('[role=status]').textContent = `${results.length} results for “${query}”`;
    });
  });
}
