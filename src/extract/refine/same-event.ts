import type { DateExpression } from '../date/date-expression.ts';
import type { Frame } from '../frame/frame.ts';
import { countryCode } from '../lexicon/countries.ts';
import { mentionOf } from '../phrase/phrase.ts';
import { foldWords } from './actor.ts';
import type { Draft, Role } from './draft.ts';
import { familyOf, takesPart } from './draft.ts';

/** Whether a frame tells once more of an event drafted before. */
export function belongsTo(draft: Draft, frame: Frame, roles: readonly Role[], paragraph: number): boolean {
  if (frame.type === 'attendance' || draft.status !== frame.status || draft.background !== frame.background)
    return false;
  if (familyOf(draft.type) !== familyOf(frame.type)) return isPartOf(draft, frame, roles);
  if (datesClash(draft, frame)) return false;
  if (frame.type === 'signing') return sameSigning(draft, frame, roles, paragraph);
  if (frame.type === 'conference') return sameGathering(draft, frame);
  if (draft.type !== frame.type) return meetingOfVisit(draft, frame, roles, paragraph);
  if (frame.type === 'visit') return sameVisit(draft, frame, roles);
  return sameMeeting(draft, frame, roles);
}

/** A symposium at a signing is part of it; so is the meeting that a conference is. */
function isPartOf(draft: Draft, frame: Frame, roles: readonly Role[]): boolean {
  if (frame.type !== 'meeting') return false;
  if (draft.type === 'signing') return frame.anaphoric && frame.rule === 'held-talks' && roles.length > 0;
  return draft.type === 'conference' && frame.anaphoric;
}

function datesClash(draft: Draft, frame: Frame): boolean {
  return draft.frames.some((told) => told.dates.some((a) => frame.dates.some((b) => clash(a, b))));
}

/** Two dates that cannot be of one day. */
export function clash(a: DateExpression, b: DateExpression): boolean {
  if (a.day !== null && b.day !== null && a.endDay === null && b.endDay === null) {
    const months = a.month !== null && b.month !== null && a.month !== b.month;
    return months || a.day !== b.day;
  }
  if (a.year !== null && b.year !== null && a.year !== b.year) return true;
  if (a.weekday !== null && b.weekday !== null && a.weekday !== b.weekday) return true;
  return (
    a.month !== null && b.month !== null && a.month !== b.month && a.endMonth === null && b.endMonth === null
  );
}

/** The same people on both sides; one that says nothing new (`the two sides held talks`). */
function sameMeeting(draft: Draft, frame: Frame, roles: readonly Role[]): boolean {
  const shared = roles.filter((role) => takesPart(draft, role.actor));
  if (shared.length === roles.length) return roles.length > 1 || frame.anaphoric || frame.weak;
  if (frame.anaphoric && shared.length > 0) return true;
  const strangers = roles.filter(
    (role) =>
      !takesPart(draft, role.actor) &&
      (role.actor.kind === 'person' || role.actor.kind === 'office' || role.actor.origins.length > 0),
  );
  return (
    shared.length > 1 || (shared.length === 1 && strangers.length === 0 && roles.length > 1 && frame.weak)
  );
}

function sameVisit(draft: Draft, frame: Frame, roles: readonly Role[]): boolean {
  const guests = roles.filter((role) => role.side === 'guest');
  const shared = guests.some((role) => takesPart(draft, role.actor));
  if (!shared) return false;
  if ((frame.weak || draft.frames.every((told) => told.weak) || frame.dates.length === 0) && samePlace(draft, frame)) return true;
  return samePlace(draft, frame) || draft.frames.every((told) => told.dates.length === 0);
}

function samePlace(draft: Draft, frame: Frame): boolean {
  if (frame.place === null) return true;
  const words = foldWords(mentionOf(frame.sentence, frame.place).text);
  return draft.frames.some(
    (told) =>
      told.place === null ||
      foldWords(mentionOf(told.sentence, told.place).text).some((word) => words.includes(word)),
  );
}

/** `visited X and met Y`: the meeting is what the visit was for, where it is told next to it. */
function meetingOfVisit(draft: Draft, frame: Frame, roles: readonly Role[], paragraph: number): boolean {
  const shared = roles.some((role) => role.actor.kind !== 'place' && takesPart(draft, role.actor));
  if (!shared) return false;
  const near =
    draft.frames.some((told) => frame.index - told.index <= 1) ||
    (frame.anaphoric && paragraph - draft.paragraph <= 1);
  const ranged = draft.frames.some((told) => told.dates.some((date) => date.endDay !== null));
  const named =
    frame.parts.some((part) => part.as !== 'agent' && part.phrase.kind === 'person') ||
    frame.dates.length > 0;
  const apart = (ranged || toCountry(draft)) && named;
  return near && !apart;
}

/** A visit to a country, or to several places, is more than one of the meetings held on it. */
function toCountry(draft: Draft): boolean {
  return draft.frames.some(
    (told) =>
      told.place !== null &&
      countryCode(foldWords(mentionOf(told.sentence, told.place).text).join(' ')) !== undefined,
  );
}

/** The same agreement: taken up again, or with the same parties and no other name. */
function sameSigning(draft: Draft, frame: Frame, roles: readonly Role[], paragraph: number): boolean {
  if (frame.anaphoric || (frame.agreements.length > 0 && frame.agreements.every((agreement) => agreement.definite && !isNumbered(frame, agreement)))) return true;
  const witnesses = roles.filter((role) => role.as === 'attendee');
  if (
    witnesses.length > 0 &&
    witnesses.every((role) => takesPart(draft, role.actor)) &&
    draft.frames.some((told) => frame.index - told.index === 1) &&
    frame.rule === 'signing-ceremony'
  )
    return true;
  const near = draft.frames.some((told) => told.index === frame.index);
  const parties = roles.filter((role) => role.as === 'party');
  const shared = parties.filter((role) => takesPart(draft, role.actor));
  const sameNoun = frame.agreements.some((agreement) =>
    draft.frames.some((told) =>
      told.agreements.some((known) => known.noun.replace(/s$/, '') === agreement.noun.replace(/s$/, '')),
    ),
  );
  if (near && parties.length > 0 && shared.length === 0) return false;
  return (
    sameNoun &&
    shared.length > 0 &&
    shared.length === parties.length &&
    (paragraph === draft.paragraph || frame.amounts.length === 0)
  );
}

/** `The second agreement` is another one. */
function isNumbered(frame: Frame, agreement: { from: number; to: number }): boolean {
  return frame.sentence.tokens.slice(agreement.from, agreement.to).some((token) => /^(?:first|second|third|fourth|fifth|sixth|another|other|new)$/.test(token.lower));
}

function sameGathering(draft: Draft, frame: Frame): boolean {
  if (frame.title === null) return true;
  const words = foldWords(mentionOf(frame.sentence, frame.title).text);
  const titles = draft.frames.flatMap((told) =>
    told.title === null ? [] : [foldWords(mentionOf(told.sentence, told.title).text)],
  );
  return (
    titles.length === 0 ||
    titles.some(
      (title) =>
        title.filter((word) => words.includes(word)).length >= Math.min(title.length, words.length) / 2,
    )
  );
}
