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
  const standIns = standInsOf(clause);
  if (standIns.length === 0 || people.length === 0) return people;
  return standIns;
}

function standInsOf({ chunks, sentence }: Clause): readonly Phrase[] {
  const by = chunks.findIndex((chunk, k) => isBy(chunk) && isForAnother(sentence, chunks, k));
  const noun = chunks[by + 1];
  return by < 0 || noun?.kind !== 'noun' ? [] : noun.list.items.filter(isNamedPerson);
}

function isBy(chunk: Chunk): boolean {
  return chunk.kind === 'preposition' && chunk.word === 'by';
}

function isForAnother(sentence: Clause['sentence'], chunks: readonly Chunk[], by: number): boolean {
  const before = chunks[by - 1];
  if (before?.kind === 'verb' && before.lemma === 'represent' && !before.negated && before.modal === null)
    return true;
  const at = chunks[by]?.from ?? 0;
  return sentence.words.gatherings.readForAnother.test(lowerWords(sentence, Math.max(0, at - REACH), at));
}
