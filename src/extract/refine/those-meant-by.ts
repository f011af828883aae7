import type { Mention } from '../event.ts';
import type { Frame } from '../frame/frame.ts';
import type { AnySentence, Phrase } from '../phrase/phrase.ts';
import { mentionOf } from '../phrase/phrase.ts';
import type { Actor } from './actor.ts';
import { foldWords, includesWords } from './actor.ts';
import type { Draft, Role } from './draft.ts';
import { MOST_SIGNING } from './draft.ts';
import type { Registry } from './registry.ts';
import { addActor, latest } from './registry.ts';
import { sameWords } from './same-words.ts';

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
  const doers = last.roles.filter((role) => role.as === 'agent');
  const areMany = known.groupPronouns.has(words) && doers.some(({ actor }) => isMany(actor));
  if (areMany) return withoutFollowers(doers, frame);
  return isOfOtherYear(registry, frame, last)
    ? last.roles.filter(({ actor }) => actor.kind !== 'person')
    : last.roles;
}

/** `implements the memorandum which the two sides signed in 2022`: the sides, and not who stood for them in another year. */
function isOfOtherYear({ year }: Registry, { type, dates }: Frame, { frames }: Draft): boolean {
  if (type !== 'signing') return false;
  const years = frames.flatMap((told) => told.dates.flatMap((date) => date.year ?? []));
  const known = years.length > 0 ? Math.max(...years) : year;
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

/** `The two cities`: the bodies of the last event, or those of whoever met; those who met, where they sign for them. */
function bodiesMeant(registry: Registry, frame: Frame, words: string, last: Draft): readonly Role[] {
  const bodies = last.roles.filter(({ actor }) => actor.kind === 'body' || actor.kind === 'place');
  const [only, ...more] = bodies;
  if (only !== undefined && more.length === 0 && frame.type === 'signing')
    return [only, ...theOther(registry, last, only, words.split(' ').at(-1) ?? '')];
  if (only !== undefined) return bodies;
  const theirs = bodiesOf(registry, last);
  if (theirs.length > 0 || frame.type !== 'signing') return theirs;
  return peopleOf(last, frame, words.split(' ').at(-1) ?? '');
}

/**
 * `A delegation of X visited Y. The two universities …`: beside Y the one such body that those who came are of; nobody where
 * there are several.
 */
function theOther(registry: Registry, { roles }: Draft, { actor, side }: Role, kind: string): Role[] {
  const stem = kind.slice(0, -LONGEST_ENDING);
  const theirs = roles
    .filter((role) => role.actor !== actor && role.side !== side)
    .flatMap((role) => bodiesNamedOf(role.actor))
    .filter((body) => isNameOf(foldWords(body.text), stem))
    .filter((body) => !sameWords(foldWords(body.text), actor.words));
  const names = new Set(theirs.map((body) => foldWords(body.text).join(' ')));
  const [body] = theirs;
  if (body === undefined || names.size !== 1 || stem.length === 0) return [];
  return [{ actor: bodyCalled(registry, body), as: 'agent', side: null }];
}

/** `Lund University`, not `University` alone. */
function isNameOf(words: readonly string[], stem: string): boolean {
  return words.length > 1 && words.some((word) => word.startsWith(stem));
}

/** The bodies that somebody, or a group, is told to be of. */
function bodiesNamedOf({ kind, origins, offices }: Actor): Mention[] {
  const own = offices.flatMap(({ organisation }) => organisation ?? []);
  return kind === 'group' || kind === 'person' ? [...origins, ...own] : [];
}

/** The body or place of that name, which is added where the article has not named it alone. */
function bodyCalled(registry: Registry, body: Mention): Actor {
  const words = foldWords(body.text);
  const named = registry.actors.find(
    ({ kind, words: own }) => (kind === 'body' || kind === 'place') && sameWords(own, words),
  );
  return named ?? addActor(registry, 'body', body, words);
}

/** Endings in which the plural of a kind of body differs from its singular (`university`, `universities`). */
const LONGEST_ENDING = 3;

/** The people of a meeting told right before, of whom one is told to be of such a body; nobody for history. */
function peopleOf(
  { type, frames, roles }: Draft,
  { index, dates, background }: Frame,
  kind: string,
): readonly Role[] {
  const isNear = frames.some((told) => Math.abs(index - told.index) <= 1);
  if (type !== 'meeting' || !isNear || background || dates.length > 0) return [];
  const people = roles.filter(({ actor, as }) => actor.kind === 'person' && as !== 'attendee');
  const stem = kind.slice(0, -LONGEST_ENDING);
  const isOfKind = ({ actor }: Role) =>
    actor.offices.some(({ organisation }) =>
      foldWords(organisation?.text ?? '').some((word) => word.startsWith(stem)),
    );
  return people.some(isOfKind) ? people : [];
}

/** `The mayor of X met the mayor of Y. The two cities …`: the bodies of the two who met. */
function bodiesOf(registry: Registry, last: Draft): readonly Role[] {
  const people = last.roles.filter(({ actor }) => actor.kind === 'person' || actor.kind === 'office');
  const bodies = people.flatMap(({ actor }) => {
    const body = actor.offices.findLast(({ organisation }) => organisation !== null)?.organisation;
    return body ?? actor.origins[0] ?? [];
  });
  if (people.length !== 2 || bodies.length !== 2) return [];
  return bodies.map((body): Role => ({ actor: bodyCalled(registry, body), as: 'agent', side: null }));
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
