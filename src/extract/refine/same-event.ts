import type { Frame } from '../frame/frame.ts';
import { CEREMONY } from '../frame/presented-credentials.ts';
import type { Actor } from './actor.ts';
import { foldWords } from './actor.ts';
import { datesClash } from './dates-clash.ts';
import { dayShiftOf } from './day-shift.ts';
import type { Draft, Role } from './draft.ts';
import { familyOf, takesPart } from './draft.ts';
import { isAcronymOf } from './is-acronym-of.ts';
import { areOfOneBody } from './kin.ts';
import { meetingOfVisit } from './meeting-of-visit.ts';
import { isOnOtherOccasion } from './on-other-occasion.ts';
import { opensEarlier } from './opens-earlier.ts';
import { isPartOf } from './part-of-event.ts';
import { sameGathering } from './same-gathering.ts';
import { sameMeeting } from './same-meeting.ts';
import { sameSigning } from './same-signing.ts';
import { sameVisit } from './same-visit.ts';
import { receivesNextGroup, tellsOfNext } from './tells-of-next.ts';

/** Whether a frame tells once more of an event drafted before. */
export function tellsAgain(
  draft: Draft,
  frame: Frame,
  roles: readonly Role[],
  paragraph: number,
  year: number | null,
): boolean {
  if (frame.type === 'attendance' || draft.status !== frame.status || draft.background !== frame.background)
    return false;
  if (isCallToldAgain(draft, frame, roles)) return true;
  if (familyOf(draft.type) !== familyOf(frame.type)) return isPartOf(draft, frame, roles);
  if (datesClash(draft, frame, year) || isOfOtherDay(draft, frame)) return false;
  if (frame.type === 'signing') return sameSigning(draft, frame, roles, paragraph);
  if (frame.type === 'conference') return sameGathering(draft, frame, roles);
  if (draft.type !== frame.type)
    return (
      !isOnOtherOccasion(draft, frame, roles) &&
      !isVisitBehind(draft, frame, roles) &&
      !isBehindTour(draft, frame, roles) &&
      meetingOfVisit(draft, frame, roles, paragraph)
    );
  if (isOnceMore(draft, frame) || isApart(draft, frame) || isEarlierOne(draft, frame, roles)) return false;
  if (frame.type === 'visit') return sameVisit(draft, frame, roles);
  return sameMeeting(draft, frame, roles) || isSameCeremony(draft, roles);
}

/** How many sentences behind a call the talks of those who had it are still told of. */
const CALL_BEHIND = 3;

/** `X received a call from Y. The discussions between X and Y focused on trade`: what they said on the telephone. */
function isCallToldAgain({ type, frames, roles }: Draft, frame: Frame, others: readonly Role[]): boolean {
  const last = frames.findLast(({ rule }) => rule === 'called');
  const isTalk = frame.type === 'meeting' && TALKS.has(frame.rule) && frame.dates.length === 0;
  if (type !== 'other' || last === undefined || !isTalk) return false;
  const distance = frame.index - last.index;
  const areTheirs = others.every(({ actor }) => roles.some((role) => role.actor === actor));
  return distance > 0 && distance <= CALL_BEHIND && areTheirs;
}

/** Rules that read talks which a sentence takes up. */
const TALKS: ReadonlySet<string> = new Set(['talks-took-place', 'at-meeting-with']);

/**
 * `Envoys presented their credentials to X. X received those of 18 ambassadors from Norway, …`: one ceremony, told of one host
 * or group.
 */
function isSameCeremony({ frames, roles }: Draft, others: readonly Role[]): boolean {
  const isOfMany = (role: Role) => role.side === 'guest' && role.actor.kind !== 'person';
  if (!frames.some(({ noun }) => noun === CEREMONY || noun === 'credentials')) return false;
  if (!others.some(isOfMany) || !others.every((role) => role.side === 'host' || isOfMany(role))) return false;
  const isOfUnnamed = frames.some(({ noun }) => noun === CEREMONY);
  return others.some(
    (other) =>
      (isOfUnnamed || isOfMany(other)) &&
      roles.some(({ side, actor }) => side === other.side && actor === other.actor),
  );
}

