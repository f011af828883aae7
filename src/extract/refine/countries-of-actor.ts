import { countryOfCity } from '../lexicon/cities.ts';
import type { ActorWords } from '../lexicon/refine-words.ts';
import type { Actor } from './actor.ts';

/** Codes of the countries that an actor is tied to, by the words of its offices and origins and by the cities in them. */
export function countriesOf(actor: Actor, known: ActorWords): string[] {
  const texts = [
    ...ownTexts(actor),
    ...actor.offices.map((office) => office.title.text.replace(known.posting, '')),
  ].map((text) => text.toLowerCase());
  return texts
    .flatMap((text) => [text, ...text.split(/[^\p{L}’']+/u)])
    .flatMap((word) => known.countryCode(word) ?? countryOfCity(word) ?? []);
}

/** The words for where an actor belongs: its origins, the bodies of its offices, and the name of what is no person. */
export function ownTexts(actor: Actor): string[] {
  return [
    ...actor.origins.map((origin) => origin.text),
    ...actor.offices.flatMap((office) => office.organisation?.text ?? []),
    ...(actor.kind === 'person' ? [] : [actor.name.text]),
  ];
}
