import type { Chunk } from '../clause/chunk.ts';
import type { Clause } from '../clause/clause.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { lowerWords } from './lower-words.ts';
import { isNamedPerson } from './speaker.ts';

/** How many words before `by` may say that one speaks for another (`in a goodwill message read on his behalf`). */
const REACH = 9;

/**
 * Those of the people who were there themselves: where another stood in for whom a clause tells of (`Minister A, represented by B, said …`,
 * `In a speech read on her behalf by B, A urged …`), B alone was.
 */
export function inPerson(clause: Clause, people: readonly Phrase[]): readonly Phrase[] {
  const standIns = people.length === 0 ? [] : [...representing(clause), ...readers(clause)];
  return standIns.length === 0 ? people : standIns;
}

/** Those by whom a speech of somebody else was read. */
export function readers({ chunks, sentence }: Clause): readonly Phrase[] {
  const { readForAnother, givenForAnother } = sentence.words.gatherings;
  if (!sentence.tokens.some(({ lower }) => givenForAnother.has(lower))) return [];
  return peopleBehind(chunks, (k) => {
    const at = chunks[k]?.from ?? 0;
    return readForAnother.test(lowerWords(sentence, Math.max(0, at - REACH), at));
  });
}

function representing({ chunks }: Clause): readonly Phrase[] {
  return peopleBehind(chunks, (k) => {
    const before = chunks[k - 1];
    const represents = before?.kind === 'verb' && before.lemma === 'represent';
    return represents && !before.negated && before.modal === null;
  });
}

/** The people behind the first `by` of which something is so. */
function peopleBehind(chunks: readonly Chunk[], isSo: (at: number) => boolean): readonly Phrase[] {
  const by = chunks.findIndex((chunk, k) => chunk.kind === 'preposition' && chunk.word === 'by' && isSo(k));
  const noun = chunks[by + 1];
  return by < 0 || noun?.kind !== 'noun' ? [] : noun.list.items.filter(isNamedPerson);
}
