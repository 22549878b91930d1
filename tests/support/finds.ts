import { expect, it } from 'vitest';
import type { Registry } from '../../src/core/names/build-registry.ts';
import { annotate, stripAnnotation } from './make-registry.ts';
import { region } from './region.ts';

/** A test for each text, which carries its expected mentions in brackets. */
export const finds = (texts: readonly string[], registry: Registry = region): void => {
  it.each(texts)('%s', (annotated) => {
    expect(annotate(registry, stripAnnotation(annotated))).toBe(annotated);
  });
};
