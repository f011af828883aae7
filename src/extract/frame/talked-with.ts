import { isAdverbial } from '../clause/adverbial.ts';
import type { Chunk } from '../clause/chunk.ts';
import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import { isHolder } from '../phrase/is-holder.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { FrameDraft, FrameRule } from './frame.ts';
import { isInLead } from './in-lead.ts';
import { isIntroduced } from './introduced.ts';
import { isEnvoyPhrase } from './is-envoy-phrase.ts';
import { lowerWords } from './lower-words.ts';
import { behind, canAct, isSeveral, isSomebody, parts } from './parts.ts';
import { wordsBehind } from './words-behind.ts';

/**
 * `X sat down with Y`, `X and Y sat down for talks`, `X conferred with Y`, `X discussed trade with Y`, `X and Y discussed
 * trade`, `exchanged views with Y`.
 */
export const talkedWith: FrameRule = (clause) => {
  const { verb } = clause;
  const { frames } = clause.sentence.words;
  if (clause.chunks.some(isRemote)) return null;
  if (verb.lemma === 'discuss' && verb.passive) return wasDiscussedBy(clause);
  const agents = clause.subject.filter(canAct);
  if (agents.length === 0) return null;
  const together = talkedTogether(clause, agents);
  if (together !== null) return together;
  if (frames.gatheringTogether.has(verb.lemma)) return gotTogether(clause, agents);
  if (verb.lemma === 'sit') return withSomebody(clause, 'sat-down-with') ?? satForTalks(clause, agents);
  if (frames.conferringVerbs.has(verb.lemma)) return withSomebody(clause, 'conferred-with');
  if (frames.discussingVerbs.has(verb.lemma) && !verb.passive) return withSomebody(clause, 'discussed-with');
  if (frames.engagingVerbs.has(verb.lemma))
    return withSomebody(clause, isInTalks(clause) ? 'engaged-in-talks' : 'conferred-with');
  if (verb.lemma === 'join' && !verb.passive) return joinedForTalks(clause, agents);
  // `The delegation exchanged with X`: views, where nothing else is named.
  const ofViews = isOfViews(clause);
  if (verb.lemma === 'exchange' && namesNothing(clause)) return withSomebody(clause, 'conferred-with');
  return ofViews ? withSomebody(clause, 'exchanged-views') : null;
};

/** `exchanged with X`, `exchanged on Monday in his office with X`: only when and where stand before the one with whom. */
function namesNothing({ chunks, verbAt, sentence, verb }: Clause): boolean {
  const { placePrepositions } = sentence.words.clauses.sentences;
  const at = chunks.findIndex(
    (chunk, k) => k > verbAt && chunk.kind === 'preposition' && chunk.word === 'with',
  );
  return (
    at > verbAt &&
    !verb.passive &&
    chunks.slice(verbAt + 1, at).every((chunk, k) => {
      const before = chunks[verbAt + k];
      const isWhere =
        chunk.kind === 'noun' && before?.kind === 'preposition' && placePrepositions.has(before.word);
      return isWhere || isAdverbial(sentence.words, chunk);
    })
  );
}

function isOfViews(clause: Clause): boolean {
  const { exchangedViews } = clause.sentence.words.frames;
  return clause.verb.lemma === 'exchange' && exchangedViews.test(wordsBehind(clause));
}

/** `X and Y discussed trade`; `reviewed` it, where both are named with whose office they hold, and on a day. */
function talkedTogether(clause: Clause, agents: readonly Phrase[]): FrameDraft | null {
  const { verb, sentence, dates, index } = clause;
  const people = agents.filter(
    ({ kind, head }) => kind === 'person' || (kind === 'name' && index > 0 && head.to - head.from === 1),
  );
  const isTalk =
    verb.lemma === 'discuss' ||
    talksAbout(clause) ||
    (isOfViews(clause) && behind(clause, 'with').length === 0);
  if (people.length < 2 || verb.passive) return null;
  const isNews = dates.length > 0 && people.every((phrase) => isIntroduced(sentence, phrase));
  const isOfEnvoy = isWithEnvoy(clause, people);
  const isReview =
    (sentence.words.frames.discussingVerbs.has(verb.lemma) && (isNews || isOfEnvoy)) ||
    agreesThere(clause, people);
  if (!(isTalk || isReview)) return null;
  const weak = (index > 0 && dates.length === 0 && !isAtMeeting(clause)) || !(isTalk || isOfEnvoy);
  return { rule: 'discussed-together', type: 'meeting', parts: parts(agents, 'agent'), weak };
}

/** `In a meeting at the museum, X and Y discussed …`. */
function isAtMeeting({ chunks, sentence }: Clause): boolean {
  const { atPrepositions } = sentence.words.frames;
  return chunks.some((chunk, k) => {
    const before = chunks[k - 1];
    const isNew = chunk.kind === 'happening' && chunk.sort === 'encounter' && !chunk.definite;
    return isNew && before?.kind === 'preposition' && atPrepositions.has(before.word);
  });
}

/** `Minister X and Minister Y agreed in Lund on Monday to …`: in one place on one day, so that they met there. */
function agreesThere({ verb, sentence, dates }: Clause, people: readonly Phrase[]): boolean {
  const { agreeingVerbs, herePlaces } = sentence.words.frames;
  const isThere = agreeingVerbs.has(verb.lemma) && herePlaces.has(sentence.tokens[verb.to]?.lower ?? '');
  return isThere && dates.length > 0 && people.every(({ offices }) => offices.length > 0);
}

