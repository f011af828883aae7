import { NAMING } from '../clause/aside.ts';
import type { Chunk } from '../clause/chunk.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { ReadSentence } from '../read-frames.ts';

type Chunked = Pick<ReadSentence, 'sentence' | 'chunks'>;

/** One person may be named for any reason. */
const FEWEST = 2;

/**
 * The people of a sentence that does nothing but list them (`The team included Professor A, Dean of B, and C`, `Front row, from left:
 * D, E, F`, `Besides the ambassadors G of Norway, H of Peru, …`): at least two with full names, half of them with an office, and no
 * verb but of being there, belonging and coming along. Empty for any other sentence, and for lists of juries, winners and the like.
 */
export function rollCall({ sentence, chunks }: Chunked): readonly Phrase[] {
  if (!chunks.some(({ kind }) => kind === 'noun')) return [];
  if (!chunks.every((_, k) => isOfList({ sentence, chunks }, k)) || chunks.some(isHappeningListed)) return [];
  const people = chunks.flatMap((chunk) => (chunk.kind === 'noun' ? chunk.list.items.filter(isNamed) : []));
  const held = people.filter(({ offices }) => offices.length > 0);
  if (people.length < FEWEST || held.length < people.length / 2) return [];
  const { absences, rollsOfOthers } = sentence.words.actors;
  const text = sentence.text.slice(sentence.start, sentence.end);
  return absences.test(text) || rollsOfOthers.test(text) ? [] : people;
}

/** A verb only of those that list, and no other word that ends like one (`was donated to A and B`). */
function isOfList({ sentence, chunks }: Chunked, k: number): boolean {
  const chunk = chunks[k] as Chunk;
  const { rollVerbs, strayParticiple } = sentence.words.actors;
  if (chunk.kind === 'word') return !strayParticiple.test(chunk.word);
  if (chunk.kind !== 'verb' || isSideOfRow({ sentence, chunks }, k)) return true;
  return chunk.modal === null && !chunk.negated && rollVerbs.has(chunk.lemma);
}

function isNamed({ kind, head }: Phrase): boolean {
  return kind === 'person' && head.to - head.from > 1;
}

/** `from left`: no verb. */
function isSideOfRow({ sentence, chunks }: Chunked, k: number): boolean {
  const [before, verb] = chunks.slice(Math.max(0, k - 1), k + 1);
  const word = verb === undefined ? '' : (sentence.tokens[verb.from]?.lower ?? '');
  return before?.kind === 'preposition' && sentence.words.actors.rowSides.has(word);
}

/** `The trip also included meetings with A, B and C`: each may be an event of its own. */
function isHappeningListed(chunk: Chunk, k: number, chunks: readonly Chunk[]): boolean {
  const verb = chunks[k - 1];
  return chunk.kind === 'happening' && verb?.kind === 'verb' && NAMING.includes(verb.lemma);
}
