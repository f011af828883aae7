import type { AnySentence, Phrase } from '../phrase/phrase.ts';
import { mentionOf } from '../phrase/phrase.ts';
import type { Actor } from './actor.ts';
import { foldWords } from './actor.ts';
import type { Registry } from './registry.ts';

/** The person whom the article ties to the country or place of the description; nobody where two fit. */
export function thoseDescribed(
  registry: Registry,
  sentence: AnySentence,
  phrase: Phrase,
  title: readonly string[],
): Actor[] {
  const known = sentence.words.actors;
  const last = title.at(-1) ?? '';
  if (!phrase.definite || phrase.plural || !known.descriptions.has(last)) return [];
  const words = foldWords(mentionOf(sentence, phrase.head).text);
  const code = [...words, words.slice(0, -1).join(' ')]
    .map((word) => known.countryCode(word))
    .find((each) => each !== undefined);
  const places = phrase.origins
    .flatMap((origin) => foldWords(mentionOf(sentence, origin).text))
    .filter((word) => !known.placeKinds.has(word));
  const visiting =
    words.some((word) => known.visitingAdjectives.has(word)) || known.visitorDescriptions.has(last);
  const generic = known.genericDescriptions.has(last);
  if (code === undefined && places.length === 0) {
    if (visiting) return registry.visitor === null ? [] : [registry.visitor];
    return generic ? onlyPerson(registry) : [];
  }
  return registry.actors.filter((actor) => {
    if (actor.kind !== 'person') return false;
    const texts = [
      ...actor.origins.map((origin) => origin.text),
      ...actor.offices.flatMap((office) => [office.title.text, office.organisation?.text ?? '']),
    ].map(foldWords);
    const told = [...texts.flat(), ...texts.map((each) => each.join(' '))];
    const there =
      code === undefined
        ? places.some((word) => told.includes(word))
        : told.some((word) => known.countryCode(word) === code);
    return there && (generic || told.includes(last));
  });
}

/** The one person of whom the article has spoken so far; nobody where there are more. */
function onlyPerson(registry: Registry): Actor[] {
  const people = registry.actors.filter((actor) => actor.kind === 'person' && actor.lastSeen.start >= 0);
  return people.length === 1 ? people : [];
}
