import type { Frame } from '../frame/frame.ts';
import type { AnySentence, Phrase } from '../phrase/phrase.ts';
import { mentionOf } from '../phrase/phrase.ts';
import type { Actor } from './actor.ts';
import { foldWords, includesWords } from './actor.ts';
import { bodiesMeant } from './bodies-meant.ts';
import type { Draft, Role } from './draft.ts';
import { MOST_SIGNING } from './draft.ts';
import type { Registry } from './registry.ts';
import { latest } from './registry.ts';
import { yearTold } from './year-told.ts';

/**
 * `They` are the delegation that acted last; `the two Ministers` those of the last event with that office; `the two sides`
 * all of it. `The two cities` are bodies, not the people who met. Without an event before, the bodies just named.
 */
export function thoseMeantBy(
  registry: Registry,
  frame: Frame,
  phrase: Phrase,
  last: Draft | undefined,
): readonly Role[] {
  const known = frame.sentence.words.actors;
  const words = mentionOf(frame.sentence, phrase).text.toLowerCase();
  if (last === undefined || known.bareTwo.test(words)) {
    const here = bodiesBefore(registry, frame, phrase);
    if (here.length > 1) return here;
    const pair = peopleBefore(registry, frame, phrase);
    if (pair.length === 2) return pair;
    if (last === undefined && frame.type === 'signing' && !known.groupPronouns.has(words))
      return soleTwo(registry, frame, phrase);
    if (last === undefined)
      return known.groupPronouns.has(words) ? groupBefore(registry, frame, phrase) : here;
  }
  if (known.bodyPlurals.test(words)) return bodiesMeant(registry, frame, words, last);
  if (phrase.kind === 'office') return holdersMeant(registry, frame, phrase, last);
  const titled = last.roles.filter((role) => holdsTitle(role.actor, frame.sentence, phrase));
  if (titled.length > 1) return titled;
  const doers = doersMeant(frame, words, last);
  if (doers.length > 0) return doers;
  return isOfOtherYear(registry, frame, last)
    ? last.roles.filter(({ actor }) => actor.kind !== 'person')
    : last.roles;
}

/** `They` of a delegation that acted; `the two` of two who met a third; nobody where all of the event are meant. */
function doersMeant(frame: Frame, words: string, last: Draft): readonly Role[] {
  const { bareTwo, groupPronouns } = frame.sentence.words.actors;
  const doers = last.roles.filter((role) => role.as === 'agent');
  if (bareTwo.test(words)) return areTwoOfMore(doers, last) ? doers : [];
  const areMany = groupPronouns.has(words) && doers.some(({ actor }) => isMany(actor));
  return areMany ? withoutFollowers(doers, frame) : [];
}

/** Two people, beside whom the event has somebody more. */
function areTwoOfMore(doers: readonly Role[], { roles }: Draft): boolean {
  const people = roles.filter(({ actor, as }) => actor.kind === 'person' && as !== 'attendee');
  return doers.length === 2 && doers.every(({ actor }) => actor.kind === 'person') && people.length > 2;
}

/** `implements the memorandum which the two sides signed in 2022`: the sides, and not who stood for them in another year. */
function isOfOtherYear({ year }: Registry, { type, dates }: Frame, last: Draft): boolean {
  if (type !== 'signing') return false;
  const known = yearTold(last) ?? year;
  return known !== null && dates.some((date) => date.year !== null && date.year < known);
}

/** `The two Ministers`, `the envoys`: those of the last event with that office, or anywhere in the article; else all who acted. */
function holdersMeant(registry: Registry, frame: Frame, phrase: Phrase, last: Draft): readonly Role[] {
  const titled = last.roles.filter((role) => holdsTitle(role.actor, frame.sentence, phrase));
  if (titled.length > 1) return titled;
  const named = mentionOf(frame.sentence, phrase.head).text;
  const same = last.roles.filter(
    ({ actor }) => isMany(actor) && includesWords(actor.words, foldWords(named)),
  );
  if (same.length > 0) return same;
  // `The envoys who presented their credentials include …`: those received, whatever they were called.
  const many = last.roles.filter(({ actor }) => isMany(actor));
  if (frame.rule === 'members-were' && many.length === 1) return many;
  // `The delegates`, where no party is in the last event: the one that the article told of before.
  const isParty = frame.sentence.words.actors.travellers.test(named);
  const party = isParty && many.length === 0 ? groupBefore(registry, frame, phrase) : [];
  if (party.length > 0) return party;
  const anywhere = registry.actors.filter(
    (actor) => actor.lastSeen.start >= 0 && holdsTitle(actor, frame.sentence, phrase),
  );
  const guest = travellerOf(last);
  const [inviter] = anywhere;
  if (anywhere.length === 1 && inviter !== undefined && guest !== null && guest.actor !== inviter)
    return [guest, { actor: inviter, as: 'agent', side: 'host' }];
  if (anywhere.length === 2) return anywhere.map((actor): Role => ({ actor, as: 'agent', side: null }));
  return last.roles.filter((role) => role.as !== 'attendee');
}

