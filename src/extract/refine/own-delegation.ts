import type { AnySentence, Phrase } from '../phrase/phrase.ts';
import { mentionOf, wordAt } from '../phrase/phrase.ts';
import type { Actor } from './actor.ts';
import type { Registry } from './registry.ts';
import { latest } from './registry.ts';

/**
 * Whose `his delegation` is: the person named last before it in the sentence, else the visitor of whom the article spoke last; null
 * for any other group, or where nobody is.
 */
export function ownerOf(
  { actors, visitor, topic }: Registry,
  sentence: AnySentence,
  phrase: Phrase,
): Actor | null {
  const { ownPossessives, ownGroups, objectPronouns } = sentence.words.actors;
  const { span } = mentionOf(sentence, phrase.head);
  const isOwn =
    ownPossessives.has(wordAt(sentence, phrase.from)) && ownGroups.has(wordAt(sentence, phrase.head.to - 1));
  // In `thanked him for receiving her and her delegation` a pronoun says whose it is.
  if (!isOwn || objectPronouns.has(wordAt(sentence, phrase.from - 2))) return null;
  const before = actors.filter(
    ({ kind, lastSeen, words, offices }) =>
      kind === 'person' &&
      (words.length > 1 || offices.length > 0) &&
      lastSeen.start >= sentence.start &&
      lastSeen.end <= span.start,
  );
  return holderBefore(actors, sentence, phrase) ?? latest(before) ?? (visitor === topic ? visitor : null);
}

/** `received Norway’s Consul General and his delegation`: the holder of an office who is not named stands right before `and`. */
function holderBefore(actors: readonly Actor[], sentence: AnySentence, { from }: Phrase): Actor | null {
  const end = sentence.tokens[from - 2]?.end;
  const isJoined = wordAt(sentence, from - 1) === 'and';
  const holders = isJoined
    ? actors.filter(({ kind, lastSeen }) => kind === 'office' && lastSeen.end === end)
    : [];
  return latest(holders) ?? null;
}
