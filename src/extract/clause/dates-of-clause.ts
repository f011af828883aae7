import type { DateExpression } from '../date/date-expression.ts';
import type { TokenSentence } from '../phrase/phrase.ts';
import { beforeAside } from './aside.ts';
import type { Chunk } from './chunk.ts';
import { isSaying, lendsDate } from './lends-date.ts';
import { isOtherDate } from './other-date.ts';
import type { VerbGroup } from './verb-group.ts';

/** A date before a verb, with the chunk at which it stands. */
interface Before {
  readonly date: DateExpression;
  readonly at: number;
}

/**
 * The dates that belong to the verb at `verbAt`, the likeliest first: those of its own clause, which are one at its head, those in
 * the verb and those behind it (`behind`), and one elsewhere before it; without any the date of a verb before it in the sentence
 * that lends its own.
 */
export function datesOfClause(
  sentence: TokenSentence,
  chunks: readonly Chunk[],
  verbAt: number,
  verb: VerbGroup,
  behind: readonly DateExpression[],
): DateExpression[] {
  const start = beforeAside(sentence.words, chunks, verbAt);
  const rest = [...verb.dates, ...behind];
  if (isPresentAside(chunks, verbAt, verb)) return rest;
  let before: Before[] = [];
  for (let k = start; k >= 0; k--) {
    const chunk = chunks[k] as Chunk;
    const told = dateAt(sentence, chunks, k);
    if (told !== null) before.unshift({ date: told, at: k });
    if (opensClause(sentence, chunk)) break;
    if (chunk.kind !== 'verb') continue;
    const own = before.filter(({ at }) => at > ownStart(chunks, k, start));
    if (own.length + rest.length > 0 || isSaying(chunks, k, verbAt)) return inOrder(chunks, own, rest);
    if (chunk.form === 'finite') break;
    if (!lendsDate(chunks, k) || isCountedFrom(sentence, chunks, k)) before = own;
    else if (before.length > 0) break;
  }
  return inOrder(chunks, before, rest);
}

/** `Since X joined the union last June, Y have visited it`: what time is counted from. */
function isCountedFrom({ words }: TokenSentence, chunks: readonly Chunk[], verbAt: number): boolean {
  const opening = chunks[verbAt - 2];
  const counts = opening?.kind === 'preposition' || opening?.kind === 'subordinator';
  return counts && words.clauses.factuality.countingWords.has(opening.word);
}

/** `received on Monday X, who is on a visit to Lima`: what is so now has no day of what is told before it. */
function isPresentAside(chunks: readonly Chunk[], verbAt: number, verb: VerbGroup): boolean {
  return chunks[verbAt - 1]?.kind === 'subordinator' && verb.present && verb.classes.includes('be');
}

/** The date at chunk `k`, or the one that the `when` there takes up (`On 3 May, when …`). */
function dateAt({ words }: TokenSentence, chunks: readonly Chunk[], k: number): DateExpression | null {
  const chunk = chunks[k];
  if (chunk?.kind === 'date') return isOtherDate(words, chunks, k) ? null : chunk.date;
  if (chunk?.kind !== 'subordinator' || chunk.word !== 'when') return null;
  const told = chunks[k - 1]?.kind === 'comma' ? chunks[k - 2] : chunks[k - 1];
  return told?.kind === 'date' ? told.date : null;
}

/** A semicolon, a colon, or a subordinator that does not go on about a noun. */
function opensClause({ words }: TokenSentence, chunk: Chunk): boolean {
  if (chunk.kind === 'mark') return [';', ':'].includes(chunk.word);
  return chunk.kind === 'subordinator' && !words.clauses.sentences.describingPronouns.has(chunk.word);
}

/** Behind another verb the clause begins with the conjunction that joins them, or else with the comma before its subject. */
function ownStart(chunks: readonly Chunk[], earlier: number, start: number): number {
  const between = chunks.slice(0, start + 1);
  const joined = between.findLastIndex((chunk, k) => k > earlier && chunk.kind === 'conjunction');
  if (joined >= 0) return joined;
  let comma = between.findLastIndex((chunk, k) => k > earlier && chunk.kind === 'comma');
  if (comma < 0) return start;
  for (;;) {
    const one = chunks.slice(0, comma).findLastIndex((chunk, k) => k > earlier && chunk.kind === 'comma');
    const isTime = chunks
      .slice(one + 1, comma)
      .every((chunk) => chunk.kind === 'date' || chunk.kind === 'preposition');
    if (one < 0 || !isTime) return comma;
    comma = one;
  }
}

/** A date at the head of the sentence or clause dates it more surely than one in the middle. */
function inOrder(
  chunks: readonly Chunk[],
  before: readonly Before[],
  rest: readonly DateExpression[],
): DateExpression[] {
  const isHead = ({ at }: Before) => {
    const lead = chunks[at - 1]?.kind === 'preposition' ? chunks[at - 2] : chunks[at - 1];
    return (
      chunks[at]?.kind === 'subordinator' ||
      lead === undefined ||
      lead.kind === 'conjunction' ||
      lead.kind === 'comma'
    );
  };
  const datesOf = (some: readonly Before[]) => some.map(({ date }) => date);
  // `For the feasts on 29 June and on 30 November, X visited Y on 28 June`: of two before it neither is that of the clause.
  if (before.length > 1 && rest.length > 0) return [...rest, ...datesOf(before)];
  return [...datesOf(before.filter(isHead)), ...rest, ...datesOf(before.filter((each) => !isHead(each)))];
}
