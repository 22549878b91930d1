import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Renderer } from '@takumi-rs/core';
import { cardFormat, fitCard, layOutCard } from '../core/layout/card.ts';
import type { Card } from '../core/layout/card-words.ts';

const { resolve } = createRequire(import.meta.url);
/** The first serif of the site that is free, and Arabic letters. The renderer knows no other face, so every machine draws the same. */
const faces = [
  'charis-sil/400Regular/CharisSIL_400Regular.ttf',
  'charis-sil/700Bold/CharisSIL_700Bold.ttf',
  'noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf',
  'noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold.ttf',
].map((face) => resolve(`@expo-google-fonts/${face}`));

async function load(): Promise<Renderer> {
  const renderer = new Renderer();
  for (const face of faces) await renderer.registerFont(await readFile(face));
  return renderer;
}

let loaded: Promise<Renderer> | undefined;

/** Loads what measures and draws cards, once. Rejects when a package with a face is not installed. */
export const loadCardRenderer = (): Promise<Renderer> => (loaded ??= load());

/** Draws a card as a PNG (decisions.md#d49). */
export async function renderCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const renderer = await loadCardRenderer();
  const layout = await fitCard(layOutCard(card), (title) => renderer.measure(title));
  return renderer.render(layout, { ...cardFormat, format: 'png' });
}
