import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Renderer } from '@takumi-rs/core';
import { cardFormat, fitCard, layOutCard } from '../core/layout/card.ts';
import type { Card } from '../core/layout/card-words.ts';
import { keepCard } from './card-cache.ts';
import { shared } from './shared.ts';

const { resolve } = createRequire(import.meta.url);
/** The first serif of the site that is free, and Arabic letters. The renderer knows no other face, so every machine draws the same. */
const faces = [
  'charis-sil/400Regular/CharisSIL_400Regular.ttf',
  'charis-sil/700Bold/CharisSIL_700Bold.ttf',
  'noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf',
  'noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold.ttf',
].map((face) => resolve(`@expo-google-fonts/${face}`));
/** It names the version of the renderer. */
const manifest = join(dirname(resolve('@takumi-rs/core')), '../package.json');

interface CardRenderer {
  readonly renderer: Renderer;
  /** Changes when the renderer or a face does. */
  readonly version: string;
}

async function load(): Promise<CardRenderer> {
  const renderer = new Renderer();
  const hash = createHash('sha256').update(await readFile(manifest));
  for (const face of faces) {
    const data = await readFile(face);
    hash.update(data);
    await renderer.registerFont(data);
  }
  return { renderer, version: hash.digest('hex') };
}

let loaded: Promise<CardRenderer> | undefined;

/** Loads what measures and draws cards, once. Rejects when a package with a face is not installed. */
export const loadCardRenderer = (): Promise<CardRenderer> => (loaded ??= load());

/** A card as a PNG, drawn unless an earlier build has kept it (decisions.md#d49). */
export async function renderCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const { renderer, version } = await loadCardRenderer();
  const layouts = layOutCard(card);
  const draw = async (): Promise<Uint8Array<ArrayBuffer>> => {
    shared.cards.drawn++;
    return renderer.render(await fitCard(layouts, (title) => renderer.measure(title)), { ...cardFormat, format: 'png' });
  };
  const { folder } = shared.cards;
  return folder === undefined ? draw() : keepCard(folder, JSON.stringify([version, cardFormat, layouts]), draw);
}
