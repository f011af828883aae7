import type { Side } from '../event.ts';
import { isAtHome } from './at-home.ts';
import { countriesOf } from './countries-of-actor.ts';
import type { Draft } from './draft.ts';
import { isEnvoy } from './envoy.ts';
import type { Place } from './place-of-event.ts';

/** Those across the table have the other side: agents and patients, or the two of a pair. */
export function oppositeSides(draft: Draft): void {
  const other = (side: Side): Side => (side === 'host' ? 'guest' : 'host');
  for (const [from, to] of [
    ['agent', 'patient'],
    ['patient', 'agent'],
  ] as const) {
    const known = draft.roles.find((role) => role.as === from && role.side !== null)?.side;
    if (known) for (const role of draft.roles) if (role.as === to) role.side ??= other(known);
  }
  const acting = draft.roles.filter((role) => role.as !== 'attendee' && role.actor.kind !== 'place');
  const [a, b] = acting;
  if (acting.length !== 2 || a === undefined || b === undefined || draft.type === 'visit') return;
  if (a.side !== null) b.side ??= other(a.side);
  if (b.side !== null) a.side ??= other(b.side);
}

/** Parties to an agreement: where one is at home, the others came. */
export function partiesAtHome(draft: Draft, place: Place): void {
  const parties = draft.roles.filter(
    (role) => role.as === 'party' && (role.actor.kind === 'body' || role.actor.kind === 'place'),
  );
  if (
    draft.type !== 'signing' ||
    parties.length !== 2 ||
    !parties.some((role) => isAtHome(role.actor, place))
  )
    return;
  for (const role of parties) role.side ??= isAtHome(role.actor, place) ? 'host' : 'guest';
}

/** Of two countries at a meeting, one came to the other. */
export function sidesByCountry(draft: Draft): void {
  const codes = (side: Side) =>
    new Set(draft.roles.filter((role) => role.side === side).flatMap((role) => countriesOf(role.actor)));
  const [hosts, guests] = [codes('host'), codes('guest')];
  if (hosts.size + guests.size !== 1) return;
  for (const role of draft.roles) {
    const own = countriesOf(role.actor);
    if (own.length === 0 || own.some((code) => hosts.has(code) || guests.has(code)) || isEnvoy(role.actor))
      continue;
    role.side ??= guests.size === 1 ? 'host' : 'guest';
  }
}
