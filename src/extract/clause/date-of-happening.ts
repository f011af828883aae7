import type { SharedWords } from '../lexicon/words.ts';
import type { Chunk } from './chunk.ts';

/**
 * Whether the date at `k` is that of a happening or agreement which the verb at `verbAt` is only about: `reviewed the results of the
 * fair held on 12 April`, not `met at the fair held on 12 April` or `attended the fair held on 12 April`.
 */
export function isOfOtherHappening(
  { events }: SharedWords,
  chunks: readonly Chunk[],
  k: number,
  verbAt: number,
): boolean {
  const participle = chunks.slice(0, k).findLastIndex((chunk) => chunk.kind === 'verb');
  const verb = chunks[participle];
  const noun = chunks[participle - 1];
  if (participle <= verbAt || verb?.kind !== 'verb' || verb.form !== 'bare') return false;
  if (noun?.kind !== 'happening' && noun?.kind !== 'agreement') return false;
  if (chunks.slice(participle, k).some((chunk) => chunk.kind === 'comma')) return false;
  return noun.kind === 'agreement' || !isWhere(events, chunks, participle - 1, verbAt);
}

/** The verb takes place at this happening, on its sidelines, or is its holding. */
function isWhere(
  { meetingPrepositions, sidelines }: SharedWords['events'],
  chunks: readonly Chunk[],
  noun: number,
  verbAt: number,
): boolean {
  const before = chunks[noun - 1];
  const verb = chunks[verbAt];
  const isOf = (...classes: readonly string[]) =>
    verb?.kind === 'verb' && verb.classes.some((each) => classes.includes(each));
  if (before?.kind === 'preposition') {
    const beside = chunks[noun - 2];
    const isBeside = beside?.kind === 'word' && sidelines.test(beside.word);
    // `signed the charter with a ceremony held on 12 April`.
    const isSignedWith = isOf('sign') && before.word === 'with';
    return meetingPrepositions.has(before.word) || isBeside || isSignedWith;
  }
  return noun === verbAt + 1 && isOf('attend', 'hold', 'convene');
}
