import type { AmountPhrase } from '../clause/amount.ts';
import { amountAt } from '../clause/amount.ts';
import type { Amount } from '../event.ts';
import type { AnySentence, TokenRange } from '../phrase/phrase.ts';
import { mentionOf } from '../phrase/phrase.ts';

/** A sum inside the words for the agreement (`a loan agreement of 250 million dollars`). */
export function amountIn(sentence: AnySentence, range: TokenRange): AmountPhrase | null {
  for (let at = range.from; at < range.to; at++) {
    const amount = amountAt(sentence, at);
    if (amount !== null) return amount;
  }
  return null;
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
