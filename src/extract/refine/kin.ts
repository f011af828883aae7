import type { Mention, Side } from '../event.ts';
import type { ActorWords } from '../lexicon/refine-words.ts';
import type { Actor } from './actor.ts';
import { foldWords } from './actor.ts';
import { countriesOf, ownTexts } from './countries-of-actor.ts';
import type { Draft } from './draft.ts';
import { isEnvoy } from './envoy.ts';

/** A shorter word tells too little of a name. */
const SHORTEST_WORD = 3;

/** The side of somebody of the same body, place or country; null where there is nobody or that side is open. */
export function sideOfKin(draft: Draft, actor: Actor, known: ActorWords): Side | null {
  const own = new Set(kinWords(actor, known));
  const kin = draft.roles.find(
    (role) =>
      role.actor !== actor && role.side !== null && kinWords(role.actor, known).some((word) => own.has(word)),
  );
  return kin?.side ?? null;
}

/** Whether two share a telling word of the bodies and places that they belong to; a common country is not enough. */
export function areOfOneBody(a: Actor, b: Actor, known: ActorWords): boolean {
  const own = new Set(bodyWords(a, known));
  return bodyWords(b, known).some((word) => own.has(word));
}

/** Whether somebody belongs to a body or place that has a name of its own; a department or a ministry has none. */
export function hasOwnBody(actor: Actor, known: ActorWords): boolean {
  const isTwoLetters = (text: string) =>
    text
      .split(' ')
      .some((word) => TWO_LETTERS.test(word) && known.countryCode(word.toLowerCase()) === undefined);
  return (
    bodyWords(actor, known, (text) => !known.departments.test(text)).length > 0 ||
    ownTexts(actor).some(isTwoLetters)
  );
}

/** `UN`, `EU`: too short a word to tell kin by, and the name of a body all the same. */
const TWO_LETTERS = /^\p{Lu}{2}$/u;

function kinWords(actor: Actor, known: ActorWords): string[] {
  const countries = new Set(countriesOf(isEnvoy(actor, known) ? withoutPosts(actor, known) : actor, known));
  // The chair of a German-Japanese society belongs to either.
  // So do the ministers of two countries: they are the two sides.
  const tells = countries.size === 1 || (actor.kind === 'group' && countries.size > 2);
  return [...bodyWords(actor, known), ...(tells ? countries : [])];
}

/** `the WHO Country Office in Georgia`: an envoy is not of the country where he is posted. */
export function withoutPosts(actor: Actor, { posting }: ActorWords): Actor {
  const unposted = (mention: Mention) => ({ ...mention, text: mention.text.replace(posting, '') });
  const offices = actor.offices.map((office) => ({
    ...office,
    organisation: office.organisation && unposted(office.organisation),
  }));
  return { ...actor, offices, origins: actor.origins.map(unposted) };
}

function bodyWords(actor: Actor, known: ActorWords, counts = (_text: string) => true): string[] {
  return ownTexts(actor)
    .filter(counts)
    .flatMap(foldWords)
    .filter(
      (word) =>
        !known.commonNameWords.has(word) &&
        word.length >= SHORTEST_WORD &&
        known.countryCode(word) === undefined,
    );
}
