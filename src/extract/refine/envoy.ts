import type { ActorWords } from '../lexicon/refine-words.ts';
import type { Actor } from './actor.ts';
import { foldWords } from './actor.ts';
import { countriesOf } from './countries-of-actor.ts';
import type { Draft } from './draft.ts';

/** Whether somebody's office is to represent others where he is: he comes to whomever he meets. */
export function isEnvoy(actor: Actor, known: ActorWords): boolean {
  return actor.offices.some(
    ({ title }) =>
      known.visitingTitle.test(title.text) ||
      foldWords(title.text).some((word) => known.visitingOffices.has(word)),
  );
}

/** Whether an envoy is of another country than the guests, and so belongs to the hosts. */
export function isOwnEnvoy(draft: Draft, envoy: Actor, known: ActorWords): boolean {
  const own = countriesOf(envoy, known);
  const guests = draft.roles
    .filter((role) => role.side === 'guest')
    .flatMap((role) => countriesOf(role.actor, known));
  return own.length > 0 && guests.length > 0 && !guests.some((code) => own.includes(code));
}
