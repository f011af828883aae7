import type { AmountPhrase } from '../clause/amount.ts';
import { amountAt } from '../clause/amount.ts';
import type { Frame } from '../frame/frame.ts';
import { lowerWords } from '../frame/lower-words.ts';
import type { TokenRange } from '../phrase/phrase.ts';
import { amountsIn, isPerUnit } from './amount-in.ts';

/** A sum has at most so many tokens, those of its currency included. */
const LONGEST_SUM = 8;
/** Words before a sum that may say what it is of. */
const LONGEST_LEAD = 14;

/** Not the sum of one of many, of a measure, of all such signings so far, or of what may still come. */
export function isSumOfAll(frame: Frame, amount: AmountPhrase): boolean {
  const { sentence } = frame;
  const before = lowerWords(sentence, Math.max(0, amount.from - LONGEST_LEAD), amount.from);
  const { bringingTo, otherSum } = sentence.words.events;
  return (
    !isOneOfMany(frame, amount) &&
    !isPerUnit(sentence, amount) &&
    !bringingTo.test(before) &&
    !otherSum.test(before)
  );
}

/**
 * `three agreements worth 5 million, 6 million and 7 million euros`, `two agreements, including a 5 million loan and a 6
 * million grant`.
 */
function isOneOfMany({ sentence, agreements }: Frame, amount: AmountPhrase): boolean {
  const several = agreements.some(({ count, noun }) => (count?.value ?? 0) > 1 || noun.endsWith('s'));
  if (!several) return false;
  const { lower: next = '' } = sentence.tokens[amount.to] ?? {};
  if ((next === ',' || next === 'and') && amountAt(sentence, amount.to + 1) !== null) return true;
  if (isBehindAmount(sentence, amount)) return true;
  const before = lowerWords(sentence, Math.max(0, amount.from - LONGEST_LEAD), amount.from);
  return sentence.words.events.oneOfThem.test(before);
}

/** `5 million, 6 million and 7 million euros`: the last of a list of sums. */
function isBehindAmount(sentence: Frame['sentence'], { from }: TokenRange): boolean {
  const joint = sentence.tokens[from - 1]?.lower ?? '';
  if (joint !== ',' && joint !== 'and') return false;
  return amountsIn(sentence, { from: Math.max(0, from - LONGEST_SUM), to: from - 1 }).some(
    ({ to }) => to === from - 1,
  );
}
