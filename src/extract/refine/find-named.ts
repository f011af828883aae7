import { countryOfCity } from '../lexicon/cities.ts';
import { isAllCapitals } from '../phrase/name.ts';
import type { AnySentence, Phrase } from '../phrase/phrase.ts';
import { mentionOf } from '../phrase/phrase.ts';
import type { Actor } from './actor.ts';
import { foldWords } from './actor.ts';
import { holderByInitials } from './find-by-initials.ts';
import { samePerson } from './find-person.ts';
import type { Registry } from './registry.ts';
import { addActor } from './registry.ts';
import { sameWords } from './same-words.ts';

/**
 * A bare proper name: a person spoken of before, else a body or place, else, with two words or more that sign nothing as a body
 * does, a person.
 */
export function namedOf(registry: Registry, sentence: AnySentence, phrase: Phrase): Actor {
  const name = mentionOf(sentence, phrase.head);
  const words = foldWords(name.text);
  const person = samePerson(registry, words, []);
  if (person !== undefined) return person;
  const holder = holderByInitials(registry, name.text, sentence.words.actors);
  if (holder !== undefined) return holder;
  const other = registry.actors.find(
    (actor) => actor.kind !== 'person' && actor.kind !== 'group' && sameWords(actor.words, words),
  );
  if (other !== undefined) return other;
  if (registry.placeNames.has(words.join(' ')) || countryOfCity(name.text.toLowerCase()) !== undefined)
    return addActor(registry, 'place', name, words);
  if (isOfThing(sentence, phrase)) return addActor(registry, 'body', name, words);
  const parts = name.text.split(/\s+/);
  const initialled = /^\p{Lu}\./u.test(name.text);
  const spoken = registry.speakers.has(words.join(' ')) && !isAllCapitals(name.text);
  const signs = registry.signatories.has(words.join(' ')) && !spoken;
  const personal = (parts.length > 1 && !signs) || initialled || spoken;
  return addActor(registry, personal ? 'person' : 'body', name, words);
}

/** `the Middle East`, `the White House`: people have no article. */
function isOfThing({ tokens, words }: AnySentence, { from }: Phrase): boolean {
  return words.actors.nameArticles.has(tokens[from - 1]?.lower ?? '');
}
