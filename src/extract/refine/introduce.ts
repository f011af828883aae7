import { lowerWords } from '../frame/lower-words.ts';
import type { AnySentence, Phrase } from '../phrase/phrase.ts';
import { mentionOf, wordAt } from '../phrase/phrase.ts';
import type { ReadSentence } from '../read-frames.ts';
import type { Actor } from './actor.ts';
import { actorOf } from './actor-of.ts';
import { genderOfPhrase } from './gender.ts';
import { learnOfficesBelow } from './offices-below.ts';
import { knowAsSubject } from './predicate-group.ts';
import type { Registry } from './registry.ts';

/** Makes those known first who are named with an office anywhere, since an article may call them by it before it names them. */
export function introduce(registry: Registry, sentences: readonly ReadSentence[]): void {
  const named = sentences.flatMap(({ sentence, chunks }) =>
    chunks.flatMap((chunk) =>
      chunk.kind === 'noun' ? chunk.list.items.map((phrase) => ({ sentence, phrase })) : [],
    ),
  );
  const people = named.filter(
    ({ phrase: { kind, offices, head } }) =>
      kind === 'person' && (offices.length > 0 || head.to - head.from > 1),
  );
  const members = membersIn(named);
  // `von der Moss` is a surname alone.
  const isWhole = ({ sentence: { tokens }, phrase: { head } }: Named) =>
    head.to - head.from > 1 && tokens[head.from]?.capital === true;
  for (const { sentence, phrase } of fullestFirst([...people.filter(isWhole), ...members]))
    actorOf(registry, sentence, phrase);
  const surnames = people
    .filter((one) => !isWhole(one))
    .map(({ sentence, phrase }) => wordAt(sentence, phrase.head.to - 1));
  for (const { sentence, phrase } of namesWith(new Set(surnames), sentences))
    actorOf(registry, sentence, phrase);
  for (const { sentence, phrase } of people) {
    const actor = actorOf(registry, sentence, phrase);
    const gender = genderOfPhrase(sentence, phrase);
    if (actor !== null && gender !== null && !registry.genders.has(actor))
      registry.genders.set(actor, gender);
  }
  learnOfficesBelow(registry, sentences);
  rememberDead(registry, sentences);
  for (const actor of registry.actors) actor.lastSeen = { start: -1, end: -1 };
}

/** `The late Ambassador X was awarded a medal`: whoever is told to be dead was not there. */
function rememberDead(registry: Registry, sentences: readonly ReadSentence[]): void {
  const deceased = sentences[0]?.sentence.words.actors.deceased;
  for (const actor of registry.actors)
    if (actor.offices.some(({ title }) => deceased?.test(title.text))) registry.absent.add(actor);
}

/** A phrase with the sentence in which it stands. */
interface Named {
  readonly sentence: AnySentence;
  readonly phrase: Phrase;
}

/**
 * The longest names first, so that somebody bears the fullest that the article gives him; as they stand there where they are as
 * long.
 */
function fullestFirst(named: readonly Named[]): Named[] {
  const start = ({ sentence, phrase }: Named) => mentionOf(sentence, phrase.head).span.start;
  const length = ({ phrase: { head } }: Named) => head.to - head.from;
  return named.toSorted((a, b) => length(b) - length(a) || start(a) - start(b));
}

/** Those of whom a group is told to consist, by their whole names: their offices are learnt where they are read. */
function membersIn(named: readonly Named[]): Named[] {
  return named.flatMap(({ sentence, phrase: { members } }) =>
    members
      .filter(({ kind, head }) => kind === 'person' && head.to - head.from > 1)
      .map((phrase) => ({ sentence, phrase: { ...phrase, offices: [], origins: [] } })),
  );
}

/**
 * Bare names of two words or more that begin or end with one of these: whoever is elsewhere called by it alone (`ministers X
 * and Y`).
 */
