import type { Chunk } from '../clause/chunk.ts';
import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import { namesDay } from '../date/date-expression.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { FrameRule } from './frame.ts';
import { lowerWords } from './lower-words.ts';
import { meetingToldAlone } from './meeting-told-alone.ts';
import { nounArguments } from './noun-arguments.ts';
import { ownersBefore } from './owners.ts';
import { pairsMet } from './pairs-met.ts';
import { behind, canAct, parts } from './parts.ts';
import { takesPlace, tellsTopic } from './takes-place.ts';
import { thereWas } from './there-was.ts';

/**
 * `Talks between X and Y were held`, `a meeting with X took place`, `talks were held with X`, `there was a meeting between X
 * and Y`.
 */
export const talksTookPlace: FrameRule = (clause) => {
  const existing = clause.subjectHappening === null ? existingTalks(clause) : null;
  const happening = clause.subjectHappening ?? existing;
  if (happening === null) return null;
  const own = [...ownersOf(clause, happening), ...argumentsOfNoun(clause, happening)];
  const named = own.length > 0 ? own : thoseOfWhole(clause, happening);
  if (happening.sort !== 'encounter' && !isMeetingOfTwo(clause, happening, named)) return null;
  const isTold = existing !== null || isDescribed(clause) || begins(clause) || didSomething(clause, named);
  if (!takesPlace(clause) && !(named.length > 1 && isTold)) return null;
  const prepositions =
    tellsTopic(clause) || isForFeast(clause) ? [] : clause.sentence.words.frames.withPrepositions;
  const hosts = [...behind(clause, 'by'), ...byBehindNoun(clause, happening)].filter(canAct);
  const patients = [...named, ...behind(clause, ...prepositions)];
  if (patients.length + hosts.length === 0) return meetingToldAlone(clause, happening);
  if (isForMany(clause, happening, patients)) return null;
  if (patients.length === 0 && isOpened(clause, happening)) return null;
  // `Talks took place between two leaders`: those are all of them, and not two others beside whoever was spoken of.
  const pair = behind(clause, 'between', 'among');
  const pairs = happening.plural && hosts.length === 0 ? pairsMet(clause.sentence, patients) : [patients];
  return pairs.map((met) => ({
    rule: 'talks-took-place',
    type: 'meeting',
    parts: [...parts(hosts, 'agent'), ...parts(met, 'patient')],
    trigger: happening,
    anaphoric:
      happening.definite &&
      ((named.length === 0 && patients.length < 2 && !patients.some((phrase) => phrase.origins.length > 1)) ||
        (named.length > 1 && named.every(isDescription))),
    implicitAgent:
      hosts.length === 0 && pair.length === 0 && patients.every((phrase) => !named.includes(phrase)),
    noun: happening.noun,
  }));
};

/** `took place on the anniversary of the accord between X and Y`: they stand behind what it was held for. */
function isForFeast({ happenings, sentence }: Clause): boolean {
  return happenings.some(({ value }) => sentence.words.dates.anniversaries.has(value.noun));
}

/** `A High-Level Meeting between A and B was held`: its capitals make no gathering of it. */
function isMeetingOfTwo(
  { sentence }: Clause,
  { sort, noun, to }: Happening,
  named: readonly Phrase[],
): boolean {
  const isBetween = sentence.words.frames.withPrepositions.has(sentence.tokens[to]?.lower ?? '');
  return sort === 'gathering' && sentence.words.frames.talks.has(noun) && named.length > 1 && isBetween;
}

/** `The meeting was opened by X`: who spoke first at one told before. */
function isOpened({ verb, sentence }: Clause, { definite }: Happening): boolean {
  return definite && verb.passive && sentence.words.frames.openedBy.has(verb.lemma);
}

/** `A reception for the consuls was held`: a gathering, where nobody at it is named. */
function isForMany({ sentence }: Clause, { noun }: Happening, patients: readonly Phrase[]): boolean {
  return (
    sentence.words.gatherings.receptions.test(noun) &&
    patients.every(({ kind }) => kind === 'group' || kind === 'organisation')
  );
}

/** The happening of which the clause says that there was one, or that it took place. */
function existingTalks(clause: Clause): Happening | null {
  return thereWas(clause) ?? behindVerb(clause);
}

/** The talks behind `took place` where nothing stands before it, and behind `it was`. */
function behindVerb({ verb, chunks, verbAt, sentence, subject }: Clause): Happening | null {
  const isPlace = verb.lemma === 'take' && sentence.tokens[verb.to]?.lower === 'place';
  const next = chunks[verbAt + (isPlace ? 2 : 1)];
  if (next?.kind !== 'happening') return null;
  return (isPlace && subject.length === 0) || isItThen({ verb, chunks, sentence }, next) ? next : null;
}

