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

/** What was found in texts by the words of a language: a few offices and bodies make up most of an archive. */
const found = new WeakMap<ActorWords, Map<string, readonly string[]>>();
/** So many texts are kept, so that memory stays flat. */
const MOST_KEPT = 2_000;

/** Codes of the countries that a text names, itself or by one of their cities. */
function countriesIn(text: string, known: ActorWords): readonly string[] {
  const kept = found.get(known) ?? new Map<string, readonly string[]>();
  found.set(known, kept);
  const codes = kept.get(text) ?? readCountries(text, known);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, codes);
  return codes;
}

function readCountries(text: string, known: ActorWords): readonly string[] {
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
