import type { TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';

/** Longest note in brackets behind a name, in tokens. */
const LONGEST = 14;

/**
 * End of a note in brackets that opens at `at` (`Ana Silva (formerly of Lund), Tom Ray (aviation)`), brackets included; `at` where
 * there is none, it is too long for a note (`longest`, in tokens), or it says who stands for a body (`Lund (represented by Ana Silva)`).
 */
export function bracketEnd(sentence: TokenSentence, at: number, longest = LONGEST): number {
  if (wordAt(sentence, at) !== '(' || isStandIn(sentence, at + 1)) return at;
  for (let end = at + 1; end <= at + longest; end++) {
    const word = wordAt(sentence, end);
    if (word === ')') return end + 1;
    if (word === '(' || word === '') return at;
  }
  return at;
}

/** Whether `represented by` stands at `at`, the first words of a bracket: who that is takes part himself. */
export function isStandIn({ tokens, words }: TokenSentence, at: number): boolean {
  const lemma = words.verbs.get(tokens[at]?.lower ?? '')?.lemma ?? '';
  return words.phrases.standingIn.has(lemma) && tokens[at + 1]?.lower === 'by';
}