/** `It was the first meeting between X and Y since May`: told of two by name. */
function isItThen(
  { verb, chunks, sentence }: Pick<Clause, 'verb' | 'chunks' | 'sentence'>,
  happening: Happening,
): boolean {
  const link = chunks[chunks.indexOf(happening) + 1];
  const isIt = sentence.words.frames.itWas.test(lowerWords(sentence, 0, verb.to));
  return isIt && !verb.negated && link?.kind === 'preposition' && link.word === 'between';
}

/** `the minister`, `the Norwegian envoy`: somebody who was named before. */
function isDescription({ kind, definite, plural }: Phrase): boolean {
  return kind === 'office' && definite && !plural;
}

/** `Talks between X and Y have started`, `ended`: the verb has no object. */
function begins(clause: Clause): boolean {
  const { verb, sentence } = clause;
  return sentence.words.frames.openingVerbs.has(verb.lemma) && behind(clause, '').length === 0;
}

/** `The meeting between X and Y saw the two men discuss Z`: what the talks of two who are named came to, they took place. */
function didSomething({ verb, sentence, chunks, verbAt }: Clause, named: readonly Phrase[]): boolean {
  const { refusing, planning } = sentence.words.clauses.factuality;
  const isPast = verb.form === 'finite' || (verb.form === 'bare' && !hasVerbBehind(chunks, verbAt));
  const isSure = !verb.negated && verb.modal === null && verb.perfect === null;
  const isDone = !refusing.has(verb.lemma) && !planning.has(verb.lemma);
  const { telling } = sentence.words.frames;
  const isFull = named.filter(({ kind }) => kind === 'person').length > 1;
  return (
    isPast &&
    isSure &&
    isDone &&
    isFull &&
    !verb.passive &&
    !verb.present &&
    !verb.classes.includes('be') &&
    !telling.has(verb.lemma)
  );
}

/** `The meeting between X and Y scheduled for May was put off`: before another verb a participle describes. */
function hasVerbBehind(chunks: readonly Chunk[], verbAt: number): boolean {
  const next = chunks.slice(verbAt + 1).find(({ kind }) => kind === 'verb' || kind === 'subordinator');
  return next?.kind === 'verb' && (next.form === 'finite' || next.form === 'bare');
}

/** Those named right behind the noun: `between X and Y`, `with X`, `of X with Y`. */
function argumentsOfNoun(clause: Clause, happening: Happening) {
  const at = clause.chunks.indexOf(happening);
  return nounArguments(clause, at);
}

/** `The discussion took place during the meeting of X with Y`: those of the meeting that it was part of. */
function thoseOfWhole(clause: Clause, { sort }: Happening): readonly Phrase[] {
  const { meetingPrepositions } = clause.sentence.words.events;
  const whole = clause.happenings.find(
    ({ preposition, value }) => meetingPrepositions.has(preposition) && value.sort === 'encounter',
  );
  if (whole === undefined || sort !== 'encounter' || !takesPlace(clause)) return [];
  return nounArguments(clause, clause.chunks.indexOf(whole.value));
}

/** `The reception of X by Y took place`. */
function byBehindNoun({ chunks, verbAt }: Clause, happening: Happening): readonly Phrase[] {
  const at = chunks.indexOf(happening);
  const by = chunks.findIndex(
    (chunk, k) => k > at && k < verbAt && chunk.kind === 'preposition' && chunk.word === 'by',
  );
  const noun = chunks[by + 1];
  return by > 0 && noun?.kind === 'noun' && noun.from < (chunks[verbAt]?.from ?? 0) ? noun.list.items : [];
}

/** `Minister X’s meeting with Y`: whose it is. */
function ownersOf({ chunks }: Clause, happening: Happening): readonly Phrase[] {
  return ownersBefore(chunks, chunks.indexOf(happening)).owners.filter(({ kind }) => kind === 'person');
}

/** `The talks between X and Y on Monday were the first since 2019`: with a day, what is said of talks tells them. */
function isDescribed({ verb, verbAt, chunks, dates, sentence }: Clause): boolean {
  const isPast = verb.classes.includes('be') && !verb.present && !verb.negated && verb.modal === null;
  const next = chunks[verbAt + 1];
  // `was moved to 14 June`: a participle that the lexicon does not know.
  const isDone =
    next?.kind === 'word' &&
    next.word.endsWith('ed') &&
    !sentence.words.frames.topicParticiples.has(next.word);
  return isPast && verb.form === 'finite' && verb.perfect === null && !isDone && dates.some(namesDay);
}
