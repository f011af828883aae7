import { lowerWords } from '../frame/lower-words.ts';
import type { ActorWords } from '../lexicon/refine-words.ts';
import type { Actor } from './actor.ts';
import { isAtHome } from './at-home.ts';
import { countriesOf, ownTexts } from './countries-of-actor.ts';
import type { Draft } from './draft.ts';
import type { Place } from './place-of-event.ts';
import { placeOfEvent } from './place-of-event.ts';
import type { Travellers } from './travellers.ts';

/** Whether they meet where the office of neither tells who receives: on the sidelines of something, or a counterpart somewhere. */
export function isOnNeutralGround(draft: Draft, place: Place, known: ActorWords): boolean {
  if (isOnSidelines(draft)) return true;
  const acting = draft.roles.filter((role) => role.as !== 'attendee');
  const pair = acting.some((role) =>
    role.actor.offices.some((office) => known.counterpart.test(office.title.text)),
  );
  return place.country !== undefined && pair && acting.every((role) => role.side === null);
}

/**
 * Whether they met where nobody of them received the others: in no place, on the sidelines of something, or in a country of
 * none of them.
 */
export function hasNoHost(draft: Draft, place: Place, there: ReadonlySet<Actor>, known: ActorWords): boolean {
  if (draft.type === 'visit' || saysWhoReceived(draft)) return false;
  if (isFromAfar(draft)) return true;
  return isAbroadForAll(draft, place, known) || isBesideGathering(draft, place, there, known);
}

/**
 * Whether they meet on the sidelines of something that brought them there, in its own words or those of a meeting of one of them
 * told before it (`there`), where nobody of them is at home.
 */
function isBesideGathering(
  draft: Draft,
  place: Place,
  there: ReadonlySet<Actor>,
  known: ActorWords,
): boolean {
  const acting = draft.roles.filter((role) => role.as !== 'attendee');
  if (!isOnSidelines(draft) && !acting.some(({ actor }) => there.has(actor))) return false;
  return !acting.some(({ actor }) => isAtHome(actor, place, known));
}

/** `held a virtual meeting`. */
function isFromAfar({ frames }: Draft): boolean {
  return frames.some(({ sentence }) => sentence.words.events.fromAfar.test(lowerWords(sentence)));
}

/** Whether a sentence says that it happened on the sidelines of something. */
export function isOnSidelines({ frames }: Draft): boolean {
  return frames.some(({ sentence }) => sentence.words.events.sidelines.test(lowerWords(sentence)));
}

/** Whether it tells of a journey to a gathering: who came for it is nobody’s guest but that of those who are at home there. */
export function isJourneyToGathering({ frames }: Draft): boolean {
  return frames.some(
    ({ type, sentence }) =>
      type === 'visit' && sentence.words.events.comesToGathering.test(lowerWords(sentence)),
  );
}

/**
 * Whether they meet in a country that is nobody’s own, neither of those who met nor of a body that sits there: one who had come to
 * Egypt meets the President of Angola there.
 */
function isAbroadForAll(draft: Draft, place: Place, known: ActorWords): boolean {
  const acting = draft.roles.filter((role) => role.as !== 'attendee' && role.actor.kind !== 'place');
  return acting.length > 1 && acting.every((role) => isForeignAt(role.actor, place, known));
}

/** Where an event took place; where its own sentences do not say it, where those who travelled had come to when it is told. */
export function placeOrDestination(draft: Draft, travellers: Travellers, known: ActorWords): Place {
  const place = placeOfEvent(draft, known);
  if (place.country !== undefined || place.words.size > 0) return place;
  const visits = draft.roles.flatMap(({ actor }) => travellers.get(actor) ?? []);
  const at = (each: Draft) => each.frames[0]?.index ?? 0;
  const before = visits.filter((visit) => at(visit) <= at(draft)).at(-1) ?? visits[0];
  return before === undefined ? place : placeOfEvent(before, known);
}

function isForeignAt(actor: Actor, place: Place, known: ActorWords): boolean {
  if (place.country === undefined) return false;
  const codes = countriesOf(actor, known);
  if (codes.length > 0) return !codes.includes(place.country);
  const bodies = Object.values(known.bodySeats);
  const isOfMany = ownTexts(actor).some((text) => bodies.some((body) => body.test(text)));
  return isOfMany && !isAtHome(actor, place, known);
}

/** A verb of receiving or calling on somebody, whose host is no mere place. */
function saysWhoReceived({ frames }: Draft): boolean {
  return frames.some(({ parts }) =>
    parts.some(({ side, phrase }) => side === 'host' && phrase.kind !== 'place' && phrase.kind !== 'name'),
  );
}
