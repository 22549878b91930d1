import previewsStyle from './previews.css?url';
import { loadStyle } from '../dom/load-style.ts';
import type { Target } from './find-target.ts';
import { loadClaims, loadNames } from '../dom/load-previews.ts';
import { renderClaim, renderName } from './render-preview.ts';

async function renderEntry<T>(loading: Promise<ReadonlyMap<string, T>>, key: string, render: (entry: T) => readonly Node[]) {
  const [entries, isStyled] = await Promise.all([loading, loadStyle(previewsStyle)]);
  const entry = entries.get(key);
  if (entry === undefined || !isStyled) throw new Error(`There is no preview of ${key}.`);
  return render(entry);
}

/** Loads and renders a preview. Rejects when there is no such entry, or when its file or style cannot be loaded. */
export const loadContent = ({ article, key }: Target): Promise<readonly Node[]> =>
  article === undefined ? renderEntry(loadNames(key), key, renderName) : renderEntry(loadClaims(article), key, renderClaim);
