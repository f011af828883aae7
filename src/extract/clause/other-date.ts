import { isAhead } from '../date/date-expression.ts';
import type { SharedWords } from '../lexicon/words.ts';
import type { Chunk, DateChunk } from './chunk.ts';
import { isPossessive } from './possessive.ts';

/**
 * Whether the date at `k` dates no happening: it ends a time (`since 2021`, `until Friday`, `by June`), it is that of a thing (`the
 * treaty of 4 March`), or that of the source (`according to a statement issued on 9 May`).
 */
export function isOtherDate({ events }: SharedWords, chunks: readonly Chunk[], k: number): boolean {
  const before = chunks[k - 1];
  if (before?.kind === 'preposition' && events.boundaryPrepositions.has(before.word)) return true;
  if (before?.kind === 'verb' && before.form === 'gerund' && events.boundaryVerbs.has(before.lemma))
    return true;
  const { date } = chunks[k] as DateChunk;
  if (date.year !== null && date.day === null && isOfBoundary(events, chunks, k)) return true;
  // `the treaty of 4 March`, not `the morning of 4 March`.
  if (before?.kind === 'preposition' && before.word === 'of' && date.day !== null)
    return !isPartOfDay(events, chunks[k - 2]);
  if (date.day === null && date.weekday === null && date.relative === null && isOfCause(events, chunks, k))
    return true;
  if (isOwner(events, chunks, k) || isYearOfThing(events, chunks, k)) return true;
  // Before a subject that was read as the last of a list a semicolon stands for the comma.
  const comma = chunks
    .slice(0, k)
    .findLastIndex((chunk) => chunk.kind === 'comma' || (chunk.kind === 'mark' && chunk.word === ';'));
  return chunks
    .slice(comma + 1, k)
    .some((chunk) => chunk.kind === 'word' && events.sourceWords.has(chunk.word));
}

/** `has visited all of them since becoming president in 2016`: of what the time is counted from. */
function isOfBoundary(
  { boundaryPrepositions }: SharedWords['events'],
  chunks: readonly Chunk[],
  k: number,
): boolean {
  const at = chunks.slice(0, k).findLastIndex(({ kind }) => kind === 'verb');
  const [link, verb] = chunks.slice(Math.max(0, at - 1), at + 1);
  const isGerund = verb?.kind === 'verb' && verb.form === 'gerund';
  return isGerund && link !== undefined && 'word' in link && boundaryPrepositions.has(link.word);
}

/** `Following the award in March 2008, they signed …`: the month of what came before, and is no happening that goes on in it. */
function isOfCause(
  { causePrepositions }: SharedWords['events'],
  chunks: readonly Chunk[],
  k: number,
): boolean {
  const opening = chunks.slice(0, k).findLastIndex((chunk) => chunk.kind === 'comma') + 1;
  const [first, ...others] = chunks.slice(opening, k);
  const comma =
    chunks[k + 1] === undefined
      ? undefined
      : chunks.slice(k + 1).find(({ kind }) => kind === 'comma' || kind === 'verb');
  return (
    first?.kind === 'preposition' &&
    causePrepositions.has(first.word) &&
    others.length > 1 &&
    comma?.kind === 'comma' &&
    !others.some(({ kind }) => kind === 'happening' || kind === 'verb')
  );
}

/** `replacing the old version validated in 1995`: a year alone behind a participle that tells of no event. */
function isYearOfThing(events: SharedWords['events'], chunks: readonly Chunk[], k: number): boolean {
  const { date } = chunks[k] as DateChunk;
  const [participle, preposition] = chunks.slice(Math.max(0, k - 2), k);
  const isYear = date.year !== null && date.month === null && date.relative === null;
  const isDone = participle?.kind === 'word' && events.datingParticiples.test(participle.word);
  return isYear && preposition?.kind === 'preposition' && isDone;
}

/** `80 pct of last year’s sales`, `ahead of next week’s talks`: of a thing, or of what is to come; not `after Monday’s talks`. */
function isOwner(events: SharedWords['events'], chunks: readonly Chunk[], k: number): boolean {
  const { date } = chunks[k] as DateChunk;
  const [mark, owned] = chunks.slice(k + 1, k + 3);
  if (!isPossessive(mark)) return false;
  const happens = owned?.kind === 'happening' || owned?.kind === 'agreement' || isPartOfDay(events, owned);
  return !happens || isAhead(date);
}

function isPartOfDay({ partsOfDay }: SharedWords['events'], chunk: Chunk | undefined): boolean {
  return chunk !== undefined && 'word' in chunk && partsOfDay.has(chunk.word);
}
