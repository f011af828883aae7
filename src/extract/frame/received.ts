import type { Chunk } from '../clause/chunk.ts';
import type { Clause } from '../clause/clause.ts';
import { matchLength } from '../lexicon/phrase-set.ts';
import { isHolder } from '../phrase/is-holder.ts';
import type { Phrase, TokenRange, TokenSentence } from '../phrase/phrase.ts';
import { isAward } from './is-award.ts';
import { isMeans } from './is-means.ts';
import { lowerWords } from './lower-words.ts';
import { behind, canAct, parts } from './parts.ts';
import { isNamedPerson } from './speaker.ts';
import { either, forVerbs, ofClass, ofList } from './verb-rule.ts';

/** Verbs of receiving somebody. */
const RECEIVES = either(ofClass('receive'), ofList('frames', 'playing'), ofList('frames', 'admittingVerbs'));

/** `X received Y`, `Y was received by X`, `X hosted Y`. */
export const received = forVerbs(RECEIVES, (clause) => {
  if (!clause.verb.classes.includes('receive') && !plays(clause) && !acceptsGuest(clause)) return null;
  const weak = !['receive', 'host', 'play', 'accept', 'await', 'expect'].includes(clause.verb.lemma);
  if (clause.verb.passive || (isParticiple(clause) && behind(clause, 'by').length > 0)) {
    const hosts = behind(clause, 'by').filter(canAct);
    const guests = clause.subject.filter(isVisitor);
    return hosts.length === 0 || guests.length === 0 || isThingOpening(clause, guests)
      ? null
      : {
          rule: 'was-received-by',
          type: 'meeting',
          parts: [...parts(guests, 'patient', 'guest'), ...parts(hosts, 'agent', 'host')],
          weak: weak && !hosts.some((phrase) => phrase.kind === 'person'),
        };
  }
  const direct = behind(clause, plays(clause) ? 'to' : '');
  const objects = direct.length > 0 ? direct : behindPlace(clause);
  // `received the ‘Golden Dove, Silver Rays’ medal`: the whole title is one.
  const isTitle = objects.some((phrase) => isAward(clause, phrase));
  const guests = objects.filter(
    (phrase) =>
      (isVisitor(phrase) || isLedBody(clause, phrase)) &&
      !isAward(clause, phrase) &&
      !(isTitle && phrase.kind === 'name') &&
      !isSum(clause, phrase),
  );
  // In `Receiving the delegation, there were …` the only noun is what is received.
  const hosts = clause.subject.filter(
    (phrase) =>
      (phrase.kind !== 'pronoun' || !phrase.plural) && !guests.includes(phrase) && !isOwner(clause, phrase),
  );
  if (
    guests.length === 0 ||
    hosts.length === 0 ||
    isIntoBody(clause, guests) ||
    isDeed(clause) ||
    isMeans(clause, guests) ||
    (weak && isFromAfar(clause))
  )
    return null;
  // A county that plays host only tells where somebody was received; a hospital may receive him.
  const mayHost = (phrase: Phrase) => isVisitor(phrase) || phrase.kind === 'organisation';
  if (plays(clause) && !hosts.some(guests.some(isHolder) ? mayHost : isVisitor)) return null;
  return {
    rule: 'received',
    type: 'meeting',
    parts: [...parts(hosts, 'agent', 'host'), ...parts(guests, 'patient', 'guest')],
    weak:
      weak &&
      !isOnCall(clause) &&
      !guests.some((guest) => isHolder(guest) || isLedByHolder(clause, guest) || isSentByBody(clause, guest)),
  };
});

/** `welcomed a delegation headed by Minister X`; not `welcomed guests, including Minister X`, as at any gathering. */
function isLedByHolder({ sentence: { tokens, words } }: Clause, { head, members }: Phrase): boolean {
  const isDelegation = tokens
    .slice(head.from, head.to)
    .some(({ lower }) => words.phrases.delegations.has(lower));
  return isDelegation && members.some(isHolder);
}

/** `welcomed twenty students of Lund College`: a party from a house with a name, told as over; not `from Norway`. */
function isSentByBody({ verb, sentence }: Clause, { kind, plural, origins }: Phrase): boolean {
  const isBody = ({ from, to }: TokenRange) =>
    to - from > 1 &&
    sentence.tokens
      .slice(from, to)
      .some(({ lower, capital }) => capital && sentence.words.phrases.settledBodies.has(lower));
  return kind === 'group' && plural && !verb.present && verb.modal === null && origins.some(isBody);
}

