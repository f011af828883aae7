import { countryLength } from '../phrase/name.ts';
import type { CutSentence, TokenRange } from '../phrase/phrase.ts';
import type { Chunk } from './chunk.ts';
import type { Clause } from './clause.ts';

/** A place in front stands among so many chunks. */
const LONGEST_FRONT = 6;

/** Where a clause takes place: a place behind `in` or `at` in it, or in front of its subject (`In Frankfurt on May 28 …`). */
export function placeOfClause(clause: Clause): TokenRange | null {
  const { chunks, verbAt } = clause;
  for (let k = clause.from + 1; k < chunks.length; k++) {
    const chunk = chunks[k] as Chunk;
    if (chunk.kind === 'subordinator' || (chunk.kind === 'verb' && chunk.form === 'finite')) break;
    const isElsewhere =
      belongsToThing(clause, k - 2) || isHomeOfBody(clause, k) || isOfOtherMeeting(clause, k - 2);
    const place = isElsewhere ? null : placeAtChunk(clause, k);
    if (place !== null) return place;
  }
  for (let k = 0; k < Math.min(verbAt, LONGEST_FRONT); k++) {
    if (chunks[k]?.kind === 'verb') break;
    const place = placeAtChunk(clause, k);
    if (place !== null) return place;
  }
  return null;
}

/** Whether a place has a name or a description: `our country` and `the office` tell nobody where. */
export function isTellingPlace({ tokens }: CutSentence, { from, to }: TokenRange): boolean {
  return to - from > 1 || tokens[from]?.capital === true;
}

function placeAtChunk({ chunks, sentence }: Clause, k: number): TokenRange | null {
  const { placePrepositions, originWords } = sentence.words.clauses.sentences;
  const chunk = chunks[k];
  const before = chunks[k - 1];
  if (chunk?.kind !== 'noun' || before?.kind !== 'preposition' || !placePrepositions.has(before.word))
    return null;
  const lead = chunks[k - 2];
  if (lead?.kind === 'word' && originWords.has(lead.word)) return null;
  const [first] = chunk.list.items;
  if (
    first === undefined ||
    first.kind === 'person' ||
    first.kind === 'pronoun' ||
    first.kind === 'office' ||
    first.kind === 'group'
  )
    return null;
  const seat = first.kind === 'organisation' ? seatAt(sentence, first.head) : null;
  if (seat !== null) return seat;
  if (first.kind === 'organisation' && first.definite && first.head.to - first.head.from === 1) return null;
  if (!isTellingPlace(sentence, first.head)) return null;
  return { from: first.head.from, to: first.kind === 'place' ? first.to : first.head.to };
}

/** `at the embassy`, `at the city hall`: it tells who receives there, though not where it is; null for what is no such house. */
function seatAt({ tokens, words }: Clause['sentence'], { from, to }: TokenRange): TokenRange | null {
  const isSeat = (at: number) => Object.hasOwn(words.actors.seats, tokens[at]?.lower ?? '');
  if (to - from > 1) return null;
  if (isSeat(from)) return { from, to };
  return isSeat(to) && tokens[to]?.capital === false ? { from, to: to + 1 } : null;
}

/** Whether what ends at chunk `k` is a thing behind a preposition: `for three projects in Rwanda` was not signed there. */
function belongsToThing({ chunks, sentence }: Clause, k: number): boolean {
  const { agentPrepositions } = sentence.words.clauses.sentences;
  let at = k;
  while (chunks[at]?.kind === 'word' || chunks[at]?.kind === 'amount') at--;
  const before = chunks[at];
  return at < k && before?.kind === 'preposition' && !agentPrepositions.has(before.word);
}

/** `after a summit in Oslo`, `ahead of talks in Oslo`: where something else took place, before or after. */
function isOfOtherMeeting({ chunks, sentence }: Clause, k: number): boolean {
  const [lead, before, happening] = [chunks[k - 2], chunks[k - 1], chunks[k]];
  if (happening?.kind !== 'happening' || before?.kind !== 'preposition') return false;
  const { causePrepositions, boundaryPrepositions } = sentence.words.events;
  const isAhead =
    before.word === 'of' &&
    lead?.kind === 'word' &&
    sentence.words.clauses.sentences.aheadWords.has(lead.word);
  return isAhead || causePrepositions.has(before.word) || boundaryPrepositions.has(before.word);
}

/** `the City of Xiamen in China`: a country right behind a body or a city tells where that is, not where one met. */
function isHomeOfBody({ chunks, sentence }: Clause, k: number): boolean {
  const [chunk, before] = [chunks[k], chunks[k - 2]];
  if (chunk?.kind !== 'noun' || before?.kind !== 'noun') return false;
  const last = before.list.items.at(-1);
  const isBody = last?.kind === 'organisation' || last?.kind === 'place' || last?.kind === 'name';
  const [first] = chunk.list.items;
  return isBody && first !== undefined && countryLength(sentence, first.head.from) > 0;
}
