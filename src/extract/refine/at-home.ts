import type { ActorWords } from '../lexicon/refine-words.ts';
import type { Actor, ActorOffice } from './actor.ts';
import { foldWords } from './actor.ts';
import { countriesOf, ownTexts } from './countries-of-actor.ts';
import { isEnvoy } from './envoy.ts';
import { isAcronymOf } from './is-acronym-of.ts';
import type { Place } from './place-of-event.ts';

/** Whether somebody belongs to a place: by a word of it, by an office that sits there, or by its country. */
export function isAtHome(actor: Actor, place: Place, known: ActorWords): boolean {
  return sitsThere(actor, place, known) || belongsThere(actor, place, known);
}

/** Whether somebody has an office that sits at such a place (`the mayor` at a town hall), and is of no other country. */
export function sitsThere(actor: Actor, place: Place, known: ActorWords): boolean {
  const sitsAt = (word: string) =>
    Object.hasOwn(known.seats, word) &&
    actor.offices.some(
      (office) =>
        known.seats[word]?.test(office.title.text.toLowerCase()) === true &&
        !(word === 'palace' && isOfBody(office, known)),
    );
  const codes = place.country === undefined ? [] : countriesOf(actor, known);
  const isForeign = place.country !== undefined && codes.length > 0 && !codes.includes(place.country);
  return !isForeign && [...place.words].some(sitsAt);
}

/** `President of the European Commission`: of a body with a name that is no country. */
function isOfBody({ title, organisation }: ActorOffice, known: ActorWords): boolean {
  if (organisation === null || !foldWords(title.text).includes(known.presidentTitle)) return false;
  const words = foldWords(organisation.text);
  return words.length > 1 && known.countryCode(words.join(' ')) === undefined;
}

/** The same by a word of the place, by its initials or by its country alone. */
export function belongsThere(actor: Actor, place: Place, known: ActorWords): boolean {
  const own = ownTexts(actor);
  const shared = (word: string) => place.words.has(word) && !Object.hasOwn(known.seats, word);
  const isSent = isEnvoy(actor, known);
  // An envoy's office names where he is posted, be it a country or a body.
  if (isSent) return false;
  if (own.some((text) => foldWords(text).some(shared))) return true;
  if (own.some((text) => place.texts.some((name) => isAcronymOf(text, name)))) return true;
  const codes = place.country === undefined ? [] : countriesOf(actor, known);
  const seated = [...place.words].flatMap((city) => known.bodySeats[city] ?? []);
  if (seated.some((bodies) => own.some((text) => bodies.test(text)))) return true;
  return place.country !== undefined && codes.includes(place.country);
}
