import type { AmountPhrase } from '../clause/amount.ts';
import type { Chunk } from '../clause/chunk.ts';
import type { Amount } from '../event.ts';
import { lowerWords } from '../frame/lower-words.ts';
import type { TokenRange } from '../phrase/phrase.ts';
import type { ReadSentence } from '../read-frames.ts';
import { amountIn, amountsIn, asAmount, isPerUnit } from './amount-in.ts';
import type { Draft } from './draft.ts';
import { isGiven, isSumOfIt } from './sum-of-it.ts';

/** How many sentences behind a signing may still say what it is worth. */
const FOLLOW_UP = 3;

/** A sum told of it in one of the sentences behind one that tells it (`The contract is worth …`). */
export function amountBehind(draft: Draft, sentences: readonly ReadSentence[]): Amount | null {
  const tellings = draft.frames.filter((frame) => frame.type === 'signing').map((frame) => frame.index);
  for (const told of tellings) {
    const amount = amountAfter(told, tellings, sentences);
    if (amount !== null) return amount;
  }
  return amountByName(draft, sentences);
}

/** A sum told of it anywhere later by the same words (`The framework agreement is valued at …`). */
function amountByName(draft: Draft, sentences: readonly ReadSentence[]): Amount | null {
  const first = draft.frames.find((frame) => frame.agreements.length > 0);
  const [agreement] = first?.agreements ?? [];
  if (first === undefined || agreement === undefined) return null;
  const { head } = agreement;
  const name = lowerWords(first.sentence, head.from, head.to);
  if (head.to - head.from < 2) return null;
  for (const read of sentences.slice(first.index + 1)) {
    const again = read.chunks.some(
      (chunk) =>
        chunk.kind === 'agreement' &&
        chunk.definite &&
        lowerWords(read.sentence, chunk.head.from, chunk.head.to) === name,
    );
    const amount = again ? amountsIn(read.sentence).find((each) => isSumOfIt(read, each)) : undefined;
    if (amount !== undefined) return asAmount(read.sentence, amount);
  }
  return null;
}

function amountAfter(
  told: number,
  tellings: readonly number[],
  sentences: readonly ReadSentence[],
): Amount | null {
  for (const [k, read] of sentences.slice(told + 1, told + 1 + FOLLOW_UP).entries()) {
    const ofOther = !tellings.includes(told + 1 + k);
    if (ofOther && read.frames.some((frame) => frame.type === 'signing')) return null;
    const amounts = amountsIn(read.sentence);
    const [amount, other] = amounts;
    if (amount === undefined) continue;
    const words = lowerWords(read.sentence);
    const provides =
      k < 2 &&
      read.sentence.words.events.underIt.test(words) &&
      (other === undefined || isInBrackets(read, other)) &&
      !isPerUnit(read.sentence, amount);
    const gives = k === 0 && isGiven(read, amount);
    const its =
      signedFor(read) ?? (provides || gives ? amount : amounts.find((each) => isSumOfIt(read, each)));
    if (its !== undefined) return asAmount(read.sentence, its);
  }
  return null;
}

/** `With the signing of the above loan agreement for 5 million`: the sum in the words for what was signed, or right behind them. */
function signedFor({ chunks, sentence }: ReadSentence): AmountPhrase | null {
  const at = chunks.findIndex(
    (chunk, k) =>
      chunk.kind === 'agreement' &&
      chunk.definite &&
      chunks[k - 1]?.kind === 'preposition' &&
      isSigning(chunks[k - 2]),
  );
  const paper = chunks[at];
  if (paper === undefined) return null;
  const [link, sum] = chunks.slice(at + 1);
  const behind = link?.kind === 'preposition' && sum?.kind === 'amount' ? sum : null;
  return amountIn(sentence, paper) ?? behind;
}

function isSigning(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'happening' && chunk.sort === 'signing';
}

function isInBrackets({ sentence }: ReadSentence, { from }: TokenRange): boolean {
  const { tokens, words } = sentence;
  const at = words.clauses.amounts.qualifiers.has(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  return tokens[at]?.text === '(';
}
