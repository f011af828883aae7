import type { AmountPhrase } from '../clause/amount.ts';
import { amountAt } from '../clause/amount.ts';
import type { Amount } from '../event.ts';
import type { Frame } from '../frame/frame.ts';
import { lowerWords } from '../frame/lower-words.ts';
import type { AnySentence, TokenRange } from '../phrase/phrase.ts';
import { mentionOf } from '../phrase/phrase.ts';
import type { ReadSentence } from '../read-frames.ts';
import type { Draft } from './draft.ts';

/** The amount told with the signing itself: in the words for the agreement, behind them, or beside the ceremony. */
export function amountOf(draft: Draft, sentences: readonly ReadSentence[]): Amount | null {
  for (const frame of draft.frames.filter((each) => each.type === 'signing')) {
    const inside = frame.agreements
      .map((agreement) => amountIn(frame, agreement))
      .find((each) => each !== null);
    const from = Math.min(frame.trigger.from, ...frame.agreements.map((agreement) => agreement.from));
    const beside = sentences[frame.index]?.chunks.find(
      (chunk) => chunk.kind === 'amount' && chunk.from >= from && !isOfOtherThing(frame, chunk, from),
    );
    const alone = sentences[frame.index]?.frames.filter((each) => each.type !== 'attendance').length === 1;
    const amount =
      inside ??
      frame.amounts.find((each) => each.from >= from && !isOfOtherThing(frame, each, from)) ??
      (alone && beside?.kind === 'amount' ? beside : null) ??
      (alone ? amountOfOther(frame, sentences[frame.index], from) : null);
    if (amount) return isOneOfMany(frame, amount) ? null : asAmount(frame.sentence, amount);
  }
  return null;
}

/** `signed two memoranda and launched a $15 million fund`: the sum is that of the noun behind it, which `and` sets apart. */
function isOfOtherThing({ sentence }: Frame, { from }: TokenRange, since: number): boolean {
  const before = sentence.tokens[from - 1]?.lower ?? '';
  const joined = sentence.tokens.slice(since, from).some(({ lower }) => lower === 'and');
  return joined && (before === 'a' || before === 'an');
}

/** `exchanged notes concerning a grant of 2 billion yen`: the sum of what the signed papers are about. */
function amountOfOther(frame: Frame, read: ReadSentence | undefined, from: number): AmountPhrase | null {
  const about = read?.chunks.filter((chunk) => chunk.kind === 'agreement' && chunk.from > from) ?? [];
  return about.map((chunk) => amountIn(frame, chunk)).find((each) => each !== null) ?? null;
}

/** `three agreements worth 5 million, 6 million and 7 million euros`: the sum of each, not of all. */
function isOneOfMany({ sentence, agreements }: Frame, amount: AmountPhrase): boolean {
  const several = agreements.some(({ count, noun }) => (count?.value ?? 0) > 1 || noun.endsWith('s'));
  const { lower: next = '' } = sentence.tokens[amount.to] ?? {};
  return several && (next === ',' || next === 'and') && amountAt(sentence, amount.to + 1) !== null;
}

/** A sum inside the words for the agreement (`a loan agreement of 250 million dollars`). */
function amountIn(frame: Frame, range: TokenRange): AmountPhrase | null {
  for (let at = range.from; at < range.to; at++) {
    const amount = amountAt(frame.sentence, at);
    if (amount !== null) return amount;
  }
  return null;
}

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
    const amount = read.chunks.find((chunk) => chunk.kind === 'amount');
    if (
      again &&
      amount?.kind === 'amount' &&
      read.sentence.words.events.worth.test(lowerWords(read.sentence))
    )
      return asAmount(read.sentence, amount);
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
    const { worth, takenUp } = read.sentence.words.events;
    const amount = read.chunks.find((chunk) => chunk.kind === 'amount');
    if (amount?.kind !== 'amount' || !worth.test(lowerWords(read.sentence))) continue;
    if (takenUp.test(lowerWords(read.sentence, 0, amount.from))) return asAmount(read.sentence, amount);
  }
  return null;
}

/** The words for a sum, with what follows in brackets (`300 million euros ($309 million)`, `(about $309 million)`). */
function asAmount(sentence: AnySentence, amount: AmountPhrase): Amount {
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

/** How many sentences behind a signing may still say what it is worth. */
const FOLLOW_UP = 3;
