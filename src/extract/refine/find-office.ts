import type { AnySentence, Office, Phrase } from '../phrase/phrase.ts';
import { mentionOf } from '../phrase/phrase.ts';
import type { Actor } from './actor.ts';
import { foldWords, includesWords } from './actor.ts';
import { counterpartCalled } from './find-counterpart.ts';
import { thoseDescribed } from './find-described.ts';
import { holdsOffice } from './holds-office.ts';
import { addOffices } from './learn-offices.ts';
import type { Registry } from './registry.ts';
import { addActor, latest } from './registry.ts';
import { sameWords } from './same-words.ts';

/** `the Mayor`: the person who holds that office, if the article names one; else an office-holder without a name. */
export function officeOf(registry: Registry, sentence: AnySentence, phrase: Phrase): Actor {
  const office = phrase.offices[0] as Office;
  const told = foldWords(mentionOf(sentence, office.title).text);
  // `the visiting Marshal` is Marshal X.
  const [first = '', ...rest] = told;
  const isVisiting = rest.length > 0 && sentence.words.actors.visitingAdjectives.has(first);
  const named = isVisiting ? rest : told;
  const body = office.organisation === null ? [] : foldWords(mentionOf(sentence, office.organisation).text);
  const premier = premierOf(named, body, phrase, sentence);
  const title = premier?.title ?? presidentOf(named, phrase, sentence);
  const organisation = premier?.organisation ?? body;
  const holders = registry.actors
    .filter(
      (actor) =>
        actor.kind === 'person' &&
        !phrase.plural &&
        !(organisation.length > 0 && isOfNoBody(actor) && actor.lastSeen.start >= sentence.start) &&
        !invitesThere(sentence, actor) &&
        actor.offices.some((held) =>
          [title, named].some((called) =>
            holdsOffice(held, actor, called, organisation, sentence.words.actors),
          ),
        ),
    )
    // Of those whom the article has not spoken of yet, whom it names first.
    .sort((a, b) => b.lastSeen.start - a.lastSeen.start || a.name.span.start - b.name.span.start);
  const fitting = otherThanBehind(sentence, phrase, holders);
  const [person] =
    fitting.length > 0
      ? topicFirst(registry, sentence, fitting)
      : thoseDescribed(registry, sentence, phrase, title);
  const unnamed = organisation.length === 0 ? unnamedSince(registry, phrase, title, fitting) : undefined;
  if (unnamed !== undefined) return unnamed;
  if (person !== undefined && (phrase.definite || fitting.length === 1)) return person;
  const known = sentence.words.actors;
  const counterpart = phrase.plural ? null : counterpartCalled(registry, title, known);
  if (counterpart !== null) return counterpart;
  const name = mentionOf(sentence, phrase.head);
  const words = foldWords(name.text);
  const offices = registry.actors.filter(({ kind }) => kind === 'office');
  const origins = phrase.origins.map((origin) => foldWords(mentionOf(sentence, origin).text));
  const bodies = organisation.length > 0 ? [organisation, ...origins] : origins;
  const same =
    offices.find((actor) => sameWords(actor.words, words) || areOfOneBody(actor, title, bodies)) ??
    (phrase.definite ? latest(offices.filter((actor) => includesWords(actor.words, words))) : undefined);
  const actor = same ?? addActor(registry, 'office', name, words);
  if (same === undefined) addOffices(actor, sentence, phrase);
  return actor;
}

/** `The IOC President left at noon. Later the President met Y`: of several spoken of last, and of a body, though never by name. */
function unnamedSince(
  { actors, topic }: Registry,
  { definite, plural }: Phrase,
  title: readonly string[],
  fitting: readonly Actor[],
): Actor | undefined {
  if (!definite || plural || (topic !== null && fitting.includes(topic))) return undefined;
  const last = Math.max(-1, ...fitting.map(({ lastSeen }) => lastSeen.start));
  return latest(
    actors.filter(
      (actor) =>
        actor.kind === 'office' &&
        (topic === actor ||
          (actor.lastSeen.start > last && actor.offices.some(({ organisation }) => organisation !== null))) &&
        actor.words.join(' ') === title.join(' '),
    ),
  );
}

