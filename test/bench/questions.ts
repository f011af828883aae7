import type { Archive } from '../../src/archive/archive.ts';
import { sumOf } from '../../src/archive/store/at-hand.ts';
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
  /** Questions in plain words: what was in a place, how much somebody signed for, the largest of all and of somebody. */
  readonly asked: readonly string[];
  /** One to four words each. */
  readonly searches: readonly string[];
}

const many = 1_000;

/** Questions for an archive of `articles` articles by the writer of this seed. */
export function makeQuestions(archive: Archive, seed: number, articles: number): Questions {
  const random = makeRandom(seed);
  const entity = zipf(archive.entities, random, 20);
  const place = zipf(
    archive.entities.filter(({ kind }) => kind === 'place'),
    random,
    20,
  );
  const names = Array.from({ length: many }, () => entity().name);
  const signers = names.filter((name) => hasSigned(name, archive));
  const signer = (): string => random.pick(signers);
  const { word } = makeWriter(seed, articles);
  const years = Array.from({ length: 20 }, (_, i) => String(2005 + i));
  return {
    names,
    typed: names.map((name) => name.slice(0, 1 + random.below(6))),
    misspelt: names.slice(0, many / 4).map((name) => `${name.slice(0, 3)}q${name.slice(3)}`),
    years,
    asked: names.map((_, i) => questionAbout(i, signer(), place().name, years[i % 20] ?? '')),
    searches: Array.from({ length: many }, (_, i) => Array.from({ length: 1 + (i % 4) }, word).join(' ')),
  };
}

function questionAbout(number: number, name: string, city: string, year: string): string {
  const questions = [
    `What meetings were there in ${city}?`,
    `Who met in ${city}?`,
    `How much did ${name} sign for?`,
    `How much was signed in ${year}?`,
    `What was the largest agreement of ${name}?`,
    `What was the largest agreement?`,
    `What was the largest signing in ${year}?`,
  ];
  return questions[number % questions.length] ?? '';
}

/** Whether the archive tells of a sum that somebody signed for. */
function hasSigned(name: string, archive: Archive): boolean {
  const lookup = archive.lookUp(name);
  return (
    lookup.found &&
    archive
      .eventsOf(lookup.entities)
      .some(({ event }) => event.status === 'happened' && sumOf(event) !== null)
  );
}
