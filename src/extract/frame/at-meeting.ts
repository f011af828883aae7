import type { Chunk } from '../clause/chunk.ts';
import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import { isHolder } from '../phrase/is-holder.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { datesOfHolding } from './dates-of-holding.ts';
import { isForMedia } from './for-media.ts';
import type { FrameRule } from './frame.ts';
import { isGivenBy } from './given-by.ts';
import { isIntroduced } from './introduced.ts';
import { isEnvoyPhrase } from './is-envoy-phrase.ts';
import { nounArguments, ownerBehind } from './noun-arguments.ts';
import { ownersBefore } from './owners.ts';
import { behind, canAct, isOnePerson, isSeveral, parts } from './parts.ts';
import { isFirstFinite, speaksFirst } from './speaks-first.ts';

/** `At a meeting with Y, X said …`, `during talks with Y`, `X’s meeting with Y focused on …`: the sentence’s own subject met Y. */
export const atMeetingWith: FrameRule = (clause) => {
  const { verb, chunks } = clause;
  if (verb.form !== 'finite' && verb.form !== 'bare') return null;
  const at = chunks.findIndex(
    (chunk, k) =>
      chunk.kind === 'happening' &&
      (chunk.sort === 'encounter' || isVisitToSomebody(chunks, k)) &&
      (isAt(clause, chunks[ownersBefore(chunks, k).at - 1]) || isPurpose(clause, chunks[k - 1])),
  );
  const encounter = chunks[at];
  if (encounter?.kind !== 'happening' || isBehindOtherVerb(clause, at)) return null;
  if (isForMedia(clause.sentence, encounter)) return null;
  const named = othersAt(clause, at);
  const others = named.length > 0 ? named : addressedAt(clause, at, encounter);
  if (isOfThem(clause, at, encounter, others) && isFirstFinite(clause))
    return {
      rule: 'at-their-meeting',
      type: 'meeting',
      parts: parts(clause.subject, 'agent'),
      trigger: encounter,
      noun: encounter.noun,
    };
  const owners = ownersBefore(chunks, at).owners.filter(canAct);
  const subject = speakers(clause).filter((phrase) => canAct(phrase) && phrase.kind !== 'organisation');
  const agents = owners.length > 0 ? owners : subject.filter((phrase) => !isBothSides(phrase));
  if (others.length === 0 || !speaksFirst(clause)) return null;
  // `was the outcome of talks with X`: nothing says whose they were.
  if (owners.length === 0 && others.length < 2 && isPartOf(clause, chunks[at - 1])) return null;
  const own = datesOfHolding(chunks, at);
  if (others.length > 1 && isBetween(clause, at))
    return {
      rule: 'at-meeting-between',
      type: 'meeting',
      parts: parts(others, 'patient'),
      trigger: encounter,
      dates: own.length > 0 ? own : clause.dates,
      noun: encounter.noun,
    };
  return {
    rule: 'at-meeting-with',
    type: 'meeting',
    parts: [...parts(agents, 'agent'), ...parts(others, 'patient', hostsThere(clause, at) ? 'host' : null)],
    trigger: encounter,
    weak: false,
    anaphoric: encounter.definite && others.every(isDescription),
    implicitAgent: agents.length === 0 && others.length === 1,
    noun: encounter.noun,
  };
};

/** `said during the visit to Governor X`: whoever is visited is met. */
function isVisitToSomebody(chunks: readonly Chunk[], k: number): boolean {
  const [visit, to, noun] = chunks.slice(k, k + 3);
  const isTo = to?.kind === 'preposition' && to.word === 'to' && noun?.kind === 'noun';
  return (
    visit?.kind === 'happening' && visit.sort === 'visit' && isTo && noun.list.items[0]?.kind === 'person'
  );
}

/** `A and B agreed at their meeting`, `at a meeting`: where it names nobody else, those who did it met each other. */
function isOfThem(
  { sentence, subject, chunks, verb }: Clause,
  at: number,
  encounter: Happening,
  others: readonly Phrase[],
): boolean {
  if (others.length > 0) return false;
  const isTheirs = sentence.tokens[encounter.from]?.lower === 'their' && isSeveral(subject);
  // `agreed at today's meeting`.
  const isOfDay = chunks[at - 1]?.kind === 'date' || chunks[at - 2]?.kind === 'date';
  const talk = sentence.words.frames.discussingVerbs.has(verb.lemma);
  const isOne = (phrase: Phrase) => isOnePerson(phrase) || (talk && isFullName(phrase));
  const isNews = (!encounter.definite || isOfDay) && subject.filter(isOne).length > 1;
  const isDescribed = chunks[at + 1]?.kind === 'comma' && chunks[at + 2]?.kind === 'subordinator';
  const areTold = isDescribed && subject.filter((phrase) => isIntroduced(sentence, phrase)).length > 1;
  // At a reception hosted by Z they met him.
  return isTheirs || areTold || (isNews && !isGivenBy(chunks, at));
}

/** A name of several words, whose bearers talked with each other. */
function isFullName({ kind, head }: Phrase): boolean {
  return kind === 'name' && head.to - head.from > 1;
}

/** Those whom the words behind a meeting name: a place only where it is one of two that it was between. */
function othersAt(clause: Clause, at: number): readonly Phrase[] {
  const visited = isVisitToSomebody(clause.chunks, at) ? clause.chunks[at + 2] : undefined;
  if (visited?.kind === 'noun') return visited.list.items;
  const named = nounArguments(clause, at);
  const owner = ownerBehind(clause, at);
  if (isBetween(clause, at) && named.length > 1) return named;
  return named.filter((phrase) => canAct(phrase) && phrase !== owner);
}

