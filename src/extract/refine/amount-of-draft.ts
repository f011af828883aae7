import type { AmountPhrase } from '../clause/amount.ts';
import { amountAt } from '../clause/amount.ts';
import type { Chunk } from '../clause/chunk.ts';
import type { Amount } from '../event.ts';
import type { Frame } from '../frame/frame.ts';
import type { TokenRange } from '../phrase/phrase.ts';
import type { ReadSentence } from '../read-frames.ts';
import { amountIn, asAmount } from './amount-in.ts';
import type { Draft } from './draft.ts';

/** The amount told with the signing itself: in the words for the agreement, behind them, or beside the ceremony. */
export function amountOf(draft: Draft, sentences: readonly ReadSentence[]): Amount | null {
  for (const frame of draft.frames.filter((each) => each.type === 'signing')) {
    const inside = frame.agreements
      .map((agreement) => amountIn(frame.sentence, agreement))
      .find((each) => each !== null);
    const from = Math.min(frame.trigger.from, ...frame.agreements.map((agreement) => agreement.from));
    const beside = sentences[frame.index]?.chunks.find(
      (chunk, k, all) =>
        chunk.kind === 'amount' &&
        chunk.from >= from &&
        !isOfOtherThing(frame, chunk, from) &&
        !isOfOtherDeed(frame, all, k),
    );
    const alone = sentences[frame.index]?.frames.filter((each) => each.type !== 'attendance').length === 1;
    const amount =
      inside ??
      rightBehind(frame, sentences[frame.index]) ??
      frame.amounts.find((each) => each.from >= from && !isOfOtherThing(frame, each, from)) ??
      (alone && beside?.kind === 'amount' ? beside : null) ??
      (alone ? amountOfOther(frame, sentences[frame.index], from) : null);
    if (amount) return isOneOfMany(frame, amount) ? null : asAmount(frame.sentence, amount);
  }
  return null;
}

/** `the memorandum for a credit of $200 million was signed`: what its own words run into. */
function rightBehind({ agreements }: Frame, read: ReadSentence | undefined): AmountPhrase | null {
  for (const agreement of agreements) {
    const next = read?.chunks.find(({ from }) => from === agreement.to);
    if (next?.kind === 'amount') return next;
  }
  return null;
}

/** `signed two memoranda and launched a $15 million fund`: the sum is that of the noun behind it, which `and` sets apart. */
function isOfOtherThing({ sentence }: Frame, { from }: TokenRange, since: number): boolean {
  const before = sentence.tokens[from - 1]?.lower ?? '';
  const joined = sentence.tokens.slice(since, from).some(({ lower }) => lower === 'and');
  return joined && (before === 'a' || before === 'an');
}

/** `signed a pact and agreed to raise trade to $2 billion`: the sum of another deed that `and` joins to the signing. */
function isOfOtherDeed({ trigger }: Frame, chunks: readonly Chunk[], amount: number): boolean {
  for (const [k, chunk] of chunks.slice(0, amount).entries()) {
    if (chunk.from < trigger.to) continue;
    if (chunk.kind === 'subordinator') return false;
    if (chunk.kind === 'conjunction' && isDeed(chunks.slice(k + 1, amount))) return true;
  }
  return false;
}

/** A verb of the past first of all, adverbs and who does it before it allowed. */
function isDeed(chunks: readonly Chunk[]): boolean {
  const [first, second] = chunks.filter(({ kind }) => kind !== 'word');
  const verb = first?.kind === 'noun' ? second : first;
  return verb?.kind === 'verb' && (verb.form === 'finite' || verb.form === 'bare') && !verb.present;
}

/** `exchanged notes concerning a grant of 2 billion yen`: the sum of what the signed papers are about. */
function amountOfOther(frame: Frame, read: ReadSentence | undefined, from: number): AmountPhrase | null {
  const about = read?.chunks.filter((chunk) => chunk.kind === 'agreement' && chunk.from > from) ?? [];
  return about.map((chunk) => amountIn(frame.sentence, chunk)).find((each) => each !== null) ?? null;
}

/** `three agreements worth 5 million, 6 million and 7 million euros`: the sum of each, not of all. */
function isOneOfMany({ sentence, agreements }: Frame, amount: AmountPhrase): boolean {
  const several = agreements.some(({ count, noun }) => (count?.value ?? 0) > 1 || noun.endsWith('s'));
  const { lower: next = '' } = sentence.tokens[amount.to] ?? {};
  return several && (next === ',' || next === 'and') && amountAt(sentence, amount.to + 1) !== null;
}