/** `They met the Mayor. They visited the university`: behind a meeting a visit to a body that no one met belongs to. */
function isVisitBehind(draft: Draft, frame: Frame, roles: readonly Role[]): boolean {
  if (frame.type !== 'visit' || draft.type !== 'meeting' || frame.weak) return false;
  const hosts = roles.filter((role) => role.side === 'host').map((role) => role.actor);
  const known = new Set(draft.roles.flatMap(({ actor }) => namesOf(actor)).filter(isTelling));
  // `He also visited a school in Lund`.
  const isNext = tellsOfNext(frame);
  return (
    hosts.length > 0 &&
    (hosts.some((host) => host.kind === 'body') || isNext) &&
    hosts.every((host) => (host.kind !== 'place' || isNext) && !host.words.some((word) => known.has(word))) &&
    !hosts.some((host) => isBodyOfThose(draft, host)) &&
    draft.frames.every((told) => isBefore(told, frame))
  );
}

/** `X of the Lund Trade Institute received Y. The visit ended with a tour of LTI`. */
function isBodyOfThose({ roles }: Draft, { name }: Actor): boolean {
  const bodies = roles.flatMap(({ actor }) =>
    actor.offices.flatMap(({ organisation }) => organisation ?? []),
  );
  return bodies.some(({ text }) => isAcronymOf(name.text, text));
}

/** `of` and `and` stand in the names of any two bodies. */
function isTelling(word: string): boolean {
  return word.length >= SHORTEST_TELLING;
}

const SHORTEST_TELLING = 4;

function isBefore(told: Frame, { index, trigger }: Frame): boolean {
  return told.index < index || (told.index === index && told.trigger.from < trigger.from);
}

/** `toured the stand of X and then held talks with Y`: Y, who is not of X, was met elsewhere. */
function isBehindTour(draft: Draft, { type, sentence }: Frame, roles: readonly Role[]): boolean {
  if (type !== 'meeting' || !draft.frames.every(({ rule }) => rule === 'toured')) return false;
  const hosts = draft.roles.filter(({ side, actor }) => side === 'host' && actor.kind === 'body');
  const met = roles.filter(({ as, actor }) => as === 'patient' && actor.kind === 'person');
  const isOfHost = ({ actor }: Role) =>
    hosts.some((host) => areOfOneBody(actor, host.actor, sentence.words.actors));
  return hosts.length > 0 && met.length > 0 && !met.some(isOfHost);
}

function namesOf({ words, offices, origins }: Actor): string[] {
  const bodies = [...offices.flatMap(({ organisation }) => organisation ?? []), ...origins];
  return [...words, ...bodies.flatMap(({ text }) => foldWords(text))];
}

/** `On the following day they met …`: not what was told before it. */
function isOfOtherDay(draft: Draft, frame: Frame): boolean {
  return dayShiftOf(frame) !== null && draft.frames.every((told) => told.index < frame.index);
}

/** `They met again on 8 May`: with a date of its own, another one than was told before. */
function isOnceMore(draft: Draft, { sentence, trigger, dates, index }: Frame): boolean {
  const beside = sentence.tokens.slice(Math.max(0, trigger.from - 1), trigger.to + 1);
  const again = beside.some(({ lower }) => sentence.words.events.again.has(lower));
  return again && dates.length > 0 && draft.frames.every((told) => told.index < index);
}

/** `Separately, X welcomed a delegation`, `X received afterwards a delegation`: another meeting, whoever else was at it. */
function isApart({ frames }: Draft, frame: Frame): boolean {
  const { sentence, anaphoric, index } = frame;
  const opening = sentence.tokens[0]?.lower ?? '';
  const isSaid = sentence.words.events.apartOpenings.has(opening) || receivesNextGroup(frame);
  return !anaphoric && isSaid && frames.every((told) => told.index < index);
}

/** `Earlier on the same day, the delegation was received by X`: who is not of those who met is told of another meeting. */
function isEarlierOne(draft: Draft, frame: Frame, roles: readonly Role[]): boolean {
  const { anaphoric, dates, index } = frame;
  const isOther = ({ actor }: Role) => actor.kind === 'person' && !takesPart(draft, actor);
  return (
    opensEarlier(frame) &&
    !anaphoric &&
    dates.length === 0 &&
    roles.some(isOther) &&
    draft.frames.every((told) => told.index < index)
  );
}
