import type { Side } from '../event.ts';
import { countryCode } from '../lexicon/countries.ts';
import type { Actor } from './actor.ts';
import { foldWords } from './actor.ts';
import { countriesOf, ownTexts } from './countries-of-actor.ts';
import type { Draft } from './draft.ts';
import { COMMON } from './place-of-event.ts';

/** The side of somebody of the same body, place or country. */
export function sideOfKin(draft: Draft, actor: Actor): Side | null {
  const own = new Set(kinWords(actor));
  return (
    draft.roles.find(
      (role) =>
        role.actor !== actor && role.side !== null && kinWords(role.actor).some((word) => own.has(word)),
    )?.side ?? null
  );
}

function kinWords(actor: Actor): string[] {
  const words = ownTexts(actor)
    .flatMap(foldWords)
    .filter((word) => !COMMON.has(word) && word.length > 2 && countryCode(word) === undefined);
  return [...words, ...countriesOf(actor)];
}
