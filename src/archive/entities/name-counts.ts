import type { ArchiveEntry } from '../entry.ts';
import type { Sliced } from '../slices.ts';
import { definitionsIn, namesIn, visitPhrases } from './digest.ts';
import type { NameRegistry } from './name-registry.ts';

/** How often the articles of an archive use what its registry knows, by the registry's numbers. */
export interface NameCounts {
  readonly names: Int32Array;
  readonly phrases: Int32Array;
  /** In how many articles each definition stands. */
  readonly definitions: Int32Array;
}

export const noCounts: NameCounts = {
  names: new Int32Array(),
  phrases: new Int32Array(),
  definitions: new Int32Array(),
};

/** The counts when these articles are gone and those have come. */
export function* changedCounts(
  before: NameCounts,
  gone: readonly ArchiveEntry[],
  come: readonly ArchiveEntry[],
  registry: NameRegistry,
): Sliced<NameCounts> {
  const counts: NameCounts = {
    names: grown(before.names, registry.names.length),
    phrases: grown(before.phrases, registry.phrases.length),
    definitions: grown(before.definitions, registry.definitions.values.length),
  };
  yield* count(counts, gone, -1);
  yield* count(counts, come, 1);
  return counts;
}

/** A copy with room for so many. */
function grown(numbers: Int32Array, length: number): Int32Array {
  const copy = new Int32Array(length);
  copy.set(numbers);
  return copy;
}

function* count(counts: NameCounts, entries: readonly ArchiveEntry[], by: 1 | -1): Sliced<void> {
  const { names, phrases, definitions } = counts;
  const add = (to: Int32Array, number: number): void => {
    to[number] = (to[number] ?? 0) + by;
  };
  for (const [i, { digest }] of entries.entries()) {
    for (const name of namesIn(digest)) add(names, name);
    for (const definition of definitionsIn(digest)) add(definitions, definition);
    visitPhrases(digest, (phrase) => add(phrases, phrase));
    if (i % 64 === 0) yield;
  }
}
