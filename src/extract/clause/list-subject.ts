import type { Words } from '../lexicon/words.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { Chunk } from './chunk.ts';

/** Fewest people that make a list. */
const FEWEST = 2;

/**
 * The people of a list before the verb at `verbAt` that is cut into several chunks by words that no phrase reads (`A, Mayor of X,
 * B, in charge of fairs, and C attended`). None where the sentence, or what follows a date, begins with no such list, or
 * where another verb or clause stands between.
 */
export function listBefore(words: Words, chunks: readonly Chunk[], verbAt: number): readonly Phrase[] {
  const start = chunks.slice(0, verbAt).findLastIndex(endsList) + 1;
  // Behind a verb stand those whom it is done to.
  if (chunks[start - 1]?.kind === 'verb') return [];
  const from = chunks[start]?.kind === 'comma' ? start + 1 : start;
  const before = chunks.slice(from, verbAt);
  const [first] = before;
  const isCut = before.filter(({ kind }) => kind === 'noun').length > 1;
  if (first?.kind !== 'noun' || !isCut || !isSomebody(first.list.items[0])) return [];
  const people = before.flatMap((chunk, k) =>
    chunk.kind === 'noun' && !isRuled(words, before[k - 1]) ? chunk.list.items.filter(isSomebody) : [],
  );
  return people.length >= FEWEST ? people : [];
}

function endsList(chunk: Chunk): boolean {
  if (chunk.kind === 'verb') return chunk.form !== 'gerund';
  if (chunk.kind === 'mark') return chunk.word !== ';';
  return ['subordinator', 'date', 'quote', 'happening', 'agreement'].includes(chunk.kind);
}

/** Somebody with a name and what marks him as a person. */
function isSomebody(item: Phrase | undefined): boolean {
  return item?.kind === 'person';
}

/** A preposition rules what follows, but for company (`along with`). */
function isRuled({ phrases }: Words, before: Chunk | undefined): boolean {
  return before?.kind === 'preposition' && !phrases.companyJoiners.has(before.word);
}