/** `X and Y talked about trade`. */
function talksAbout({ verb, sentence }: Clause): boolean {
  const { conversingVerbs } = sentence.words.frames;
  return conversingVerbs.has(verb.lemma) && sentence.tokens[verb.to]?.lower === 'about';
}

/** `Trade was discussed by X and Y`: two people who talk. */
function wasDiscussedBy(clause: Clause): FrameDraft | null {
  const people = behind(clause, 'by').filter(({ kind }) => kind === 'person');
  if (people.length < 2) return null;
  return {
    rule: 'discussed-together',
    type: 'meeting',
    parts: parts(people, 'agent'),
    weak: clause.index > 0,
  };
}

/** `X and Y sat down for talks`. */
function satForTalks(clause: Clause, agents: readonly Phrase[]): FrameDraft | null {
  const talks = talksFor(clause);
  if (talks === null || !isSeveral(agents)) return null;
  return {
    rule: 'sat-down-for-talks',
    type: 'meeting',
    parts: parts(agents, 'agent'),
    noun: talks.noun,
  };
}

/** `X and Y got together`, `X got together with Y`. */
function gotTogether(clause: Clause, agents: readonly Phrase[]): FrameDraft | null {
  if (!clause.sentence.words.frames.gettingTogether.test(wordsBehind(clause))) return null;
  const people = agents.filter(({ kind }) => kind === 'person');
  const together: FrameDraft = { rule: 'got-together', type: 'meeting', parts: parts(people, 'agent') };
  return withSomebody(clause, 'got-together') ?? (people.length > 1 ? together : null);
}

/** `X joined Y for breakfast`. */
function joinedForTalks(clause: Clause, agents: readonly Phrase[]): FrameDraft | null {
  const people = behind(clause, '').filter(isHolder);
  const talks = talksFor(clause);
  if (talks === null || people.length === 0 || agents.some(({ kind }) => kind === 'organisation'))
    return null;
  const joined = [...parts(agents, 'agent'), ...parts(people, 'patient')];
  return { rule: 'joined-for-talks', type: 'meeting', parts: joined, noun: talks.noun };
}

/** The talks for which somebody came together. */
function talksFor({ happenings }: Clause): Happening | null {
  const isTalk = ({ preposition, value }: Clause['happenings'][number]) =>
    preposition === 'for' && value.sort === 'encounter';
  return happenings.find(isTalk)?.value ?? null;
}

/** `In a telephone conversation, X and Y discussed …`. */
function isRemote(chunk: Chunk): boolean {
  return chunk.kind === 'happening' && chunk.sort === 'remote';
}

/** `engaged in a discussion with X`, `engaged X in a discussion`. */
function isInTalks({ happenings }: Clause): boolean {
  return happenings.some(({ preposition, value }) => preposition === 'in' && value.sort === 'encounter');
}

function withSomebody(clause: Clause, rule: string): FrameDraft | null {
  const direct = rule === 'engaged-in-talks' ? [''] : [];
  const agents = clause.subject.filter(canAct);
  // `got together with X`.
  const together = agents.every(({ kind }) => kind === 'person') ? ['together'] : [];
  const patients = behind(clause, 'with', ...together, ...direct).filter(isSomebody);
  return patients.length === 0 || agents.length === 0
    ? null
    : {
        rule,
        type: 'meeting',
        parts: [...parts(agents, 'agent'), ...parts(patients, 'patient')],
        weak: isWeak(clause, rule, patients),
      };
}

/** `Minister X reviewed with Ambassador Y the ties`, where the article begins: an envoy posted there comes in person. */
function isWithEnvoy({ sentence, subject, index }: Clause, patients: readonly Phrase[]): boolean {
  if (!isInLead(index)) return false;
  const isEnvoy = (phrase: Phrase) => isEnvoyPhrase(sentence, phrase);
  const people = [...subject, ...patients].filter(({ kind }) => kind !== 'place');
  const hosts = people.filter((phrase) => !isEnvoy(phrase));
  const { fromAfar } = sentence.words.frames;
  return hosts.some(isHolder) && people.some(isEnvoy) && !fromAfar.test(lowerWords(sentence));
}

/** Whether it may be told of somebody without a meeting: `engaged with X`; not of X with his office, or on a day. */
function isWeak(clause: Clause, rule: string, patients: readonly Phrase[]): boolean {
  const { sentence, verb, dates } = clause;
  const isKnown = patients.some((phrase) => isIntroduced(sentence, phrase));
  if (rule === 'engaged-in-talks') return false;
  // `got together with`: nobody does so from afar.
  if (rule === 'got-together') return !patients.some(({ kind }) => kind === 'person');
  // `interacted with X at a meeting`.
  if (isAtMeeting(clause) && patients.some(isHolder)) return false;
  if (rule === 'discussed-with') return !(isKnown && (dates.length > 0 || isWithEnvoy(clause, patients)));
  return rule !== 'sat-down-with' && (sentence.words.frames.engagingVerbs.has(verb.lemma) || !isKnown);
}
