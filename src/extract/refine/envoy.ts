import type { Actor } from './actor.ts';
import { foldWords } from './actor.ts';
import { countriesOf } from './countries-of-actor.ts';
import type { Draft } from './draft.ts';

export function isEnvoy(actor: Actor): boolean {
  return actor.offices.some(
    (office) =>
      /high commissioner/i.test(office.title.text) ||
      foldWords(office.title.text).some((word) => VISITING.test(word)),
  );
}

/** An envoy of another country than the guests came from belongs to the hosts. */
export function isOwnEnvoy(draft: Draft, envoy: Actor): boolean {
  const own = countriesOf(envoy);
  const guests = draft.roles
    .filter((role) => role.side === 'guest')
    .flatMap((role) => countriesOf(role.actor));
  return own.length > 0 && guests.length > 0 && !guests.some((code) => own.includes(code));
}

const VISITING = /^(?:ambassador|consul|envoy|attache|charge|nuncio|counsellor|visiting|representative)$/;