/** `X came at the invitation of General Y. The two generals held talks`: who came, where it is one; else null. */
function travellerOf({ type, roles }: Draft): Role | null {
  const [guest, ...more] = roles.filter(({ actor, side }) => actor.kind === 'person' && side === 'guest');
  const isAlone =
    type === 'visit' &&
    more.length === 0 &&
    roles.every(({ actor, side }) => side !== 'host' || actor.kind === 'place');
  return isAlone ? (guest ?? null) : null;
}

/** `They signed the agreement`, of a delegation that many came with: it signs, and not all of them. */
function withoutFollowers(doers: readonly Role[], { type }: Frame): readonly Role[] {
  const people = doers.filter(({ actor }) => actor.kind === 'person');
  return type === 'signing' && people.length > MOST_SIGNING
    ? doers.filter((role) => !people.includes(role))
    : doers;
}

/** A group, or the holders of an office in the plural (`Heads of Mission`). */
function isMany({ kind, name }: Actor): boolean {
  return (
    kind === 'group' || (kind === 'office' && /^(?:(?! (?:of|to) ).)*[a-z]s(?: (?:of|to) |$)/.test(name.text))
  );
}

/** The delegation spoken of last, of which no event has been told yet (`The visitors were led by X. They were received …`). */
function groupBefore(registry: Registry, frame: Frame, phrase: Phrase): Role[] {
  const end = frame.sentence.tokens[phrase.from]?.start ?? 0;
  const group = latest(
    registry.actors.filter(
      (actor) =>
        actor.kind === 'group' &&
        actor.lastSeen.start >= 0 &&
        actor.lastSeen.end <= end &&
        frame.sentence.words.actors.travellers.test(actor.name.text),
    ),
  );
  return group === undefined ? [] : [{ actor: group, as: 'agent', side: null }];
}

/** Bodies and bare names of the same sentence that stand before the pronoun. */
function bodiesBefore(registry: Registry, frame: Frame, phrase: Phrase): Role[] {
  const end = frame.sentence.tokens[phrase.from]?.start ?? 0;
  const named = registry.actors.filter(
    (actor) =>
      actor.kind === 'body' && actor.lastSeen.start >= frame.sentence.start && actor.lastSeen.end <= end,
  );
  return named.map((actor): Role => ({ actor, as: 'agent', side: null }));
}

/** `X thanked Y when the two met`: the people of the same sentence that stand before the pronoun. */
function peopleBefore(registry: Registry, { sentence }: Frame, phrase: Phrase): Role[] {
  const end = sentence.tokens[phrase.from]?.start ?? 0;
  const named = [...registry.byStart].filter(
    ([at, { kind }]) => kind === 'person' && sentence.start <= at && at < end,
  );
  return [...new Set(named.map(([, actor]) => actor))].map(
    (actor): Role => ({ actor, as: 'agent', side: null }),
  );
}

/** `X has tied up with Y. The two sides signed …`: the only two bodies that the article has named so far; else nobody. */
function soleTwo(registry: Registry, { sentence }: Frame, phrase: Phrase): Role[] {
  const end = sentence.tokens[phrase.from]?.start ?? 0;
  const named = registry.actors.filter(
    ({ kind, lastSeen }) => kind === 'body' && lastSeen.start >= 0 && lastSeen.end <= end,
  );
  // One word alone may be anybody's name.
  const areBodies = named.length === 2 && named.every(({ words }) => words.length > 1);
  return areBodies ? named.map((actor): Role => ({ actor, as: 'party', side: null })) : [];
}

/** Whether somebody holds the office that the plural names (`the Ministers`). */
export function holdsTitle(actor: Actor, sentence: AnySentence, phrase: Phrase): boolean {
  const title = foldWords(mentionOf(sentence, phrase.head).text).at(-1)?.replace(/s$/, '') ?? '';
  return (
    actor.kind === 'person' &&
    title.length > 2 &&
    actor.offices.some((office) => foldWords(office.title.text).includes(title))
  );
}
