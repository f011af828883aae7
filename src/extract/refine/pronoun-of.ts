import type { AnySentence, Phrase } from '../phrase/phrase.ts';
import { mentionOf } from '../phrase/phrase.ts';
import type { Actor } from './actor.ts';
import type { Registry } from './registry.ts';

/** `he`: the person spoken of last before this sentence, its own subject first. */
export function pronounOf(registry: Registry, sentence: AnySentence, phrase: Phrase): Actor | null {
  const at = mentionOf(sentence, phrase).span.start;
  const word = mentionOf(sentence, phrase).text.toLowerCase();
  if (sentence.words.actors.impersonalPronouns.has(word)) return null;
  const subject = firstPerson(registry, sentence.start, at);
  if (sentence.words.actors.objectPronouns.has(word))
    return registry.topic !== null && registry.topic !== subject ? registry.topic : null;
  if (subject !== null) return subject;
  if (registry.topic !== null) return registry.topic;
  const before = registry.actors.filter((actor) => actor.kind === 'person' && actor.lastSeen.start < at);
  return before.sort((a, b) => b.lastSeen.start - a.lastSeen.start)[0] ?? null;
}

/** The first person named between two positions: whom a later pronoun of the same sentence takes up. */
function firstPerson(registry: Registry, from: number, to: number): Actor | null {
  const starts = [...registry.byStart.keys()]
    .filter((start) => from <= start && start < to)
    .sort((a, b) => a - b);
  for (const start of starts) {
    const actor = registry.byStart.get(start);
    if (actor !== undefined && (actor.kind === 'person' || actor.kind === 'office')) return actor;
  }
  return null;
}
