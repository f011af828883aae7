import type { Archive } from '../../src/archive/archive.ts';
import { makeWriter } from './made-articles.ts';
import { makeRandom, zipf } from './random.ts';

/** What is asked of an archive: names as often as they occur, words as frequent as they are in the articles. */
export interface Questions {
  readonly names: readonly string[];
  /** Beginnings of names. */
  readonly typed: readonly string[];
  /** Names with a slip of the keys. */
  readonly misspelt: readonly string[];
  readonly years: readonly string[];
  /** One to four words each. */
  readonly searches: readonly string[];
}

const many = 1_000;

/** Questions for an archive of `articles` articles by the writer of this seed. */
export function makeQuestions(archive: Archive, seed: number, articles: number): Questions {
  const random = makeRandom(seed);
  const entity = zipf(archive.entities, random, 20);
  const names = Array.from({ length: many }, () => entity().name);
  const { word } = makeWriter(seed, articles);
  return {
    names,
    typed: names.map((name) => name.slice(0, 1 + random.below(6))),
    misspelt: names.slice(0, many / 4).map((name) => `${name.slice(0, 3)}q${name.slice(3)}`),
    years: Array.from({ length: 20 }, (_, i) => String(2005 + i)),
    searches: Array.from({ length: many }, (_, i) => Array.from({ length: 1 + (i % 4) }, word).join(' ')),
  };
}
