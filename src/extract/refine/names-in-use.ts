import { mentionOf } from '../phrase/phrase.ts';
import type { ReadSentence } from '../read-frames.ts';
import { foldWords } from './actor.ts';

/** Bare names behind `in` and `from`: places. */
export function placeNamesOf(sentences: readonly ReadSentence[]): Set<string> {
  const names = new Set<string>();
  for (const { sentence, chunks } of sentences) {
    chunks.forEach((chunk, k) => {
      const before = chunks[k - 1];
      if (
        chunk.kind !== 'noun' ||
        before?.kind !== 'preposition' ||
        !sentence.words.actors.placePrepositions.has(before.word)
      )
        return;
      for (const item of chunk.list.items)
        if (item.kind === 'name') names.add(foldWords(mentionOf(sentence, item.head).text).join(' '));
    });
  }
  return names;
}

/** Bare names of one word that stand right before a verb of people (`Jaishankar on Tuesday met`). */
export function speakersOf(sentences: readonly ReadSentence[]): Set<string> {
  const names = new Set<string>();
  for (const { sentence, chunks } of sentences) {
    chunks.forEach((chunk, k) => {
      if (chunk.kind !== 'noun' || chunks[k - 1]?.kind === 'preposition') return;
      const verb = chunks
        .slice(k + 1, k + 4)
        .find((next) => next.kind !== 'date' && !(next.kind === 'preposition' && next.word === 'on'));
      if (verb?.kind !== 'verb' || verb.modal !== null || !verb.classes.some((each) => PERSONAL.has(each)))
        return;
      for (const item of chunk.list.items)
        if (item.kind === 'name') names.add(foldWords(mentionOf(sentence, item.head).text).join(' '));
    });
  }
  return names;
}

const PERSONAL = new Set<string>(['meet', 'call', 'report', 'receive', 'accompany', 'preside']);
