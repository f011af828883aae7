import type { Side } from '../event.ts';
import type { ActorWords } from '../lexicon/refine-words.ts';
import type { Actor } from './actor.ts';
import { isAtHome, isAway } from './at-home.ts';
import { sidesByDefault } from './default-sides.ts';
import type { Draft, Role } from './draft.ts';
import { addRole, wordsOf } from './draft.ts';
import { isEnvoy, sideOfEnvoy } from './envoy.ts';
import { sideOfKin } from './kin.ts';
import { guestsFromAbroad, oppositeSides, partiesAtHome, sidesByCountry } from './opposite-sides.ts';
import type { Place } from './place-of-event.ts';
import { placeOfEvent } from './place-of-event.ts';

/**
 * Works out who received and who came, where the article does not say it outright: the surest signs first, each for those whom
 * no sign before it placed. Leaves a side open where nothing tells.
 */
export function settleSides(draft: Draft, travellers: ReadonlySet<Actor>): void {
  for (const { actor } of [...draft.roles])
    for (const leader of actor.leaders) addRole(draft, leader, 'attendee', null);
  if (draft.type === 'conference') {
    for (const role of draft.roles) role.side ??= role.as === 'attendee' ? null : 'host';
    return;
  }
  const known = wordsOf(draft).actors;
  const place = placeOfEvent(draft, known);
  partiesAtHome(draft, place, known);
  for (const role of draft.roles) role.side ??= ownSide(role, place, travellers, known);
  guestsFromAbroad(draft, place, known);
  oppositeSides(draft);
  if (draft.type === 'meeting' && !isAway(draft, place, known)) sidesByDefault(draft, known);
  for (const role of draft.roles) role.side ??= sideBeside(draft, role);
  for (const role of draft.roles) role.side ??= sideOfKin(draft, role.actor, known);
  sidesByCountry(draft, known);
  companionsOfHosts(draft, known);
  for (const group of draft.roles) alignLeaders(draft, group);
}

/** A delegation or an envoy comes; whoever belongs to the place of the event receives. */
function ownSide(
  { actor, as }: Role,
  place: Place,
  travellers: ReadonlySet<Actor>,
  known: ActorWords,
): Side | null {
  if (travellers.has(actor)) return 'guest';
  if (actor.kind === 'group' && actor.words.some((word) => known.visitingGroups.has(word))) return 'guest';
  if (isAtHome(actor, place, known)) return 'host';
  return as !== 'attendee' && isEnvoy(actor, known) ? 'guest' : null;
}

/** The side of him with whom somebody was there. */
function sideBeside(draft: Draft, { beside }: Role): Side | null {
  return draft.roles.find((role) => role.actor === beside)?.side ?? null;
}

/** Where it is told who received whom, who is only said to have been there was there with the hosts, but for an envoy of the guests. */
function companionsOfHosts(draft: Draft, known: ActorWords): void {
  const placed = new Set(draft.roles.filter((role) => role.as !== 'attendee').map((role) => role.side));
  if (draft.type === 'signing' || !placed.has('host') || !placed.has('guest')) return;
  for (const role of draft.roles) {
    if (role.as !== 'attendee') continue;
    role.side ??= isEnvoy(role.actor, known) ? sideOfEnvoy(draft, role.actor, known) : 'host';
  }
}

/** A leader stands with the group. */
function alignLeaders(draft: Draft, group: Role): void {
  for (const leader of group.actor.leaders) {
    const role = draft.roles.find((each) => each.actor === leader);
    if (role !== undefined && group.side !== null) role.side = group.side;
  }
}