/** `received, at the palace, Minister X`: behind the place between commas. */
function behindPlace({ nouns, sentence, happenings }: Clause): readonly Phrase[] {
  const { placePrepositions } = sentence.words.clauses.sentences;
  const at = nouns.findIndex(
    ({ preposition, value }, k) =>
      preposition === ',' &&
      placePrepositions.has(nouns[k - 1]?.preposition ?? '') &&
      value.every(isVisitor) &&
      value.some(isHolder),
  );
  // `received in audience on Friday at the palace, Minister X`.
  const isAudience = happenings.some(
    ({ preposition, value }) => preposition === 'in' && value.noun === 'audience',
  );
  const [only] = nouns.filter(
    ({ value }) => value.some(isHolder) || (isAudience && value.every(isNamedPerson)),
  );
  const inAudience = isAudience && only?.preposition === ',' ? only.value : null;
  return nouns[at]?.value ?? inAudience ?? behindRoom(sentence, nouns);
}

/** `welcomed to campus Ambassador X`: behind a room or house that no article or name makes a phrase of its own. */
function behindRoom({ words, tokens }: TokenSentence, nouns: Clause['nouns']): readonly Phrase[] {
  const { placePrepositions } = words.clauses.sentences;
  const [first] = nouns;
  const [person] = first?.value ?? [];
  const isPlace =
    first !== undefined && (first.preposition === 'to' || placePrepositions.has(first.preposition));
  if (!isPlace || person?.kind !== 'person' || person.offices.length === 0) return [];
  return words.frames.premises.has(tokens[person.from - 1]?.lower ?? '') ? first.value : [];
}

/** `received 108 mln ECUs`: so many of something. */
function isSum({ sentence: { tokens } }: Clause, { kind, from }: Phrase): boolean {
  const [first, second] = tokens.slice(Math.max(0, from - 2), from);
  const isCounted = second?.kind === 'number' || (first?.kind === 'number' && second?.capital === false);
  return kind === 'name' && isCounted;
}

function isVisitor(phrase: { kind: string }): boolean {
  return ['person', 'office', 'group', 'name', 'pronoun'].includes(phrase.kind);
}

/** `received the Traders’ Association in Lund, led by X`: a body whose people came. */
function isLedBody({ sentence }: Clause, { kind, to }: Phrase): boolean {
  if (kind !== 'organisation') return false;
  const { tokens, words } = sentence;
  const behind = tokens.slice(to, to + LED_REACH);
  return behind.some(({ lower }, k) => words.ledBy.has(lower) && behind[k + 1]?.lower === 'by');
}

/** Words of `in Binh Long, led by`. */
const LED_REACH = 7;

/** `X’s hometown received Y`: a thing of his, and no room or party of his own. */
function isOwner({ sentence }: Clause, { to }: Phrase): boolean {
  const { tokens, words } = sentence;
  const thing = tokens[to + 1];
  const isThing = tokens[to]?.lower === "'s" && thing?.kind === 'word' && !thing.capital;
  return isThing && !words.frames.ownRooms.has(thing.lower) && !words.phrases.parties.has(thing.lower);
}

/** `welcomed X to the board`: he is one of them from now on. */
function isIntoBody({ sentence }: Clause, guests: readonly Phrase[]): boolean {
  const end = Math.max(...guests.map(({ to }) => to));
  return sentence.words.frames.intoBody.test(lowerWords(sentence, end, end + INTO_REACH));
}

/** Words of `to the supervisory board`. */
const INTO_REACH = 5;

/** `welcomed X during a courtesy visit`. */
function isOnCall({ happenings, sentence }: Clause): boolean {
  const { atPrepositions } = sentence.words.frames;
  return happenings.some(
    ({ preposition, value }) => value.sort === 'visit' && atPrepositions.has(preposition),
  );
}

/** `In a video message, X greeted Y`, `welcomed Y in a tweet`. */
function isFromAfar({ sentence }: Clause): boolean {
  return sentence.words.frames.fromAfar.test(lowerWords(sentence));
}

