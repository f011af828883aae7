import type { Phrase } from '../phrase/phrase.ts';
import { mentionOf } from '../phrase/phrase.ts';
import type { ReadSentence } from '../read-frames.ts';
import type { Registry } from './registry.ts';

/**
 * `The delegation was the first parliamentary delegation to visit Y`: what a group is called behind `was` is the same group, so
 * that `the delegation` goes on to mean the one that is known. Made known before the phrase is read; `k` is its chunk.
 */
export function knowAsSubject(
  registry: Registry,
  { sentence, chunks }: ReadSentence,
  k: number,
  phrase: Phrase,
): void {
  if (phrase.kind !== 'group' || phrase.members.length > 0) return;
  const verbAt = chunks.findLastIndex(
    (chunk, at) => at < k && chunk.kind !== 'word' && chunk.kind !== 'mark',
  );
  const [verb, subject] = [chunks[verbAt], chunks[verbAt - 1]];
  if (verb?.kind !== 'verb' || !verb.classes.includes('be') || verb.passive || subject?.kind !== 'noun')
    return;
  const group = subject.list.items.at(-1);
  if (group?.kind !== 'group' || !group.definite) return;
  const known = registry.byStart.get(mentionOf(sentence, group.head).span.start);
  if (known !== undefined) registry.byStart.set(mentionOf(sentence, phrase.head).span.start, known);
}
