import type { Clause } from '../clause/clause.ts';
import type { Part } from './frame.ts';
import { lowerWords } from './lower-words.ts';
import { parts } from './parts.ts';

/** Those whom a clause names as present beside its subject and object. */
export function besideParts(clause: Clause): Part[] {
  const { chunks } = clause;
  return chunks.flatMap((chunk, k): Part[] => {
    if (chunk.kind !== 'noun') return [];
    const before = chunks[k - 1];
    if (before?.kind !== 'preposition') return [];
    const noun = chunks[k - 2];
    const ofPresence =
      before.word === 'of' &&
      noun?.kind === 'word' &&
      clause.sentence.words.frames.presenceNouns.has(noun.word);
    const company = clause.sentence.words.frames.companyPrepositions.has(
      lowerWords(clause.sentence, before.from, before.to),
    );
    const attending = before.word === 'with' && isAttending(clause, chunk.to);
    return ofPresence || attending || company
      ? parts(
          chunk.list.items.filter((item) => item.kind !== 'place'),
          'attendee',
        )
      : [];
  });
}

/** `with X in attendance`, `with Y present`. */
function isAttending(clause: Clause, at: number): boolean {
  const words = lowerWords(clause.sentence, at, at + 3);
  return clause.sentence.words.frames.attendingBehind.test(words);
}
