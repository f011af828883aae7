import type { ActorWords } from '../lexicon/refine-words.ts';
import type { AnySentence, Phrase } from '../phrase/phrase.ts';
import { mentionOf } from '../phrase/phrase.ts';
import type { Actor } from './actor.ts';
import { isEnvoy } from './envoy.ts';
import type { Gender } from './gender.ts';
import { genderOfPronoun, onlyOneOf } from './gender.ts';
import type { Registry } from './registry.ts';
import { latest } from './registry.ts';

/** `he`: the person spoken of last before this sentence, its own subject first. */
export function pronounOf(registry: Registry, sentence: AnySentence, phrase: Phrase): Actor | null {
  const at = mentionOf(sentence, phrase).span.start;
  const word = mentionOf(sentence, phrase).text.toLowerCase();
  if (sentence.words.actors.speakerPronouns.has(word)) return speakerBefore(registry, sentence, at);
  if (sentence.words.actors.impersonalPronouns.has(word)) return null;
  if (sentence.words.actors.royalStyle.test(word)) return royalBefore(registry, sentence, at);
  if (word.includes(' ')) return calledByStyle(registry, sentence, at);
  const gender = genderOfPronoun(sentence, word);
  const only = onlyOneOf(peopleBetween(registry, sentence.start, at), registry.genders, gender);
  if (only !== null) return only;
  const subject = firstPerson(registry, sentence.start, at);
  if (sentence.words.actors.objectPronouns.has(word)) {
    const doer = lastPerson(registry, sentence.start, at);
    if (subject !== null && doer !== null && subject !== doer) return subject;
    const others = new Set(peopleBetween(registry, sentence.start, at).filter((actor) => actor !== subject));
    const [other, ...more] = others;
    // `X assured Y of her support when she received him`.
    if (other !== undefined && more.length === 0) return other;
    if (registry.topic !== null && registry.topic !== subject) return registry.topic;
    return otherBefore(registry, sentence.start);
  }
  if (subject !== null)
    return isOfOther(registry, sentence, subject, word)
      ? lastOther(registry, sentence, at, subject)
      : subject;
  if (registry.topic !== null) return ofGender(registry, registry.topic, gender, at, sentence.words.actors);
  const before = registry.actors.filter(
    ({ kind, lastSeen }) => kind === 'person' && lastSeen.start >= 0 && lastSeen.start < at,
  );
  return latest(before) ?? null;
}

/**
 * `Mr X received Ms Y. She said …`: the topic, unless it is of the other gender and one person alone is, or may be, of this
 * one.
 */
function ofGender(
  { actors, genders }: Registry,
  topic: Actor,
  gender: Gender | null,
  at: number,
  { patronymics }: ActorWords,
): Actor {
  const own = genders.get(topic);
  if (gender === null || own === undefined || own === gender) return topic;
  const [one, ...more] = actors.filter(
    (actor) => actor.lastSeen.start >= 0 && actor.lastSeen.start < at && genders.get(actor) === gender,
  );
  if (one !== undefined) return more.length === 0 ? one : topic;
  // A name that tells the father's is a man's, and `Sheikh` before another may be a woman's own name.
  const [open, ...others] = actors.filter(
    (actor) =>
      actor.kind === 'person' &&
      actor.lastSeen.start >= 0 &&
      actor.lastSeen.start < at &&
      !genders.has(actor),
  );
  if (open?.words.some((word) => patronymics.has(word))) return topic;
  return open !== undefined && others.length === 0 ? open : topic;
}

/** `X received Y. She received him at the ministry`: the one person named beside the topic where that was named last. */
function otherBefore({ byStart, topic }: Registry, start: number): Actor | null {
  const before = [...byStart].filter(([at]) => at < start).sort(([a], [b]) => a - b);
  const last = before.findLastIndex(([, actor]) => actor === topic);
  const beside = new Set(before.slice(last + 1).flatMap(([, actor]) => (isOne(actor) ? [actor] : [])));
  const [one, ...more] = beside;
  return last < 0 || one === undefined || more.length > 0 ? null : one;
}

/** `She recalled the visit of X and his talks`: the sentence calls its subject by a pronoun of the other gender. */
function isOfOther(
  { byStart }: Registry,
  { tokens, words }: AnySentence,
  subject: Actor,
  word: string,
): boolean {
  const { feminine, masculine } = words.actors;
  const others = feminine.has(word) ? masculine : masculine.has(word) ? feminine : null;
  return tokens.some(({ start, lower }) => others?.has(lower) === true && byStart.get(start) === subject);
}

/** The person named last before a pronoun, who is not its subject. */
function lastOther(registry: Registry, { start }: AnySentence, at: number, subject: Actor): Actor | null {
  return peopleBetween(registry, start, at).findLast((actor) => actor !== subject) ?? null;
}

/** `His Majesty`: the king or prince named last before; nobody else is called so. */
function royalBefore({ actors }: Registry, sentence: AnySentence, at: number): Actor | null {
  const { royalTitle } = sentence.words.actors;
  const royals = actors.filter(
    ({ kind, lastSeen, offices, name }) =>
      (kind === 'person' || kind === 'office') &&
      lastSeen.start >= 0 &&
      lastSeen.start < at &&
      [name, ...offices.map(({ title }) => title)].some(({ text }) => royalTitle.test(text)),
  );
  return latest(royals) ?? null;
}

/**
 * `Bishop X welcomed Nuncio Y as His Excellency began his visit`: the one named last in the sentence; else an envoy sooner than
 * whom the article speaks of.
 */
function calledByStyle(registry: Registry, { start, words }: AnySentence, at: number): Actor | null {
  const envoys = registry.actors.filter(
    (actor) =>
      actor.kind === 'person' &&
      actor.lastSeen.start >= 0 &&
      actor.lastSeen.start < at &&
      isEnvoy(actor, words.actors),
  );
  return lastPerson(registry, start, at) ?? latest(envoys) ?? registry.topic;
}

/** `Minister X: “I met Y.”`: who speaks, where the sentence names him before a colon; else who signs the article. */
function speakerBefore(registry: Registry, sentence: AnySentence, at: number): Actor | null {
  const before = sentence.tokens.filter(({ end }) => end <= at);
  return before.some(({ text }) => text === ':')
    ? firstPerson(registry, sentence.start, at)
    : registry.writer;
}

/** The first person named between two positions: whom a later pronoun of the same sentence takes up. */
function firstPerson(registry: Registry, from: number, to: number): Actor | null {
  return peopleBetween(registry, from, to)[0] ?? null;
}

/** The last person named between them: who does what is done to `him`. */
function lastPerson(registry: Registry, from: number, to: number): Actor | null {
  return peopleBetween(registry, from, to).at(-1) ?? null;
}

function peopleBetween(registry: Registry, from: number, to: number): Actor[] {
  return [...registry.byStart]
    .filter(([start, actor]) => from <= start && start < to && isOne(actor))
    .sort(([a], [b]) => a - b)
    .map(([, actor]) => actor);
}

/** A person, or the only holder of an office: no `he` takes up the leaders. */
function isOne({ kind, name }: Actor): boolean {
  return kind === 'person' || (kind === 'office' && !/^(?:(?! of ).)*[a-z]s(?: of |$)/.test(name.text));
}