function namesWith(surnames: ReadonlySet<string>, sentences: readonly ReadSentence[]) {
  if (surnames.size === 0) return [];
  return sentences.flatMap(({ sentence, chunks }) =>
    chunks
      .flatMap((chunk) => (chunk.kind === 'noun' ? chunk.list.items : []))
      .filter(
        ({ kind, head }) =>
          kind === 'name' &&
          head.to - head.from > 1 &&
          (surnames.has(wordAt(sentence, head.from)) || surnames.has(wordAt(sentence, head.to - 1))),
      )
      .map((phrase) => ({ sentence, phrase })),
  );
}

/** Makes the actors of a sentence known in reading order; the first person in it is what it is about. */
export function registerNouns(registry: Registry, read: ReadSentence): Actor | null {
  let first: Actor | null = null;
  for (const [k, chunk] of read.chunks.entries()) {
    if (chunk.kind !== 'noun') continue;
    for (const phrase of chunk.list.items) {
      knowAsSubject(registry, read, k, phrase);
      const actor = isUnclear(read, phrase) ? null : actorOf(registry, read.sentence, phrase);
      if ((actor?.kind === 'person' || (actor?.kind === 'office' && !phrase.plural)) && first === null)
        first = actor;
      if (
        actor?.kind === 'group' &&
        first?.kind === 'person' &&
        isOwnDelegation(read, k, phrase) &&
        actor.leaders.length === 0
      )
        actor.leaders.push(first);
    }
  }
  const company = peopleBeforeVerb(registry, read);
  if (company.length >= FEWEST_TOGETHER) registry.company = company;
  return first;
}

/** The two people or more of whom a sentence with a verb says something; nobody where it is about one, or about others too. */
export function subjectsOf(registry: Registry, read: ReadSentence): readonly Actor[] {
  const people = peopleBeforeVerb(registry, read);
  return people.length > 1 ? people : [];
}

/** Fewer people are no group. */
const FEWEST_TOGETHER = 3;

/** `X, along with Deputy Mayor Y and Councillors Z and W, departed`: the people named before the verb of a sentence. */
function peopleBeforeVerb(registry: Registry, { sentence, chunks }: ReadSentence): Actor[] {
  const verbAt = chunks.findIndex((chunk) => chunk.kind === 'verb' && chunk.form !== 'gerund');
  const named = chunks
    .slice(0, Math.max(0, verbAt))
    .flatMap((chunk) => (chunk.kind === 'noun' ? chunk.list.items : []));
  if (named.length < 2) return [];
  const people = named
    .flatMap(({ head }) => registry.byStart.get(mentionOf(sentence, head).span.start) ?? [])
    .filter(({ kind }) => kind === 'person');
  return [...new Set(people)];
}

/** A pronoun other than a `he` that takes up whom the article spoke of; `After he arrived, X …` speaks of X. */
function isUnclear({ sentence, chunks }: ReadSentence, { kind, plural, from }: Phrase): boolean {
  if (kind !== 'pronoun') return false;
  const { objectPronouns, impersonalPronouns } = sentence.words.actors;
  const word = wordAt(sentence, from);
  if (plural || objectPronouns.has(word) || impersonalPronouns.has(word)) return true;
  const [first, second] = chunks;
  if (first?.kind === 'subordinator') return true;
  // `Yesterday he met X`, `Later he met X` speak of him.
  return second?.from === from && first?.kind !== 'date' && first?.kind !== 'word';
}

/** `X, who is on a visit with a parliamentary delegation`, `at the head of a mission`: whose delegation it is. */
function isOwnDelegation(read: ReadSentence, k: number, phrase: Phrase): boolean {
  const before = read.chunks[k - 1];
  if (before?.kind !== 'preposition' || phrase.definite || phrase.origins.length > 0) return false;
  const words = lowerWords(read.sentence, Math.max(0, before.from - 2), before.to);
  const travels = read.frames.some((frame) => frame.type === 'visit');
  const travellers = read.sentence.words.actors.travellers.test(mentionOf(read.sentence, phrase.head).text);
  return (before.word === 'with' && travels && travellers) || read.sentence.words.actors.headOf.has(words);
}