/**
 * `thanked President Y during a meeting on Monday`, `conveyed it to President Y at a meeting`: at a meeting of which nothing
 * else is told, whoever was spoken to was there.
 */
function addressedAt(clause: Clause, at: number, encounter: Happening): readonly Phrase[] {
  const { verb, chunks, sentence } = clause;
  const isPlain = !encounter.definite && !encounter.named && encounter.head.to - encounter.head.from === 1;
  const isTheirs = sentence.tokens[encounter.from]?.lower === 'their' && !encounter.named;
  const { telling, passingOn } = sentence.words.frames;
  const isPassedOn = passingOn.has(verb.lemma);
  if (verb.passive || !(isPlain || isTheirs) || !(telling.has(verb.lemma) || isPassedOn)) return [];
  const next = chunks[at + 1];
  // `a meeting of his party`, `a meeting with reporters`, `a meeting that …`.
  const isTold =
    next?.kind === 'subordinator' ||
    (next?.kind === 'preposition' &&
      !sentence.words.clauses.sentences.placePrepositions.has(next.word) &&
      next.word !== 'on');
  return isTold ? [] : behind(clause, isPassedOn ? 'to' : '').filter(isHolder);
}

function isBetween({ chunks, sentence }: Clause, at: number): boolean {
  const link = chunks[at + 1];
  return link?.kind === 'preposition' && sentence.words.frames.mutualPrepositions.has(link.word);
}

/**
 * Who speaks at the meeting: the subject, or whoever is named behind a passive (`This was stated by X during a meeting with
 * Y`).
 */
function speakers(clause: Clause): readonly Phrase[] {
  const { verb, subject, chunks, verbAt } = clause;
  const next = chunks[verbAt + 1];
  // `“…,” said X after talks with Y`.
  const isInverted = subject.length === 0 && verb.classes.includes('report') && next?.kind === 'noun';
  if (isInverted && !verb.passive) return next.list.items.slice(0, 1);
  const isSaid = verb.passive && (verb.classes.includes('report') || subject.length === 0);
  return isSaid ? behind(clause, 'by').filter(({ kind }) => kind === 'person' || kind === 'office') : subject;
}

/** `the two sides` are the one just named and whom the article spoke of before. */
function isBothSides({ kind, plural }: Phrase): boolean {
  return kind === 'pronoun' && plural;
}

/** `the Indian dignitaries`: people who were named where the meeting was told. */
function isDescription({ kind, plural, definite, members }: Phrase): boolean {
  return kind === 'group' && plural && definite && members.length === 0;
}

/** `talks with X in Vienna`: a place right behind the name is where X receives, unless X is an envoy or a delegation. */
function hostsThere(clause: Clause, at: number): boolean {
  const [noun, preposition, place] = clause.chunks.slice(at + 2, at + 5);
  if (
    noun?.kind !== 'noun' ||
    preposition?.kind !== 'preposition' ||
    preposition.word !== 'in' ||
    place?.kind !== 'noun'
  )
    return false;
  const [first] = noun.list.items;
  return first?.kind === 'person' && !isEnvoyPhrase(clause.sentence, first);
}

/** `at`, `during`; `on leaving` talks with X. */
function isAt(clause: Clause, chunk: Chunk | undefined): boolean {
  if (isPartOf(clause, chunk)) return true;
  if (chunk === clause.verb && isUsedOrFollowed(clause)) return true;
  if (chunk?.kind === 'verb')
    return chunk.form === 'gerund' && clause.sentence.words.frames.outOfVerbs.has(chunk.lemma);
  if (chunk?.kind !== 'preposition') return false;
  const { atPrepositions, openingVerbs, withPrepositions } = clause.sentence.words.frames;
  // `began her day with a meeting with X`, `by meeting with X`.
  const isPartOfDay =
    openingVerbs.has(clause.verb.lemma) &&
    !clause.verb.passive &&
    (withPrepositions.has(chunk.word) || chunk.word === 'by');
  return isPartOfDay || atPrepositions.has(chunk.word);
}

/** `used talks with X to …`; `The statement followed talks with X`, of what nobody is the subject. */
function isUsedOrFollowed({ verb, sentence, subject }: Clause): boolean {
  if (verb.lemma === 'follow') return !verb.passive && verb.form !== 'gerund' && subject.length === 0;
  return sentence.words.frames.usingVerbs.has(verb.lemma);
}

/** `visited the headquarters for consultations with X`. */
function isPurpose(clause: Clause, chunk: Chunk | undefined): boolean {
  return (
    chunk?.kind === 'preposition' &&
    chunk.word === 'for' &&
    clause.verb.classes.some((each) => each === 'visit' || each === 'arrive')
  );
}

/** `said that A met B after a summit of C with D`: the meeting beside another verb is not of this one's subject. */
function isBehindOtherVerb({ chunks, verbAt }: Clause, at: number): boolean {
  return chunks
    .slice(verbAt + 1, Math.max(verbAt + 1, at))
    .some((chunk) => chunk.kind === 'verb' && chunk.form === 'finite');
}

/** `was the outcome of talks`, `was at the heart of X’s talks`. */
function isPartOf({ sentence, verb }: Clause, chunk: Chunk | undefined): boolean {
  if (chunk?.kind !== 'preposition' || chunk.word !== 'of' || !verb.classes.includes('be')) return false;
  const word = sentence.tokens[chunk.from - 1]?.lower ?? '';
  return !verb.present && sentence.words.frames.partsOfTalks.has(word);
}
