import type { Side } from '../event.ts';
import type { ActorWords } from '../lexicon/refine-words.ts';
import type { Actor } from './actor.ts';
import { foldWords } from './actor.ts';
import { countriesOf, ownTexts } from './countries-of-actor.ts';
import type { Draft } from './draft.ts';

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

function kinWords(actor: Actor, known: ActorWords): string[] {
  const words = ownTexts(actor)
    .flatMap(foldWords)
    .filter(
      (word) =>
        !known.commonNameWords.has(word) &&
        word.length >= SHORTEST_WORD &&
        known.countryCode(word) === undefined,
    );
  return [...words, ...countriesOf(actor, known)];
}