/** `welcomed X’s decision`: what follows the name is not the end of the object. */
function isDeed(clause: Clause): boolean {
  const behindNoun = clause.chunks.slice(clause.verbAt + 1).findIndex((chunk) => chunk.kind === 'noun');
  const next = clause.chunks[clause.verbAt + 2 + behindNoun];
  // `received at the town hall X`: where, and not what.
  if (clause.chunks[clause.verbAt + behindNoun]?.kind === 'preposition') return false;
  if (next === undefined) return false;
  return clause.sentence.tokens[next.from]?.lower === "'s" || isThing(clause, next);
}

/** `received Food Agency approval`: the name qualifies the plain noun behind it, which is what was received. */
function isThing({ sentence, chunks }: Clause, next: Chunk): boolean {
  const { words } = sentence;
  const name = chunks[chunks.indexOf(next) - 1];
  const last = name?.kind === 'noun' ? name.list.items.at(-1) : undefined;
  if (next.kind !== 'word' || last === undefined || last.to !== next.from) return false;
  if (last.kind !== 'name' && last.kind !== 'organisation') return false;
  const isAdverb = [...words.clauses.auxiliaries.adverbEndings].some((end) => next.word.endsWith(end));
  const isFree =
    words.functionWords.has(next.word) || matchLength(words.adverbs, sentence.tokens, next.from) > 0;
  return !isAdverb && !isFree && /^\p{Ll}/u.test(sentence.tokens[next.from]?.text ?? '');
}

/** `Orders received by 50 firms rose`: the word that opens a sentence, without a name behind it, is a thing as likely as a name. */
function isThingOpening({ verb }: Clause, [first, ...more]: readonly Phrase[]): boolean {
  if (verb.form !== 'bare' || verb.passive || first === undefined || more.length > 0) return false;
  return first.kind === 'name' && first.head.from === 0 && first.head.to === 1;
}

/** `received by X`, `received warmly by X`; not `welcomed the efforts by X`, `received letters handed over by X`. */
function isParticiple({ verb, chunks, verbAt, sentence }: Clause): boolean {
  const { adverbEndings } = sentence.words.clauses.auxiliaries;
  const by = chunks.findIndex(
    (chunk, k) => k > verbAt && chunk.kind === 'preposition' && chunk.word === 'by',
  );
  const isAdverb = (word: string) => [...adverbEndings].some((ending) => word.endsWith(ending));
  const isPlain = chunks
    .slice(verbAt + 1, by)
    .every((chunk) => (chunk.kind === 'word' ? isAdverb(chunk.word) : !HAPPENINGS.has(chunk.kind)));
  return verb.form === 'bare' && isPlain;
}

/** `received a similar call by X`: what was received is named. */
const HAPPENINGS: ReadonlySet<string> = new Set(['happening', 'agreement']);

/**
 * `accepted Ambassador X in her office`, `awaited Ambassador X in a meeting`: of somebody with an office, in one's own rooms or
 * at a meeting, and over; not `expected Ambassador X to open an office`.
 */
function acceptsGuest(clause: Clause): boolean {
  const { verb, sentence, happenings, chunks, verbAt } = clause;
  const { admittingVerbs, ownRooms } = sentence.words.frames;
  if (!admittingVerbs.has(verb.lemma) || verb.passive) return false;
  const isHoped = verb.classes.includes('control');
  const isOver = !verb.present && verb.modal === null;
  // `expected X in his office, but he did not come`.
  const isToDo = chunks
    .slice(verbAt + 1)
    .some((chunk) => chunk.kind === 'verb' && (chunk.form === 'infinitive' || chunk.negated));
  if (isHoped && (!isOver || isToDo)) return false;
  const isOfficial = behind(clause, '').some(isHolder);
  const isThere =
    sentence.tokens.slice(verb.to).some(({ lower }) => ownRooms.has(lower)) ||
    (isHoped &&
      happenings.some(({ preposition, value }) => preposition === 'in' && value.sort === 'encounter'));
  return isOfficial && isThere;
}

/** `played host to X`. */
function plays({ verb, sentence: { words, tokens } }: Clause): boolean {
  return words.frames.playing.has(verb.lemma) && words.frames.hosting.has(tokens[verb.to]?.lower ?? '');
}
