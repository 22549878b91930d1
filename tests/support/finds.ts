import { expect, it } from 'vitest';
import type { Registry } from '../../src/core/names/build-registry.ts';
import { annotate, stripAnnotation } from './make-registry.ts';
import { region } from './region.ts';

/** Makes a test of each text: exactly the mentions that it has in brackets are found. */
export const finds = (texts: readonly string[], registry: Registry = region): void => {
  it.each(texts)('%s', (annotated) => {
    expect(annotate(registry, stripAnnotation(annotated))).toBe(annotated);
  });
};
