import type { Clause } from '../clause/clause.ts';
import type { Phrase } from '../phrase/phrase.ts';

/** Fewer people are no two pairs. */
const FEWEST = 4;

/**
 * The pairs of `between A and B, C and D, and E and F`, or of `between A and B and between C and D`: those who met each other, and none
 * of the rest. One group of all where the people are not told two by two.
 */
export function pairsMet(
  sentence: Clause['sentence'],
  people: readonly Phrase[],
): readonly (readonly Phrase[])[] {
  const isEven = people.length >= FEWEST && people.length % 2 === 0;
  const isPaired = people.every((person, k) => k === 0 || isJoinedAs(sentence, people[k - 1], person, k));
  if (!isEven || !isPaired) return [people];
  return people.flatMap((person, k) => (k % 2 === 0 ? [[person, ...people.slice(k + 1, k + 2)]] : []));
}

/** The second of a pair stands right behind `and`, the first of the next one behind a comma or `between`. */
function isJoinedAs(
  { tokens, words }: Clause['sentence'],
  before: Phrase | undefined,
  { from }: Phrase,
  k: number,
): boolean {
  const between = tokens.slice(before?.to ?? 0, from).map(({ lower }) => lower);
  const isAnd = (word: string | undefined) => words.clauses.sentences.conjunctions.has(word ?? '');
  if (k % 2 === 1) return isAnd(between[0]);
  return between[0] === ',' || between[0] === ';' || between.includes('between');
}
