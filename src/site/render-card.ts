import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Renderer } from '@takumi-rs/core';
import { cardFormat, fitCard } from '../core/layout/card.ts';

const { resolve } = createRequire(import.meta.url);
/** The first serif of the site that is free, and Arabic letters. The renderer knows no other face, so every machine draws the same. */
const faces = ['charis-sil/700Bold/CharisSIL_700Bold.ttf', 'noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold.ttf'];

/** Loads what measures and draws cards. Rejects when a package with a face is not installed. */
export async function loadCardRenderer(): Promise<Renderer> {
  const renderer = new Renderer();
  for (const face of faces) await renderer.registerFont(await readFile(resolve(`@expo-google-fonts/${face}`)));
  return renderer;
}

/** Draws the card as a PNG (decisions.md#d49). */
export async function renderCard(name: string, words: string): Promise<Uint8Array<ArrayBuffer>> {
  const renderer = await loadCardRenderer();
  const card = await fitCard(name, words, (node) => renderer.measure(node, cardFormat));
  return renderer.render(card, { ...cardFormat, format: 'png' });
}
