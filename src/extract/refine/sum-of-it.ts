import type { AmountPhrase } from '../clause/amount.ts';
import { lowerWords } from '../frame/lower-words.ts';
import type { ReadSentence } from '../read-frames.ts';
import { amountsIn, isPerUnit } from './amount-in.ts';

/** Words that may name what a sum before them is for. */
const LONGEST_NAME = 4;

/** Whether a sentence says of what was signed that it is worth a sum: before it, or around it (`The $5 million project`). */
export function isSumOfIt({ sentence }: ReadSentence, amount: AmountPhrase): boolean {
  const { sumOfIt, definiteLead, sumOfIts } = sentence.words.events;
  if (isPerUnit(sentence, amount)) return false;
  const before = lowerWords(sentence, 0, amount.from);
  return (
    sumOfIt.test(before) ||
    (definiteLead.test(before) && sumOfIts.test(lowerWords(sentence, amount.to, amount.to + LONGEST_NAME)))
  );
}

/** `The bank will lend the port 5 million`: the only sum of the sentence. */
export function isGiven({ sentence }: ReadSentence, amount: AmountPhrase): boolean {
  if (amountsIn(sentence).length > 1 || isPerUnit(sentence, amount)) return false;
  return sentence.words.events.givesSum.test(lowerWords(sentence, 0, amount.from));
}

/** `won a 5 million euro order`, of which the next sentence tells the signing. */
export function isOfNewThing({ sentence }: ReadSentence, { from, to }: AmountPhrase): boolean {
  const { indefiniteLead, sumOfIts } = sentence.words.events;
  return (
    indefiniteLead.test(lowerWords(sentence, 0, from)) &&
    sumOfIts.test(lowerWords(sentence, to, to + LONGEST_NAME))
  );
}
