import type { Frame } from '../frame/frame.ts';
import type { EventWords } from '../lexicon/refine-words.ts';
import { mentionOf } from '../phrase/phrase.ts';
import type { Actor } from './actor.ts';
import { foldWords } from './actor.ts';
import type { Draft, Role } from './draft.ts';
import { takesPart } from './draft.ts';
import { tellsOfNext } from './tells-of-next.ts';

/** Whether a frame tells again of a visit: the same guests at the same place, or at none and no other time. */
export function sameVisit(draft: Draft, frame: Frame, roles: readonly Role[]): boolean {
  const guests = roles.filter((role) => role.side === 'guest');
  const shared = guests.some((role) => takesPart(draft, role.actor));
  if (shared && isWithinHouse(draft, frame, roles)) return true;
  if (!shared && isSameHouse(draft, frame, roles)) return true;
  if (shared && isHouseAgain(draft, frame, roles)) return true;
  if (!shared || isOfOtherHouse(draft, frame, roles)) return false;
  if (
    (frame.weak || draft.frames.every((told) => told.weak) || frame.dates.length === 0) &&
    samePlace(draft, frame)
  )
    return true;
  return samePlace(draft, frame) || draft.frames.every((told) => told.dates.length === 0);
}

/**
 * `A delegation visited the port. … The members of the programme visited the port`: a group called otherwise, at the same house
 * and on no other day.
 */
function isSameHouse(draft: Draft, frame: Frame, roles: readonly Role[]): boolean {
  const guests = roles.filter(({ side }) => side === 'guest');
  const [host] = roles.filter(({ side }) => side === 'host');
  const areUnnamed = (some: readonly Role[]) =>
    some.length > 0 && some.every(({ actor }) => actor.kind === 'group' && actor.leaders.length === 0);
  return (
    frame.dates.length === 0 &&
    host?.actor.kind === 'body' &&
    takesPart(draft, host.actor) &&
    areUnnamed(guests) &&
    areUnnamed(draft.roles.filter(({ side, as }) => side === 'guest' && as !== 'attendee')) &&
    frame.parts.some(({ phrase, side }) => side === 'guest' && phrase.definite)
  );
}

/**
 * `visited the Elstad Port Authority (EPA) and the bank. They first visited the EPA`: without a day of its own, a body known to
 * have been visited.
 */
function isHouseAgain(draft: Draft, { dates }: Frame, roles: readonly Role[]): boolean {
  const hosts = roles.filter(({ side, actor }) => side === 'host' && actor.kind === 'body');
  return dates.length === 0 && hosts.length > 0 && hosts.every(({ actor }) => takesPart(draft, actor));
}

/** Sentences between the visit to a house and to a part of it. */
const FARTHEST_PART = 6;

/**
 * `visited Elstad University … also toured its library`, `visited the Institute of Law`: a part of the house visited, without a
 * day of its own.
 */
function isWithinHouse(draft: Draft, frame: Frame, roles: readonly Role[]): boolean {
  const near = draft.frames.some(({ index }) => index <= frame.index && frame.index - index <= FARTHEST_PART);
  if (!near || frame.dates.length > 0) return false;
  const { wholeHouses } = frame.sentence.words.events;
  const houses = draft.roles.filter(({ side, actor }) => side === 'host' && actor.kind === 'body');
  const whole = houses.find(({ actor }) => actor.words.some((word) => wholeHouses.has(word)))?.actor;
  const visited = roles.filter(({ side }) => side === 'host');
  return (
    whole !== undefined &&
    visited.length > 0 &&
    visited.every(({ actor }) => isPartOf(whole, actor, frame.sentence.words.events))
  );
}

/** `the University Gallery`, of no other name than this house; `the Department of Law`, called by what it is. */
function isPartOf(house: Actor, { kind, words }: Actor, { partsOfHouses }: EventWords): boolean {
  const others = words.filter((word) => !partsOfHouses.has(word));
  if (kind !== 'body' || others.length === words.length) return false;
  return partsOfHouses.has(words[0] ?? '') || others.every((word) => house.words.includes(word));
}

/** `visited Elstad … visited Elstad University`: a house in the city is a visit of its own. */
function isOfOtherHouse(draft: Draft, frame: Frame, roles: readonly Role[]): boolean {
  const hosts = roles.filter((role) => role.side === 'host').map((role) => role.actor);
  const isHouse = hosts.length > 0 && hosts.every((host) => host.kind === 'body' && !takesPart(draft, host));
  const isNext = draft.frames.every((told) => told.index < frame.index);
  return (
    isHouse &&
    isNext &&
    (frame.rule === 'visited' ||
      frame.rule === 'paid-a-visit' ||
      (frame.rule === 'toured' && tellsOfNext(frame))) &&
    draft.roles.some((role) => role.side === 'host')
  );
}

function samePlace(draft: Draft, frame: Frame): boolean {
  if (frame.place === null) return true;
  const words = foldWords(mentionOf(frame.sentence, frame.place).text);
  // `Lund State University` and `Moss State University` share no word by which they are known.
  const { commonNameWords } = frame.sentence.words.actors;
  const telling = words.filter((word) => !commonNameWords.has(word));
  const own = telling.length > 0 ? telling : words;
  return draft.frames.some(
    (told) =>
      told.place === null ||
      foldWords(mentionOf(told.sentence, told.place).text).some((word) => own.includes(word)),
  );
}
