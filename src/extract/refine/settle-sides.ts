import type { Side } from '../event.ts';
import type { ActorWords } from '../lexicon/refine-words.ts';
import type { Actor } from './actor.ts';
import { sidesAtDateline } from './at-dateline.ts';
import { belongsThere, isAtHome, sitsThere } from './at-home.ts';
import {
  hasNoHost,
  isJourneyToGathering,
  isOnNeutralGround,
  isOnSidelines,
  placeOrDestination,
} from './away.ts';
import { companionsOfHosts } from './companions-of-hosts.ts';
import { countriesOf } from './countries-of-actor.ts';
import { sidesByDefault } from './default-sides.ts';
import type { Draft, Role } from './draft.ts';
import { addRole, leadersIn, wordsOf } from './draft.ts';
import { isEnvoy } from './envoy.ts';
import { sideOfKin } from './kin.ts';
import {
  guestsFromAbroad,
  neverOnOneSide,
  oppositeSides,
  partiesAtHome,
  sidesByCountry,
  signersNotAllAtHome,
} from './opposite-sides.ts';
import { ownCompanions } from './own-companions.ts';
import { ownEnvoysOnNoSide } from './own-envoy.ts';
import type { Place } from './place-of-event.ts';
import { placeOfEvent } from './place-of-event.ts';
import type { Travellers } from './travellers.ts';

/** What tells sides of a draft whose sentences do not say them outright. */
interface Signs {
  readonly draft: Draft;
  readonly place: Place;
  readonly travellers: Travellers;
  readonly dateline: string | null;
  readonly known: ActorWords;
}

/** The signs, the surest first; each places those whom no sign before it placed. */
const signs: Readonly<Record<string, (signs: Signs) => void>> = {
  'a party at home': ({ draft, place, known }) => partiesAtHome(draft, place, known),
  'who travels, and who is at home': placeOwn,
  'of another country than the place': ({ draft, place, known }) => guestsFromAbroad(draft, place, known),
  'at the place of the dateline': ({ draft, place, dateline, known }) =>
    sidesAtDateline(draft, place, dateline, known),
  'across from a side': ({ draft, known }) => oppositeSides(draft, known),
  'an official and a businessman': ({ draft, place, known }) => {
    const isSomewhere = place.country !== undefined || place.words.size > 0;
    if (draft.type === 'meeting' && !isSomewhere && !isOnNeutralGround(draft, place, known))
      sidesByDefault(draft, known);
  },
  'beside somebody': ({ draft, known }) => {
    for (const role of draft.roles) role.side ??= sideBeside(draft, role, known);
  },
  'of one body, place or country': ({ draft, known }) => {
    for (const role of draft.roles)
      if (role.beside?.kind !== 'group') role.side ??= sideOfKin(draft, role.actor, known);
  },
  'called his own': ({ draft }) => ownCompanions(draft),
  'of two countries': ({ draft, known }) => sidesByCountry(draft, known),
  'only there': ({ draft, known }) => companionsOfHosts(draft, known),
};

/**
 * Works out who received and who came at each event, where the article does not say it outright; `dateline` is the place that it
 * was reported from. Leaves a side open where nothing tells.
 */
export function settleSides(drafts: readonly Draft[], travellers: Travellers, dateline: string | null): void {
  const there = new Set<Actor>();
  for (const draft of drafts) {
    if (isOnSidelines(draft))
      for (const { actor, as } of draft.roles) if (as !== 'attendee') there.add(actor);
    settleSidesOf(draft, { travellers, dateline }, there);
    if (isJourneyToGathering(draft))
      for (const { actor, side } of draft.roles) if (side === 'guest') there.add(actor);
  }
}

/** `there` are those who have come to a gathering by then, or met somebody on its sidelines. */
function settleSidesOf(
  draft: Draft,
  { travellers, dateline }: Pick<Signs, 'travellers' | 'dateline'>,
  there: ReadonlySet<Actor>,
): void {
  for (const { actor, as } of [...draft.roles])
    for (const leader of leadersIn(draft, actor, as)) addRole(draft, leader, 'attendee', null);
  if (draft.type === 'conference') {
    // Who opens a conference may be a guest of it; the bodies that hold it are not.
    for (const role of draft.roles)
      role.side ??= role.as === 'attendee' || role.actor.kind === 'person' ? null : 'host';
    return;
  }
  const known = wordsOf(draft).actors;
  const place = placeOfEvent(draft, known);
  if (hasNoHost(draft, placeOrDestination(draft, travellers, known), there, known)) {
    for (const role of draft.roles) role.side = null;
    return;
  }
  for (const [sign, tell] of Object.entries(signs)) {
    const open = draft.roles.filter((role) => role.side === null);
    tell({ draft, place, travellers, dateline, known });
    for (const role of open) if (role.side !== null) role.sideBy = sign;
  }
  signersNotAllAtHome(draft);
  neverOnOneSide(draft, known);
  ownEnvoysOnNoSide(draft, known);
  for (const group of draft.roles) alignLeaders(draft, group);
}

