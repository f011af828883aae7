import { countryOfCity } from '../lexicon/cities.ts';
import type { ActorWords } from '../lexicon/refine-words.ts';
import type { Actor } from './actor.ts';

/** Codes of the countries that an actor is tied to, by the words of its offices and origins and by the cities in them. */
export function countriesOf(actor: Actor, known: ActorWords): string[] {
  const texts = [
    ...ownTexts(actor),
    ...actor.offices.map((office) => office.title.text.replace(known.posting, '')),
  ];
  return texts.flatMap((text) => countriesIn(text, known));
}

/** Codes of the countries that a text names, itself or by one of their cities. */
function countriesIn(text: string, known: ActorWords): string[] {
  const words = text.toLowerCase().split(NO_LETTERS);
  const pairs = words.slice(1).map((word, k) => `${words[k]} ${word.replace(OWNER, '')}`);
  return [text.toLowerCase(), ...words.map((word) => word.replace(OWNER, '')), ...pairs].flatMap(
    (name) => known.countryCode(name) ?? countryOfCity(name) ?? [],
  );
}

const NO_LETTERS = /[^\p{L}’']+/u;
/** `Sri Lanka’s Parliament` */
const OWNER = /[’']s$/;

/** The words for where an actor belongs: its origins, the bodies of its offices, and the name of what is no person. */
export function ownTexts(actor: Actor): string[] {
  return [
    ...actor.origins.map((origin) => origin.text),
    ...actor.offices.flatMap((office) => office.organisation?.text ?? []),
    ...(actor.kind === 'person' ? [] : [actor.name.text]),
  ];
}
