import type { AnySentence } from '../phrase/phrase.ts';

/** A number in words and the token behind it. */
export interface WordedNumber {
  readonly value: number;
  readonly to: number;
}

const HUNDRED = 100;

/**
 * The number that words from token `at` on say before a scale: `two`, `twenty-five`, `two hundred and fifty`, `half a` (million), `one
 * and a half`. Null where no number begins.
 */
export function numberInWords(sentence: AnySentence, at: number): WordedNumber | null {
  const { halves } = sentence.words.clauses.amounts;
  if (halves.has(lower(sentence, at)))
    return isArticle(sentence, at + 1) ? { value: 1 / 2, to: at + 2 } : null;
  const first = belowHundred(sentence, at);
  if (first === null) return null;
  return withHalf(sentence, withHundreds(sentence, first));
}

/** `two hundred (and) fifty`. */
function withHundreds(sentence: AnySentence, first: WordedNumber): WordedNumber {
  const { hundreds, joints } = sentence.words.clauses.amounts;
  if (!hundreds.has(lower(sentence, first.to))) return first;
  const value = first.value * HUNDRED;
  const next = first.to + 1;
  const rest = belowHundred(sentence, joints.has(lower(sentence, next)) ? next + 1 : next);
  return rest === null ? { value, to: next } : { value: value + rest.value, to: rest.to };
}

/** `one and a half`. */
function withHalf(sentence: AnySentence, { value, to }: WordedNumber): WordedNumber {
  const { halves, joints } = sentence.words.clauses.amounts;
  const follows =
    joints.has(lower(sentence, to)) && isArticle(sentence, to + 1) && halves.has(lower(sentence, to + 2));
  return follows ? { value: value + 1 / 2, to: to + 3 } : { value, to };
}

/** `seven`, `fifty`, `twenty-five`, `twenty five`. */
function belowHundred(sentence: AnySentence, at: number): WordedNumber | null {
  const { numbers, clauses } = sentence.words;
  const [word = '', joined] = lower(sentence, at).split('-');
  const ten = clauses.amounts.tens.get(word);
  if (ten === undefined) {
    const value = joined === undefined ? numbers.get(word) : undefined;
    return value === undefined ? null : { value, to: at + 1 };
  }
  if (joined !== undefined) {
    const unit = numbers.get(joined);
    return unit === undefined ? null : { value: ten + unit, to: at + 1 };
  }
  const unit = numbers.get(lower(sentence, at + 1));
  return unit === undefined || unit > 9 ? { value: ten, to: at + 1 } : { value: ten + unit, to: at + 2 };
}

function isArticle({ words, tokens }: AnySentence, at: number): boolean {
  return words.clauses.amounts.articles.has(tokens[at]?.lower ?? '');
}

function lower({ tokens }: AnySentence, at: number): string {
  return tokens[at]?.lower ?? '';
}
