import type { AmountPhrase } from '../clause/amount.ts';
import type { Chunk } from '../clause/chunk.ts';
import { mayTell } from '../clause/verb-group.ts';
import type { Amount } from '../event.ts';
import type { Frame } from '../frame/frame.ts';
import { lowerWords } from '../frame/lower-words.ts';
import type { TokenRange } from '../phrase/phrase.ts';
import type { ReadSentence } from '../read-frames.ts';
import { amountIn, asAmount } from './amount-in.ts';
import { isSumOfAll } from './amount-of-all.ts';
import type { Draft } from './draft.ts';

/** The amount told with the signing itself: in the words for the agreement, behind them, beside the ceremony, or before it. */
export function amountOf(draft: Draft, sentences: readonly ReadSentence[]): Amount | null {
  for (const frame of draft.frames.filter((each) => each.type === 'signing')) {
    const read = sentences[frame.index];
    const told = read === undefined ? [] : [...ofAgreement(frame, read), ...ofSentence(frame, read)];
    const amount = told.find((each) => isSumOfAll(frame, each));
    if (amount !== undefined) return asAmount(frame.sentence, amount);
    // A sum of each of several is told: what stands elsewhere is not that of all.
    if (told.length > 0) return null;
  }
  return null;
}

/** The sums in the words for the agreement, between them and the verb, and behind it. */
function ofAgreement(frame: Frame, read: ReadSentence): AmountPhrase[] {
  const from = startOf(frame);
  const inside = frame.agreements.flatMap((agreement) => amountIn(frame.sentence, agreement) ?? []);
  const behind = frame.amounts.filter((each) => each.from >= from && !isOfOtherThing(frame, each, from));
  return [...inside, ...besideNoun(frame, read), ...behind];
}

/** The sums that a sentence tells beside its only event. */
function ofSentence(frame: Frame, read: ReadSentence): AmountPhrase[] {
  if (read.frames.filter((each) => each.type !== 'attendance').length !== 1) return [];
  const from = startOf(frame);
  const beside = read.chunks.filter(
    (chunk, k, all) =>
      chunk.kind === 'amount' &&
      chunk.from >= from &&
      !isOfOtherThing(frame, chunk, from) &&
      !isOnlySaid(frame, all, k) &&
      !isOfOtherDeed(frame, all, k),
  );
  const amounts = beside.flatMap((chunk) => (chunk.kind === 'amount' ? chunk : []));
  return [...amounts, ...amountOfOther(frame, read, from), ...paidUnderIt(frame, read, from)];
}

function startOf({ trigger, agreements }: Frame): number {
  return Math.min(trigger.from, ...agreements.map((agreement) => agreement.from));
}

/**
 * `the memorandum for a credit of $200 million was signed`, `contracts worth 5 million in all were signed`: up to the next
 * verb.
 */
function besideNoun({ agreements, trigger }: Frame, { chunks }: ReadSentence): AmountPhrase[] {
  return agreements.flatMap((agreement) => {
    const at = chunks.findIndex(({ from }) => from >= agreement.to);
    const verb = chunks.findIndex(
      (chunk, k) => k >= at && (chunk.kind === 'verb' || chunk.from >= trigger.from),
    );
    const between = at < 0 ? [] : chunks.slice(at, Math.max(at + 1, verb));
    const first = between.find((chunk) => chunk.kind === 'amount');
    const runsOn =
      between[0] === first || (agreement.to <= trigger.from && chunks[verb]?.from === trigger.from);
    return first?.kind === 'amount' && runsOn ? [first] : [];
  });
}

/**
 * `The port will pay 5 million euros under a contract signed in Lund`, `Worth 5 million euros, the contract was signed`: told
 * before it.
 */
function paidUnderIt(
  { sentence, agreements }: Frame,
  { chunks }: ReadSentence,
  from: number,
): AmountPhrase[] {
  const before = chunks.filter((chunk) => chunk.kind === 'amount' && chunk.from < from);
  const [amount] = before;
  const [agreement] = agreements;
  if (amount?.kind !== 'amount' || agreement === undefined || before.length > 1) return [];
  const { paidUnder, sumOfIt } = sentence.words.events;
  const isPaid = paidUnder.test(lowerWords(sentence, amount.to, agreement.from));
  return isPaid || sumOfIt.test(lowerWords(sentence, 0, amount.from)) ? [amount] : [];
}

/** `signed two memoranda and launched a $15 million fund`: the sum is that of the noun behind it, which `and` sets apart. */
function isOfOtherThing({ sentence }: Frame, { from }: TokenRange, since: number): boolean {
  const before = sentence.tokens[from - 1]?.lower ?? '';
  const joined = sentence.tokens.slice(since, from).some(({ lower }) => lower === 'and');
  return joined && (before === 'a' || before === 'an');
}

/** `signed by X, who said that the country needs $5 billion`: not what is said to be its worth. */
function isOnlySaid({ sentence, trigger }: Frame, chunks: readonly Chunk[], amount: number): boolean {
  const before = chunks.slice(0, amount);
  // `an amendment that adds $5 million` says nothing.
  const said = before
    .slice(0, -1)
    .findLast(
      (chunk) => chunk.kind === 'verb' && chunk.from >= trigger.to && chunk.classes.includes('report'),
    );
  if (said === undefined) return false;
  const { sumOfIt, worthBehindSaying } = sentence.words.events;
  const words = lowerWords(sentence, said.to, chunks[amount]?.from);
  return !sumOfIt.test(words) && !worthBehindSaying.test(words);
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

/** A verb that tells of a deed first of all (`launched`, `aims to raise`), adverbs and who does it before it allowed. */
function isDeed(chunks: readonly Chunk[]): boolean {
  const [first, second] = chunks.filter(({ kind }) => kind !== 'word');
  const verb = first?.kind === 'noun' ? second : first;
  return verb?.kind === 'verb' && mayTell(verb) && !(verb.present && verb.classes.includes('be'));
}

/** `exchanged notes concerning a grant of 2 billion yen`: the sum of what the signed papers are about. */
function amountOfOther({ sentence }: Frame, { chunks }: ReadSentence, from: number): AmountPhrase[] {
  const about = chunks.filter((chunk) => chunk.kind === 'agreement' && chunk.from > from);
  return about.flatMap((chunk) => amountIn(sentence, chunk) ?? []);
}