function placeOwn({ draft, place, travellers, known }: Signs): void {
  for (const role of draft.roles) role.side ??= ownSide(draft, role, place, travellers, known);
  for (const role of draft.roles) if (comesAsEnvoy(draft, role, known)) role.side ??= 'guest';
}

/**
 * An envoy comes to whomever he meets. Not where those across from him came as a delegation or from his country, to his mission as
 * a rule; nor where he
 * acts as one of several, whose side is his; nor are `representatives` of whatever body envoys.
 */
function comesAsEnvoy({ roles, frames }: Draft, { actor, as }: Role, known: ActorWords): boolean {
  if (as === 'attendee') return frames.some(({ rule }) => CREDENTIALS.has(rule)) && isEnvoy(actor, known);
  if (actor.kind === 'office' && known.someRepresentatives.test(actor.name.text)) return false;
  if (!isEnvoy(actor, known)) return false;
  const acting = roles.filter((role) => role.as !== 'attendee' && role.actor !== actor);
  const isVisitor = (role: Role) =>
    role.as !== as &&
    role.side === 'guest' &&
    (role.actor.kind === 'group' || areCompatriots(actor, role.actor, known));
  const isOther = (role: Role) =>
    role.as === as && role.actor.kind === 'person' && !isEnvoy(role.actor, known);
  const isOneOfMany = as === 'agent' && acting.filter(isOther).length > 1;
  const areSeveral = acting.some((role) => role.as === as && isEnvoy(role.actor, known));
  return (areSeveral || !acting.some(isVisitor)) && !isOneOfMany;
}

/** Rules by which envoys hand over their credentials: those who are listed came to do so. */
const CREDENTIALS: ReadonlySet<string> = new Set(['presented-credentials', 'received-credentials']);

function areCompatriots(a: Actor, b: Actor, known: ActorWords): boolean {
  const own = countriesOf(a, known);
  return countriesOf(b, known).some((code) => own.includes(code));
}

/** A delegation comes; whoever belongs to the place of the event receives. */
function ownSide(
  draft: Draft,
  { actor, as }: Role,
  place: Place,
  travellers: Travellers,
  known: ActorWords,
): Side | null {
  if (travellers.has(actor)) return 'guest';
  if (isVisitingGroup(actor, known)) return 'guest';
  // Where it is told who received, another mayor who was at the town hall has it not for his seat.
  const isReceived = draft.roles.some((role) => role.side === 'host' && role.actor.kind === 'person');
  // Nor have two mayors, of whom nobody is told whose hall it is.
  const sitting = draft.roles.filter((role) => role.as !== 'attendee' && sitsThere(role.actor, place, known));
  const isOfMany = sitting.length > 1 && !areOneSide(sitting);
  // And who acts together with visitors is one of them.
  const isVisitor = draft.roles.some(
    (role) => role.as === as && as !== 'attendee' && isVisitingGroup(role.actor, known),
  );
  const isThere = (as === 'attendee' && isReceived) || isOfMany || isVisitor ? belongsThere : isAtHome;
  return isThere(actor, place, known) ? 'host' : null;
}

function isVisitingGroup({ kind, words }: Actor, { visitingGroups }: ActorWords): boolean {
  return kind === 'group' && words.some((word) => visitingGroups.has(word));
}

/** `The Mayor and the Deputy Mayor met X`: those who act together, or have told sides. */
function areOneSide(roles: readonly Role[]): boolean {
  return roles.every(({ as }) => as === roles[0]?.as && as !== 'party');
}

/**
 * The side of him with whom somebody was there; of a group that takes no part itself (`on the Norwegian side were X and Y`)
 * that of its own.
 */
function sideBeside(draft: Draft, { beside }: Role, known: ActorWords): Side | null {
  const told = draft.roles.find((role) => role.actor === beside)?.side ?? null;
  return told === null && beside?.kind === 'group' ? sideOfKin(draft, beside, known) : told;
}

/** A leader stands with the group. */
function alignLeaders(draft: Draft, group: Role): void {
  for (const leader of group.actor.leaders) {
    const role = draft.roles.find((each) => each.actor === leader);
    if (role !== undefined && group.side !== null) role.side = group.side;
  }
}
