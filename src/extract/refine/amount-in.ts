import type { AmountPhrase } from '../clause/amount.ts';
import { amountAt } from '../clause/amount.ts';
import type { Amount } from '../event.ts';
import { lowerWords } from '../frame/lower-words.ts';
import type { AnySentence, TokenRange } from '../phrase/phrase.ts';
import { mentionOf } from '../phrase/phrase.ts';

/** A sum inside the words for the agreement (`a loan agreement of 250 million dollars`); one of many is not its sum. */
export function amountIn(sentence: AnySentence, range: TokenRange): AmountPhrase | null {
  const [first] = amountsIn(sentence, range);
  return first === undefined || isPerUnit(sentence, first) ? null : first;
}

/** The sums of a sentence, or of a stretch of it, in their order. */
export function amountsIn(
  sentence: AnySentence,
  { from, to }: TokenRange = { from: 0, to: sentence.tokens.length },
): AmountPhrase[] {
  const found: AmountPhrase[] = [];
  for (let at = from; at < to; at++) {
    const amount = amountAt(sentence, at);
    if (amount === null) continue;
    found.push(amount);
    at = amount.to - 1;
  }
  return found;
}

/** Words that may name a measure. */
const LONGEST_UNIT = 2;

/** `$5 a ton`, `€2 million each`: the sum of one of many, not of all. */
export function isPerUnit(sentence: AnySentence, { to }: TokenRange): boolean {
  return sentence.words.events.perUnit.test(lowerWords(sentence, to, to + LONGEST_UNIT));
}

/** The words for a sum, with what follows in brackets (`300 million euros ($309 million)`, `(about $309 million)`). */
export function asAmount(sentence: AnySentence, amount: AmountPhrase): Amount {
  const { tokens, words } = sentence;
  const inner =
    amount.to + (words.clauses.amounts.qualifiers.has(tokens[amount.to + 1]?.lower ?? '') ? 2 : 1);
  const again = tokens[amount.to]?.text === '(' ? amountAt(sentence, inner) : null;
  const to = again !== null && tokens[again.to]?.text === ')' ? again.to + 1 : amount.to;
  return {
    ...mentionOf(sentence, { from: amount.from, to }),
    value: amount.value,
    currency: amount.currency,
  };
}
