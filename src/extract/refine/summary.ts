import type { Frame } from '../frame/frame.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { mentionOf } from '../phrase/phrase.ts';
import type { Actor } from './actor.ts';
import { foldWords } from './actor.ts';
import { countriesOf } from './countries-of-actor.ts';
import type { Draft } from './draft.ts';
import { takesPart } from './draft.ts';

/** The meetings that a summary announces are told within so many sentences. */
const FARTHEST = 6;
/** Fewer who are named behind it are hardly what it announced. */
const FEWEST_NAMED = 2;

/**
 * `X received two delegations yesterday`, `X had a series of meetings with ministers`, where the meetings themselves are told
 * right behind it: a heading to them, and no meeting besides.
 */
export function isSummary(draft: Draft, drafts: readonly Draft[]): boolean {
  const [frame, ...more] = draft.frames;
  if (frame === undefined || more.length > 0 || draft.type !== 'meeting' || draft.background) return false;
  if (draft.status !== 'happened' || !meetsUnnamed(frame)) return false;
  const told = drafts.filter((other) => isToldBehind(other, draft, frame));
  const isAnnounced = comesFrom(frame);
  const named = told.flatMap(({ roles }) =>
    roles.filter(({ actor }) => actor.kind === 'person' && !takesPart(draft, actor) && isAnnounced(actor)),
  );
  return new Set(named.map(({ actor }) => actor)).size >= FEWEST_NAMED;
}

/** Somebody and several others without names. */
function meetsUnnamed({ parts }: Frame): boolean {
  const unnamed = parts.filter(({ phrase }) => isUnnamed(phrase));
  return unnamed.length > 0 && parts.every((part) => part.as !== unnamed[0]?.as || unnamed.includes(part));
}

/** Not `the ambassadors`, who were told of before; `the ambassadors of A and B` need not have been. */
function isUnnamed({ kind, plural, definite, members, origins }: Phrase): boolean {
  const isNew = !definite || origins.length > 0;
  return (kind === 'group' || kind === 'office') && plural && isNew && members.length === 0;
}

/** `the ambassadors of A and B` announce somebody of A or of B. */
function comesFrom({ sentence, parts }: Frame): (actor: Actor) => boolean {
  const known = sentence.words.actors;
  const countries = parts
    .flatMap(({ phrase }) => (isUnnamed(phrase) ? phrase.origins : []))
    .flatMap((origin) => known.countryCode(foldWords(mentionOf(sentence, origin).text).join(' ')) ?? []);
  return (actor) =>
    countries.length === 0 || countriesOf(actor, known).some((country) => countries.includes(country));
}

/** A meeting without a date of its own, a little further on, of one of those who the summary says had meetings. */
function isToldBehind(other: Draft, draft: Draft, { index }: Frame): boolean {
  const [first] = other.frames;
  if (first === undefined || other.type !== 'meeting' || other.status !== 'happened' || other.background)
    return false;
  const isNear = first.index > index && first.index - index <= FARTHEST;
  return (
    isNear &&
    other.frames.every(({ dates }) => dates.length === 0) &&
    draft.roles.some(({ actor }) => actor.kind === 'person' && takesPart(other, actor))
  );
}