/**
 * `representatives of Acme` and `representatives from Acme`: the same office of the same body; the title and the bodies as
 * folded words.
 */
function areOfOneBody(
  { offices, origins }: Actor,
  title: readonly string[],
  bodies: readonly (readonly string[])[],
): boolean {
  const own = [...offices.flatMap(({ organisation }) => organisation ?? []), ...origins];
  // An actor holds `representative`, of whom the article speaks as `representatives`.
  const isTitle = (words: readonly string[]) =>
    words.length === title.length &&
    words.every((word, k) => title[k]?.replace(/s$/, '') === word.replace(/s$/, ''));
  return (
    offices.length === 1 &&
    offices.every((held) => isTitle(foldWords(held.title.text))) &&
    own.some(({ text }) => bodies.some((body) => sameWords(foldWords(text), body)))
  );
}

/** `the Head of State` is the president of whom the article speaks; else the title as it stands. */
function presidentOf(
  title: readonly string[],
  { definite, plural }: Phrase,
  { words }: AnySentence,
): readonly string[] {
  const isHead = definite && !plural && words.actors.stateHeads.has(title.join(' '));
  return isHead ? [words.actors.presidentTitle] : title;
}

/** `the Head of Government of Norway` is the prime minister of whom the article speaks; null for any other office. */
function premierOf(
  title: readonly string[],
  organisation: readonly string[],
  { definite, plural }: Phrase,
  { words }: AnySentence,
): { readonly title: readonly string[]; readonly organisation: readonly string[] } | null {
  const { governmentHeads, premierTitle } = words.actors;
  const [government = '', of, ...country] = organisation;
  const called = [...title, ...(title.includes('of') ? [] : ['of', government])].join(' ');
  if (!definite || plural || !governmentHeads.has(called)) return null;
  return { title: premierTitle.split(' '), organisation: of === 'of' ? country : [] };
}

/** Of several ministers `the Minister` is the one whom the sentence before is about, unless this one names another. */
function topicFirst({ topic }: Registry, sentence: AnySentence, fitting: readonly Actor[]): readonly Actor[] {
  const isNamedHere = fitting.some(({ lastSeen }) => lastSeen.start >= sentence.start);
  return topic !== null && !isNamedHere && fitting.includes(topic) ? [topic] : fitting;
}

/** `The Prime Minister met Prime Minister X`: where the sentence names others of that office behind it, one spoken of before. */
function otherThanBehind(sentence: AnySentence, phrase: Phrase, holders: readonly Actor[]): readonly Actor[] {
  const { start, end } = mentionOf(sentence, phrase).span;
  // Whom only a line above the body names was spoken of before as well.
  const isKnown = ({ lastSeen, name }: Actor) =>
    (lastSeen.start >= 0 ? lastSeen.start : name.span.start) < start;
  const isBehind = ({ name: { span } }: Actor) => span.start >= end && span.start < sentence.end;
  const areOthers =
    phrase.definite && !phrase.plural && holders.some((actor) => isBehind(actor) && !isKnown(actor));
  return areOthers ? holders.filter(isKnown) : holders;
}

/** Before the name of whoever invites stand so many words at most (`at the invitation of the Deputy Minister of Trade X`). */
const LONGEST_INVITATION = 8;

/** `The Secretary arrived at the invitation of Secretary X`: whom X invites is somebody else. */
function invitesThere({ tokens, words, start }: AnySentence, { name: { span } }: Actor): boolean {
  if (span.start < start) return false;
  const at = tokens.findIndex((token) => token.start === span.start);
  const before = tokens.slice(Math.max(0, at - LONGEST_INVITATION), Math.max(0, at));
  return before.some(({ lower }) => words.actors.invitations.has(lower));
}

/** Somebody of no known body, spoken of in the same sentence: `Mayor X met the mayor of Y` names two. */
function isOfNoBody({ offices, origins }: Actor): boolean {
  return origins.length === 0 && offices.every((office) => office.organisation === null);
}
