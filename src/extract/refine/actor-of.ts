import type { AnySentence, Phrase } from '../phrase/phrase.ts';
import { mentionOf } from '../phrase/phrase.ts';
import type { Actor } from './actor.ts';
import { bodyOf } from './find-body.ts';
import { groupOf } from './find-group.ts';
import { namedOf } from './find-named.ts';
import { officeOf } from './find-office.ts';
import { personOf } from './find-person.ts';
import { joinGroup } from './join-group.ts';
import { addOffices } from './learn-offices.ts';
import { pronounOf } from './pronoun-of.ts';
import type { Registry } from './registry.ts';

/** The actor that a phrase stands for, made where it is new; null for a pronoun that nothing answers to. */
export function actorOf(registry: Registry, sentence: AnySentence, phrase: Phrase): Actor | null {
  const start = mentionOf(sentence, phrase.head).span.start;
  const actor = registry.byStart.get(start) ?? readAnew(registry, sentence, phrase);
  if (actor === null) return null;
  if (
    actor.kind === 'person' &&
    phrase.kind !== 'office' &&
    phrase.offices.length + phrase.origins.length > 0
  ) {
    addOffices(actor, sentence, phrase);
    joinGroup(registry, sentence, phrase, actor);
  }
  registry.byStart.set(start, actor);
  actor.lastSeen = mentionOf(sentence, phrase).span;
  return actor;
}

function readAnew(registry: Registry, sentence: AnySentence, phrase: Phrase): Actor | null {
  if (phrase.kind === 'person') return personOf(registry, sentence, phrase);
  if (phrase.kind === 'name') return namedOf(registry, sentence, phrase);
  if (phrase.kind === 'office') return officeOf(registry, sentence, phrase);
  if (phrase.kind === 'group') return groupOf(registry, sentence, phrase, actorOf);
  if (phrase.kind === 'pronoun') return phrase.plural ? null : pronounOf(registry, sentence, phrase);
  return bodyOf(registry, sentence, phrase);
}
