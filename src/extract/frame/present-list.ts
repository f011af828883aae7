import type { Chunk } from '../clause/chunk.ts';
import type { Phrase, TokenSentence } from '../phrase/phrase.ts';
import type { Frame } from './frame.ts';
import { lowerWords } from './lower-words.ts';
import { parts } from './parts.ts';
import { plainFrame } from './plain-frame.ts';

/**
 * Those named behind a colon as having been there: `Also present: A, B and C`, `The following were present: D, Director; E,
 * Head of Protocol`, `Participants: F and G`. Without words that say so a list tells nothing.
 */
export function presentLists(sentence: TokenSentence, index: number, chunks: readonly Chunk[]): Frame[] {
  const colon = chunks.findIndex((chunk) => chunk.kind === 'mark' && chunk.word === ':');
  const mark = chunks[colon];
  if (mark === undefined) return [];
  if (!sentence.words.frames.presentListOpening.test(lowerWords(sentence, 0, mark.from))) return [];
  const people = peopleBehind(chunks.slice(colon + 1));
  if (people.length === 0) return [];
  return [
    plainFrame({
      rule: 'present-list',
      type: 'attendance',
      sentence,
      index,
      trigger: { from: 0, to: mark.from },
      parts: [...parts(withWhom(chunks[0]), 'agent'), ...parts(people, 'attendee')],
      noun: 'present',
    }),
  ];
}

/** The people of the list, up to a verb. */
function peopleBehind(chunks: readonly Chunk[]): Phrase[] {
  const verb = chunks.findIndex((chunk) => chunk.kind === 'verb');
  return chunks
    .slice(0, verb < 0 ? chunks.length : verb)
    .flatMap((chunk) => (chunk.kind === 'noun' ? chunk.list.items : []))
    .filter(({ kind, head }) => kind === 'person' || (kind === 'name' && head.to - head.from > 1));
}

/** Whom they accompanied (`The Governor was accompanied by: …`). */
function withWhom(first: Chunk | undefined): readonly Phrase[] {
  if (first?.kind !== 'noun') return [];
  return first.list.items.filter(({ kind }) => kind === 'person' || kind === 'office' || kind === 'group');
}
