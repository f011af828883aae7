import type { Frame } from '../frame/frame.ts';
import { mentionOf } from '../phrase/phrase.ts';
import { foldWords } from './actor.ts';
import type { Draft, Role } from './draft.ts';
import { takesPart } from './draft.ts';
import { isInOtherCity } from './in-other-city.ts';
import { beginsStay } from './within-stay.ts';

/** `visited X and met Y`: the meeting is what the visit was for, where it is told next to it. */
export function meetingOfVisit(
  draft: Draft,
  frame: Frame,
  roles: readonly Role[],
  paragraph: number,
): boolean {
  const shared = roles.some((role) => role.actor.kind !== 'place' && takesPart(draft, role.actor));
  if (!shared) return false;
  if (isInOtherCity(draft, frame) || isNextCall(draft, frame, roles)) return false;
  const near =
    draft.frames.some((told) => told.rule !== 'list-goes-on' && frame.index - told.index <= 1) ||
    (frame.anaphoric && paragraph - draft.paragraph <= 1) ||
    isOfGroupAgain(draft, frame, paragraph) ||
    isReceptionThere(draft, frame, roles) ||
    isWelcomeOfThose(draft, frame, roles);
  const ranged = draft.frames.some(
    (told) => told.rule === 'was-in' || told.dates.some((date) => date.endDay !== null),
  );
  const named =
    roles.some((role) => NAMED.has(role.actor.kind) && !takesPart(draft, role.actor)) ||
    frame.dates.length > 0;
  const apart =
    ((ranged || toCountry(draft) || (draft.frames.some(beginsStay) && !isWelcome(draft, frame))) && named) ||
    isElsewhere(draft, frame) ||
    isDeparture(draft, frame) ||
    isTripBehind(draft, frame);
  return near && !apart;
}

/** Kinds of those who are somebody in particular, beside the country visited. */
const NAMED: ReadonlySet<string> = new Set(['person', 'office', 'body']);

/** `A delegation visited the port. They spoke of trade. The delegation also met X`: in its paragraph, without a day of its own. */
function isOfGroupAgain(
  { frames, paragraph: home }: Draft,
  { index, parts, dates }: Frame,
  paragraph: number,
): boolean {
  const isAgain = parts.some(
    ({ phrase, as }) => as === 'agent' && phrase.kind === 'group' && phrase.definite,
  );
  const isNear = frames.some((told) => index - told.index === 2);
  return isAgain && isNear && dates.length === 0 && paragraph === home;
}

/** How many sentences behind a visit its reception is told. */
const FARTHEST_RECEPTION = 4;

/** `A delegation visited the port. … The delegation was received by X`: without a day of its own, at the house that was visited. */
function isReceptionThere(draft: Draft, frame: Frame, roles: readonly Role[]): boolean {
  const guests = roles.filter(({ side }) => side === 'guest');
  const isHouse = draft.roles.some(({ side, actor }) => side === 'host' && actor.kind === 'body');
  return (
    frame.rule === 'was-received-by' &&
    frame.dates.length === 0 &&
    frame.place === null &&
    isHouse &&
    guests.length > 0 &&
    guests.every(({ actor }) => actor.kind === 'group' && takesPart(draft, actor)) &&
    draft.frames.some(({ index }) => index < frame.index && frame.index - index <= FARTHEST_RECEPTION)
  );
}

/** `X visited the port and called on Y. … Earlier, upon arrival, X was received by Y`: of those who met there, without a day of its own. */
function isWelcomeOfThose(draft: Draft, { rule, dates, index }: Frame, roles: readonly Role[]): boolean {
  return (
    WELCOMES.has(rule) &&
    dates.length === 0 &&
    roles.length > 1 &&
    roles.every(({ actor }) => takesPart(draft, actor)) &&
    draft.frames.some((told) => told.index < index)
  );
}

/** `visited Lund. He called on the Mayor … He also met the Rector`: the first call was what the visit was for, the next is one more. */
function isNextCall(draft: Draft, frame: Frame, roles: readonly Role[]): boolean {
  if (frame.rule === 'followed-by-meeting') return true;
  const met = draft.frames.filter(
    ({ type, anaphoric, weak, rule }) => type === 'meeting' && !anaphoric && !weak && !WELCOMES.has(rule),
  );
  const hosts = roles.filter(({ side }) => side === 'host');
  return (
    met.length > 0 &&
    frame.type === 'meeting' &&
    !frame.anaphoric &&
    !frame.weak &&
    !WELCOMES.has(frame.rule) &&
    hosts.length > 0 &&
    hosts.every(
      ({ actor }) => (actor.kind === 'person' || actor.kind === 'office') && !takesPart(draft, actor),
    )
  );
}

/** `She visited the museum. In the evening X gave a dinner for her at the palace`: in another house than the one visited. */
function isElsewhere(draft: Draft, frame: Frame): boolean {
  const { place } = frame;
  const isHouse = draft.roles.some(({ side, actor }) => side === 'host' && actor.kind === 'body');
  if (place === null || !isHouse || draft.frames.some((told) => told.index === frame.index)) return false;
  const words = foldWords(mentionOf(frame.sentence, place).text);
  // `Upon arrival at Moss Airport he was welcomed by X`: on the way to the house.
  if (WELCOMES.has(frame.rule) && words.some((word) => frame.sentence.words.frames.harbours.has(word)))
    return false;
  // Who was there tells of no house.
  const houses = draft.frames.filter(({ type }) => type !== 'attendance');
  return houses.every(
    (told) =>
      told.place !== null &&
      !foldWords(mentionOf(told.sentence, told.place).text).some((word) => words.includes(word)),
  );
}

/** `was received in Lund by X. He left for Porto`: where he went next is none of those who received him. */
function isDeparture(draft: Draft, { rule, index }: Frame): boolean {
  return rule === 'left-for' && draft.frames.every((told) => told.index < index);
}

/** `The talks have started. X arrived in France on Thursday`, `X met Y. He is on a four-day visit to France`. */
function isTripBehind(draft: Draft, frame: Frame): boolean {
  const isStay = frame.rule === 'paid-a-visit' && frame.noun === 'be';
  const isTold = frame.type === 'visit' && (frame.dates.length > 0 || isStay);
  return (
    isTold &&
    (isToCountry(frame) || beginsStay(frame)) &&
    draft.frames.every((told) => told.index !== frame.index)
  );
}

/** `arrived on a three-day visit and was received by X`: on arrival. */
function isWelcome(draft: Draft, { index, rule }: Frame): boolean {
  return WELCOMES.has(rule) && draft.frames.some((told) => told.index === index);
}

/** Rules by which somebody receives whoever comes. */
const WELCOMES: ReadonlySet<string> = new Set(['received', 'was-received-by']);

/** A visit to a country, or to several places, is more than one of the meetings held on it. */
function toCountry(draft: Draft): boolean {
  return draft.frames.some(isToCountry);
}

function isToCountry({ place, sentence }: Frame): boolean {
  if (place === null) return false;
  return (
    sentence.words.actors.countryCode(foldWords(mentionOf(sentence, place).text).join(' ')) !== undefined
  );
}
