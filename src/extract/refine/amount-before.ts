import type { AgreementPhrase } from '../clause/agreement-phrase.ts';
import type { AmountPhrase } from '../clause/amount.ts';
import type { Amount } from '../event.ts';
import type { Frame } from '../frame/frame.ts';
import { lowerWords } from '../frame/lower-words.ts';
import type { ReadSentence } from '../read-frames.ts';
import { amountIn, amountsIn, asAmount } from './amount-in.ts';
import type { Draft } from './draft.ts';
import { isGiven, isOfNewThing, isSumOfIt } from './sum-of-it.ts';

/** Words behind a paper by which it takes up what was told. */
const LONGEST_LINK = 4;
/** How many sentences before a signing may already say what it is worth. */
const LEAD_UP = 3;

/**
 * `The bank granted a loan of 5 million to X. The loan agreement was signed by Y`, `The project will cost 5 million. They signed the
 * contract`: the sum of what is taken up as known, told before it.
 */
export function amountBefore(draft: Draft, sentences: readonly ReadSentence[]): Amount | null {
  const first = draft.frames.find((frame) => frame.agreements.length > 0);
  const [agreement] = first?.agreements ?? [];
  if (first === undefined || agreement === undefined || !takesUp(first, agreement)) return null;
  const { from, to } = agreement.head;
  const named = new Set(first.sentence.tokens.slice(from, to).map(({ lower }) => lower));
  const before = sentences.slice(Math.max(0, first.index - LEAD_UP), first.index).reverse();
  for (const [k, read] of before.entries()) {
    if (read.frames.some(({ type }) => type === 'signing')) return null;
    const near = k === 0 ? amountJustBefore(read, named) : undefined;
    const amount = near ?? amountsIn(read.sentence).find((each) => isSumOfIt(read, each));
    if (amount !== undefined) return asAmount(read.sentence, amount);
  }
  return null;
}

/** `the contract`, `an agreement to this effect`. */
function takesUp({ sentence }: Frame, { definite, from, to }: AgreementPhrase): boolean {
  return definite || sentence.words.events.takenUp.test(lowerWords(sentence, from, to + LONGEST_LINK));
}

function amountJustBefore(read: ReadSentence, named: ReadonlySet<string>): AmountPhrase | undefined {
  return (
    amountOfNamed(read, named) ??
    amountsIn(read.sentence).find((each) => isGiven(read, each) || isOfNewThing(read, each))
  );
}

/** The sum of an agreement that the words for what was signed name (`a loan of 5 million`, `the loan agreement`). */
function amountOfNamed({ chunks, sentence }: ReadSentence, named: ReadonlySet<string>): AmountPhrase | null {
  const about = chunks.find(
    (chunk) => chunk.kind === 'agreement' && named.has(chunk.noun) && amountIn(sentence, chunk) !== null,
  );
  return about === undefined ? null : amountIn(sentence, about);
}
