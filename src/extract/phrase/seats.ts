import { countryLength } from './name.ts';
import type { Phrase, TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';

/** Most names of places that say where a body is (`Lund University, Lund, Skåne, Sweden`). */
const MOST_PLACES = 3;

/**
 * The members of a list without the places that only say where a body is: `Lund University, Sweden, and the University of Porto,
 * Portugal` are two. Places behind a comma belong to the body before it where the last of them is a country, or the only one
 * a place or at the end of the list, and no other place follows.
 */
export function withoutSeats(sentence: TokenSentence, items: readonly Phrase[]): readonly Phrase[] {
  const kept: Phrase[] = [];
  for (let k = 0; k < items.length; k++) {
    const item = items[k] as Phrase;
    const places = isBody(sentence, item) ? seatLength(sentence, items, k + 1) : 0;
    const last = items[k + places];
    if (places === 0 || last === undefined) kept.push(item);
    else kept.push({ ...item, to: last.to, origins: [...item.origins, last.head] });
    k += places;
  }
  return kept;
}

/** A body that stands somewhere (`university`, not `union`), or somebody with an office in one. */
function isBody({ tokens, words }: TokenSentence, { kind, head, offices }: Phrase): boolean {
  const body = kind === 'organisation' ? head : kind === 'person' ? offices.at(-1)?.organisation : null;
  if (body == null) return false;
  return tokens.slice(body.from, body.to).some(({ lower }) => words.phrases.settledBodies.has(lower));
}

/** How many items from `at` on name where the body before them is; 0 where they stand for themselves. */
function seatLength(sentence: TokenSentence, items: readonly Phrase[], at: number): number {
  let count = 0;
  while (count < MOST_PLACES && isBehindComma(sentence, items[at + count])) count++;
  for (; count > 0; count--) {
    const last = items[at + count - 1];
    const next = items[at + count];
    const isEnd = next === undefined || (next.kind !== 'place' && next.kind !== 'name');
    const isCountry = last !== undefined && countryLength(sentence, last.head.from) > 0;
    // `Lund University, Skaraby, signed`: the last member of a list stands behind `and`.
    const isTown = last?.kind === 'place' || next === undefined;
    if (isEnd && (isCountry || (count === 1 && isTown))) return count;
  }
  return 0;
}

/** A place or bare name with nothing but a comma before it. */
function isBehindComma(sentence: TokenSentence, item: Phrase | undefined): boolean {
  if (item === undefined || wordAt(sentence, item.from - 1) !== ',') return false;
  return item.kind === 'place' || (item.kind === 'name' && item.head.to - item.head.from === 1);
}
