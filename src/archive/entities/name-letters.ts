import type { Sliced } from '../slices.ts';
import { type LetterIndex, makeLetterIndex } from './letter-index.ts';

/** The letters of all names, written without spaces, and of all their words, to find the near ones. */
export interface NameLetters {
  /** Numbered like the names. */
  readonly spellings: LetterIndex;
  /** Numbered like `words`. */
  readonly words: LetterIndex;
  /** The word with this number. */
  word(number: number): string;
  /** Takes in the names that came since the last time. */
  update(): Sliced<void>;
}

/** `names` and their folded spellings may go on growing. */
export function makeNameLetters(names: readonly { readonly spellings: readonly string[] }[]): NameLetters {
  const spellings = makeLetterIndex();
  const words = makeLetterIndex();
  const known: string[] = [];
  const seen = new Set<string>();
  let done = 0;
  const take = (number: number, spelling: string): void => {
    const parts = spelling.split(' ');
    const [written, sorted] = [parts.join(''), parts.toSorted().join('')];
    spellings.add(number, written);
    if (sorted !== written) spellings.add(number, sorted);
    for (const part of parts) {
      if (seen.has(part)) continue;
      seen.add(part);
      words.add(known.push(part) - 1, part);
    }
  };
  return {
    spellings,
    words,
    word: (number) => known[number] ?? '',
    update: function* () {
      for (; done < names.length; done++) {
        for (const spelling of names[done]?.spellings ?? []) take(done, spelling);
        if (done % 256 === 0) yield;
      }
    },
  };
}
