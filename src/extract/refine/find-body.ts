import type { AnySentence, Phrase } from '../phrase/phrase.ts';
import { mentionOf } from '../phrase/phrase.ts';
import type { Actor } from './actor.ts';
import { foldWords, includesWords } from './actor.ts';
import { holderByInitials } from './find-by-initials.ts';
import type { Registry } from './registry.ts';
import { addActor } from './registry.ts';
import { sameWords } from './same-words.ts';

/** A body or place. `the chamber` is the last body whose name has that word; nothing where there is none. */
export function bodyOf(registry: Registry, sentence: AnySentence, phrase: Phrase): Actor | null {
  const name = mentionOf(sentence, phrase.head);
  const words = foldWords(name.text);
  if (phrase.definite && name.text === name.text.toLowerCase()) {
    const bodies = registry.actors
      .filter((actor) => actor.kind === 'body' || actor.kind === 'place')
      .sort((a, b) => b.lastSeen.start - a.lastSeen.start);
    return bodies.find((actor) => includesWords(actor.words, words)) ?? null;
  }
  const surname =
    words.length === 1
      ? registry.actors.find(
          (actor) => actor.kind === 'person' && actor.lastSeen.start >= 0 && actor.words.at(-1) === words[0],
        )
      : undefined;
  if (surname !== undefined) return surname;
  const holder = holderByInitials(registry, name.text, sentence.words.actors);
  if (holder !== undefined) return holder;
  const kind = phrase.kind === 'place' ? 'place' : 'body';
  const acronym = acronymBehind(sentence, phrase);
  const known = registry.actors.find(
    (actor) =>
      (actor.kind === 'body' || actor.kind === 'place') &&
      (sameWords(actor.words, words) || actor.words.join('') === words.join('')),
  );
  const short = registry.actors.find(
    (actor) =>
      actor.kind === 'body' &&
      (actor.words.includes(`(${words.join(' ')})`) ||
        (words.length === 1 && actor.words[0] === words[0] && /^\p{Lu}{2,}$/u.test(name.text))),
  );
  const actor =
    known ??
    short ??
    addActor(registry, kind, name, [...words, ...(acronym === null ? [] : [`(${acronym})`])]);
  return actor;
}

/** The acronym in brackets behind a body's name, folded. */
function acronymBehind(sentence: AnySentence, phrase: Phrase): string | null {
  if (phrase.to - phrase.head.to < 3) return null;
  return foldWords(mentionOf(sentence, { from: phrase.head.to + 1, to: phrase.to - 1 }).text).join(' ');
}
