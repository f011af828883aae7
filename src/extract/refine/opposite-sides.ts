import type { Side } from '../event.ts';
import type { ActorWords } from '../lexicon/refine-words.ts';
import type { Actor } from './actor.ts';
import { isAtHome } from './at-home.ts';
import { countriesOf } from './countries-of-actor.ts';
import type { Draft, Role } from './draft.ts';
import { isEnvoy } from './envoy.ts';
import { areOfOneBody } from './kin.ts';
import type { Place } from './place-of-event.ts';

/** Those across the table have the other side: agents and patients, or the two of a pair. */
export function oppositeSides(draft: Draft, known: ActorWords): void {
  giveOther(draft, 'agent', 'patient', known);
  giveOther(draft, 'patient', 'agent', known);
  giveOther(draft, 'agent', 'patient', known);
  const acting = draft.roles.filter(
    (role) => role.as !== 'attendee' && role.actor.kind !== 'place' && !isLedGroup(draft, role.actor),
  );
  const [a, b] = acting;
  if (acting.length !== 2 || a === undefined || b === undefined || draft.type === 'visit') return;
  if (a.side !== null) b.side ??= otherSide(a.side);
  if (b.side !== null) a.side ??= otherSide(b.side);
}

/** Those who met each other came to no other one together: what was told of them outright stands, and no weaker sign. */
export function neverOnOneSide(draft: Draft, known: ActorWords): void {
  const acting = draft.roles.filter((role) => role.as === 'agent' || role.as === 'patient');
  const people = acting.filter(({ actor }) => actor.kind !== 'place' && actor.kind !== 'body');
  const areTwo = people.length === 2 && people.every(({ actor }) => actor.kind === 'person');
  const isFacing =
    areTwo || (['agent', 'patient'] as const).every((as) => people.some((role) => role.as === as));
  const [side] = new Set(people.map((role) => role.side));
  if (draft.type !== 'meeting' || !isFacing || !side || people.some((role) => role.side !== side)) return;
  for (const role of people) if (role.sideBy !== undefined) role.side = null;
  oppositeSides(draft, known);
}

/** Of those who sign with each other not all are at home: the place is of the thing signed, perhaps. Told sides stand. */
export function signersNotAllAtHome({ type, roles }: Draft): void {
  if (type !== 'signing') return;
  const parties = roles.filter(({ as }) => as === 'party');
  const [side, ...more] = new Set(parties.map((role) => role.side));
  if (parties.length < 2 || side !== 'host' || more.length > 0) return;
  for (const role of parties) if (role.sideBy !== undefined) role.side = null;
}

/** A group whose leader takes part: the two are one side. */
function isLedGroup(draft: Draft, { kind, leaders }: Actor): boolean {
  return kind === 'group' && leaders.length === 1 && draft.roles.some((role) => role.actor === leaders[0]);
}

/** Those of the same body or city as the one whose side is told stand with him, where others are left across from him. */
function giveOther(
  draft: Draft,
  from: 'agent' | 'patient',
  to: 'agent' | 'patient',
  known: ActorWords,
): void {
  const teller = draft.roles.find((role) => role.as === from && role.side !== null);
  if (teller === undefined || teller.side === null) return;
  const facing = draft.roles.filter((role) => role.as === to);
  // `X visited Acme. Director Y had talks with them`: Y is no visitor because whom he talked with is no visitor.
  const areTold = draft.type === 'visit' && to === 'agent' && facing.some(({ side }) => side !== null);
  if (areTold) return;
  const isOther = ({ actor }: Role) => !areOfOneBody(actor, teller.actor, known);
  for (const role of facing)
    role.side ??= isOther(role) || !facing.some(isOther) ? otherSide(teller.side) : teller.side;
}

/** Host for guest and guest for host. */
export function otherSide(side: Side): Side {
  return side === 'host' ? 'guest' : 'host';
}

/** Parties to an agreement: where one is at home, the others came. */
export function partiesAtHome(draft: Draft, place: Place, known: ActorWords): void {
  if (draft.type !== 'signing') return;
  const parties = draft.roles.filter(
    (role) => role.as === 'party' && (role.actor.kind === 'body' || role.actor.kind === 'place'),
  );
  const hosts = parties.filter((role) => isAtHome(role.actor, place, known));
  if (parties.length !== 2 || hosts.length === 0) return;
  // Of two firms that signed in Beijing the one with China in its name is no more at home there.
  const isByCountry = hosts.every(({ actor }) => !isAtHome(actor, { ...place, country: undefined }, known));
  const others = parties.filter((role) => !hosts.includes(role));
  if (isByCountry && others.some(({ actor }) => countriesOf(actor, known).length === 0)) return;
  for (const role of parties) role.side ??= hosts.includes(role) ? 'host' : 'guest';
}

/** Where somebody is at home, those of another country came. */
export function guestsFromAbroad(draft: Draft, { country }: Place, known: ActorWords): void {
  if (country === undefined || !draft.roles.some((role) => role.side === 'host')) return;
  for (const role of draft.roles) {
    const codes = countriesOf(role.actor, known);
    if (codes.length > 0 && !codes.includes(country) && !isEnvoy(role.actor, known)) role.side ??= 'guest';
  }
}

/** Of two countries at a meeting, one came to the other. */
export function sidesByCountry(draft: Draft, known: ActorWords): void {
  const codes = (side: Side) =>
    new Set(
      draft.roles.filter((role) => role.side === side).flatMap((role) => countriesOf(role.actor, known)),
    );
  const [hosts, guests] = [codes('host'), codes('guest')];
  if (hosts.size + guests.size !== 1) return;
  for (const role of draft.roles) {
    const own = countriesOf(role.actor, known);
    const placed = own.some((code) => hosts.has(code) || guests.has(code));
    if (own.length === 0 || placed || isEnvoy(role.actor, known)) continue;
    role.side ??= guests.size === 1 ? 'host' : 'guest';
  }
}
