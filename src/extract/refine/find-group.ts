import type { Mention } from '../event.ts';
import type { ActorWords } from '../lexicon/refine-words.ts';
import type { AnySentence, Phrase } from '../phrase/phrase.ts';
import { mentionOf, wordAt } from '../phrase/phrase.ts';
import type { Actor } from './actor.ts';
import { foldWords } from './actor.ts';
import { isAcronymOf } from './is-acronym-of.ts';
import { leadersMeant } from './leaders-of-group.ts';
import { officesOf } from './learn-offices.ts';
import { ownerOf } from './own-delegation.ts';
import type { Registry } from './registry.ts';
import { addActor } from './registry.ts';
import { sameWords } from './same-words.ts';

/** Reads one phrase as an actor; given in, since the members of a group are read as any other phrase is. */
type ActorReader = (registry: Registry, sentence: AnySentence, phrase: Phrase) => Actor | null;

/** A group: `the delegation` is the last one spoken of; one from the same place is the same; `the guest` is a person. */
export function groupOf(
  registry: Registry,
  sentence: AnySentence,
  phrase: Phrase,
  memberOf: ActorReader,
): Actor {
  const guest = guestMeant(registry, sentence, phrase);
  if (guest !== null) return guest;
  const name = mentionOf(sentence, phrase.head);
  const origins = phrase.origins.map((origin) => mentionOf(sentence, origin));
  const groups = registry.actors
    .filter((actor) => actor.kind === 'group')
    .sort((a, b) => b.lastSeen.start - a.lastSeen.start);
  const members = phrase.members.flatMap((member) => memberOf(registry, sentence, member) ?? []);
  const fromSame = groups.find(
    (actor) =>
      !isLedByOthers(actor, phrase, members) &&
      !isOneOfSeveral(actor, origins, sentence.words.actors) &&
      !areFellows(sentence, phrase, actor) &&
      origins.some((origin) =>
        actor.origins.some((known) => sameOrigin(known.text, origin.text, sentence.words.actors)),
      ),
  );
  const owner = ownerOf(registry, sentence, phrase);
  // `The delegation, including X` may be the one before; `the representatives, including X` are told here.
  const mayBeKnown =
    phrase.members.length === 0 || (origins.length === 0 && sentence.words.actors.parties.test(name.text));
  const anaphor =
    phrase.definite && mayBeKnown ? takenUp(groups, sentence, phrase, origins, owner) : undefined;
  // `A delegation from X … a delegation from Y … the delegation of X`: that of the very same name.
  const known = (origins.length > 0 ? fromSame : undefined) ?? anaphor ?? fromSame;
  const actor = known ?? addActor(registry, 'group', name, foldWords(name.text));
  if (actor.leaders.length === 0)
    actor.leaders.push(...leadersMeant(registry, sentence, phrase, owner, known === undefined));
  if (actor.called.length === 0) actor.called.push(...officesOf(sentence, phrase));
  for (const origin of origins)
    if (!actor.origins.some((known) => known.text === origin.text)) actor.origins.push(origin);
  for (const leader of members) {
    if (!actor.leaders.includes(leader)) actor.leaders.push(leader);
    if (leader.origins.length === 0) leader.origins.push(...origins);
  }
  return actor;
}

/** `The guest` of whom nothing else is told: the visitor spoken of last. */
function guestMeant({ visitor }: Registry, sentence: AnySentence, phrase: Phrase): Actor | null {
  const last = wordAt(sentence, phrase.head.to - 1);
  const isBare = phrase.definite && phrase.origins.length + phrase.members.length === 0;
  return isBare && sentence.words.actors.visitorDescriptions.has(last) ? visitor : null;
}

/** `The Norwegian and Danish delegations … the Norwegian delegation`: one of them. */
function isOneOfSeveral(actor: Actor, origins: readonly Mention[], known: ActorWords): boolean {
  const countries = (mentions: readonly Mention[]) =>
    new Set(mentions.flatMap(({ text }) => known.countryCode(foldWords(text).join(' ')) ?? []));
  return countries(actor.origins).size > 1 && countries(origins).size === 1;
}

/** `The ambassador received Norwegian students`: people of the country live there too, and are not the delegation from it. */
function areFellows({ words, tokens }: AnySentence, { head }: Phrase, actor: Actor): boolean {
  const noun = tokens[head.to - 1]?.lower ?? '';
  return words.actors.fellows.has(noun) && !actor.words.includes(noun);
}

/** `A delegation from Norway led by X … a delegation from Norway led by Y`: two of them. */
function isLedByOthers({ leaders }: Actor, { definite }: Phrase, members: readonly Actor[]): boolean {
  const areKnown = leaders.length > 0 && members.length > 0;
  return areKnown && !definite && !members.some((member) => leaders.includes(member));
}

/**
 * The group spoken of before that a definite one takes up: the last that it could be, but `the delegation` sooner people who travel
 * together than any students or partners, and `his delegation` none that somebody else leads.
 */
function takenUp(
  groups: readonly Actor[],
  sentence: AnySentence,
  phrase: Phrase,
  origins: readonly Mention[],
  owner: Actor | null,
): Actor | undefined {
  const { parties, travellers } = sentence.words.actors;
  const { text } = mentionOf(sentence, phrase.head);
  if (isItsMembers(sentence, phrase)) return groups.find((actor) => parties.test(actor.name.text));
  const fitting = groups.filter(
    (actor) =>
      (phrase.members.length === 0 || actor.leaders.length === 0) &&
      (owner === null || actor.leaders.length === 0 || actor.leaders.includes(owner)) &&
      !isOneOfSeveral(actor, origins, sentence.words.actors) &&
      couldBe(actor, text, origins, travellers),
  );
  const noun = wordAt(sentence, phrase.head.to - 1);
  const called = fitting.find((actor) => actor.words.includes(noun));
  const party = parties.test(text) ? fitting.find((actor) => parties.test(actor.name.text)) : undefined;
  return called ?? party ?? fitting[0];
}

/** `Its members`: those of a group are the group. */
function isItsMembers({ words, tokens }: AnySentence, { from, head }: Phrase): boolean {
  const first = tokens[from]?.lower ?? '';
  const last = tokens[head.to - 1]?.lower ?? '';
  return words.actors.groupPossessives.has(first) && words.actors.memberNouns.has(last);
}

/** `the delegation`, `the French guests`: a group that travels, from no other place than the words say. */
function couldBe(actor: Actor, text: string, origins: readonly Mention[], travellers: RegExp): boolean {
  if (!travellers.test(text) || !travellers.test(actor.name.text)) return false;
  const known = actor.origins.flatMap((origin) => foldWords(origin.text));
  return origins.every((origin) => {
    const words = foldWords(origin.text);
    return (
      words.some((word) => known.some((other) => other.slice(0, 4) === word.slice(0, 4))) ||
      known.length === 0
    );
  });
}

function sameOrigin(a: string, b: string, known: ActorWords): boolean {
  const [x, y] = [foldWords(a), foldWords(b)];
  const codes = [known.countryCode(x.join(' ')), known.countryCode(y.join(' '))];
  if (isAcronymOf(a, b) || isAcronymOf(b, a)) return true;
  return sameWords(x, y) || (codes[0] !== undefined && codes[0] === codes[1]);
}
