import { readFile } from 'node:fs/promises';
import { loadCardRenderer } from './render-card.ts';
import { paperColour } from './write-web-manifest.ts';

/** The picture that stands for an installed site, as a PNG of so many pixels: the icon of the pages, in the light theme, on paper. */
export async function renderIcon(size: number): Promise<Uint8Array<ArrayBuffer>> {
  const { renderer } = await loadCardRenderer();
  const src = 'favicon.svg';
  const data = await readFile('public/favicon.svg');
  const style = { width: size, height: size, padding: Math.round(size / 8), backgroundColor: paperColour };
  const picture = { type: 'image', src, style: { width: '100%', height: '100%' } } as const;
  return renderer.render(
    { type: 'container', style, children: [picture] },
    { width: size, height: size, format: 'png', images: [{ src, data }] },
  );
}
