import type { Side } from '../event.ts';
import type { Actor } from './actor.ts';
import { isAtHome, isAway } from './at-home.ts';
import { countriesOf } from './countries-of-actor.ts';
import { sidesByDefault } from './default-sides.ts';
import type { Draft, Role } from './draft.ts';
import { addRole } from './draft.ts';
import { isEnvoy, isOwnEnvoy } from './envoy.ts';
import { sideOfKin } from './kin.ts';
import { oppositeSides, partiesAtHome, sidesByCountry } from './opposite-sides.ts';
import type { Place } from './place-of-event.ts';
import { placeOfEvent } from './place-of-event.ts';

/** Works out who received and who came, where the article does not say it outright. Leaves a side open where nothing tells. */
export function settleSides(draft: Draft, travellers: ReadonlySet<Actor>): void {
  for (const { actor } of [...draft.roles])
    for (const leader of actor.leaders) addRole(draft, leader, 'attendee', null);
  if (draft.type === 'conference') {
    for (const role of draft.roles) role.side ??= role.as === 'attendee' ? null : 'host';
    return;
  }
  const place = placeOfEvent(draft);
  partiesAtHome(draft, place);
  for (const role of draft.roles) role.side ??= ownSide(role, place, travellers);
  guestsFromAbroad(draft, place);
  oppositeSides(draft);
  if (draft.type === 'meeting' && !isAway(draft, place)) sidesByDefault(draft);
  for (const role of draft.roles) role.side ??= sideOfKin(draft, role.actor);
  sidesByCountry(draft);
  if (draft.type !== 'signing' && draft.roles.some((role) => role.side !== null)) {
    for (const role of draft.roles)
      if (role.as === 'attendee')
        role.side ??= isEnvoy(role.actor) && !isOwnEnvoy(draft, role.actor) ? 'guest' : 'host';
  }
  for (const group of draft.roles) alignLeaders(draft, group);
}

/** A delegation or an envoy comes; whoever belongs to the place of the event receives. */
function ownSide(role: Role, place: Place, travellers: ReadonlySet<Actor>): Side | null {
  const { actor } = role;
  const acts = role.as !== 'attendee';
  if (travellers.has(actor)) return 'guest';
  const group =
    actor.kind === 'group' &&
    actor.words.some((word) => ['delegation', 'delegations', 'mission', 'visitors', 'guests'].includes(word));
  if (isAtHome(actor, place)) return group ? 'guest' : 'host';
  if (group) return 'guest';
  if (acts && isEnvoy(actor)) return 'guest';
  return null;
}

/** Where somebody is at home, those of another country came. */
function guestsFromAbroad(draft: Draft, place: Place): void {
  if (place.country === undefined || !draft.roles.some((role) => role.side === 'host')) return;
  for (const role of draft.roles) {
    const codes = countriesOf(role.actor);
    if (codes.length > 0 && !codes.includes(place.country) && !isEnvoy(role.actor)) role.side ??= 'guest';
  }
}

/** A leader stands with the group. */
function alignLeaders(draft: Draft, group: Role): void {
  for (const leader of group.actor.leaders) {
    const role = draft.roles.find((each) => each.actor === leader);
    if (role !== undefined && group.side !== null) role.side = group.side;
  }
}
