import type { Chunk } from '../clause/chunk.ts';
import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import { namesDay } from '../date/date-expression.ts';
import { isYearAlone } from '../date/year-alone.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { wordAt } from '../phrase/phrase.ts';
import type { FrameRule } from './frame.ts';
import { isMealGiven } from './meal-given.ts';
import { isNameOfThing } from './name-of-thing.ts';
import { isNewGathering } from './new-gathering.ts';
import { behind, parts } from './parts.ts';
import { isNamedPerson, speaksForOthers } from './speaker.ts';
import { inPerson } from './stand-in.ts';
import { tellsDeed } from './tells-deed.ts';

/**
 * `At a ceremony in Lund on Monday, X thanked …`, `X handed the keys to Y in a ceremony on Friday`: a gathering told of nowhere else, and
 * who said or did something at it.
 */
export const atGathering: FrameRule = (clause) => {
  const { verb, sentence, dates } = clause;
  if (!tellsDeed(verb)) return null;
  const gathering = gatheringInFront(clause) ?? gatheringBehind(clause);
  if (gathering === undefined || isYearAlone(dates) || isMealGiven(clause, gathering)) return null;
  const people = [...inPerson(clause, doers(clause)), ...handedTo(clause), ...toldThere(clause)].filter(
    (phrase) => isNamedPerson(phrase) && !speaksForOthers(sentence, phrase),
  );
  if (people.length === 0) return null;
  return {
    rule: 'at-gathering',
    type: 'conference',
    parts: parts(people, 'attendee'),
    trigger: gathering,
    title: gathering.named ? gathering : null,
    noun: gathering.noun,
  };
};

/** Who does it, or is honoured with it. */
function doers(clause: Clause): readonly Phrase[] {
  const { verb, subject, sentence } = clause;
  const { honouringVerbs, givingVerbs } = sentence.words.gatherings;
  if (!verb.passive) return subject;
  if (honouringVerbs.has(verb.lemma))
    return [...subject.filter((phrase) => !isNameOfThing(sentence, phrase)), ...behind(clause, 'by')];
  return givingVerbs.has(verb.lemma) ? behind(clause, 'by') : [];
}

/** To whom something is handed there, or from whom somebody receives it. */
function handedTo(clause: Clause): readonly Phrase[] {
  const { verb, sentence } = clause;
  const { givingVerbs, takingVerbs } = sentence.words.gatherings;
  const isPerson = ({ kind }: Phrase) => kind === 'person';
  if (takingVerbs.has(verb.lemma) && !verb.passive)
    return behind(clause, '', 'from', 'to', 'before').filter(isPerson);
  // Only upon people something is conferred.
  const isSomebody = (phrase: Phrase) =>
    isPerson(phrase) || (verb.lemma === 'confer' && isNamedPerson(phrase));
  return givingVerbs.has(verb.lemma)
    ? behind(clause, ...sentence.words.actors.handedTo).filter(isSomebody)
    : [];
}

/** `told Premier Y during a banquet`: whoever is spoken to there is there. */
function toldThere(clause: Clause): readonly Phrase[] {
  const { verb, sentence } = clause;
  const isTold = sentence.words.frames.telling.has(verb.lemma) && !verb.passive;
  return isTold
    ? behind(clause, '').filter(({ kind, offices }) => kind === 'person' && offices.length > 0)
    : [];
}

/** What may stand before the preposition (`On Monday, at a seminar, …`). */
const FRONT: ReadonlySet<Chunk['kind']> = new Set(['date', 'comma', 'preposition']);

/** The gathering behind the first `at` or `during` of the sentence, where the clause is the first that tells what was done. */
function gatheringInFront(clause: Clause): Happening | undefined {
  const { sentence, chunks, verbAt } = clause;
  const at = chunks.findIndex((chunk) => !FRONT.has(chunk.kind));
  const [before, gathering] = chunks.slice(Math.max(0, at - 1), at + 1);
  if (gathering?.kind !== 'happening' || before?.kind !== 'preposition' || at > verbAt) return undefined;
  const isFirst = !chunks.slice(0, verbAt).some(isTold);
  const isAt = sentence.words.gatherings.doneAt.has(before.word);
  return isAt && isFirst && isNewGathering(clause, gathering) ? gathering : undefined;
}

/** A verb that tells what was done; not `a seminar held in Lund`, `a ceremony marking the day`. */
function isTold(chunk: Chunk): boolean {
  return chunk.kind === 'verb' && chunk.form !== 'bare' && chunk.form !== 'gerund';
}

/** `handed the keys to Y at a ceremony`, `X said at a reception in Lund`: behind what is done before others. */
function gatheringBehind(clause: Clause): Happening | undefined {
  const { verb, sentence, happenings } = clause;
  const { givingVerbs, takingVerbs, honouringVerbs, doneAt, spokenAt } = sentence.words.gatherings;
  const hands = [givingVerbs, takingVerbs, honouringVerbs].some((verbs) => verbs.has(verb.lemma));
  if (!hands && !isRemark(clause) && !isDeed(clause)) return undefined;
  const links = hands ? doneAt : spokenAt;
  const there = happenings.find(
    ({ preposition, value }) => links.has(preposition) && isNewGathering(clause, value),
  )?.value;
  return there !== undefined && (hands || isPlaced(clause, there)) ? there : undefined;
}

/** What people say or do before others. */
function isRemark({ verb, sentence, chunks, verbAt }: Clause): boolean {
  const { remarkVerbs, absentVerbs } = sentence.words.gatherings;
  const isOfOther = chunks.slice(0, verbAt).some(({ kind }) => kind === 'subordinator');
  const says =
    remarkVerbs.has(verb.lemma) || (verb.classes.includes('report') && !absentVerbs.has(verb.lemma));
  return says && !verb.present && !verb.passive && !isOfOther;
}

/** Of a day or a place, or for something; `said at a forum` is as good as nowhere. */
function isPlaced({ sentence, dates }: Clause, { to }: Happening): boolean {
  return dates.length > 0 || sentence.words.gatherings.circumstances.has(wordAt(sentence, to));
}

/** Whatever somebody did, where the sentence tells of its day. */
function isDeed({ verb, chunks, verbAt, dates }: Clause): boolean {
  const isMain = !chunks.slice(0, verbAt).some(({ kind }) => kind === 'subordinator' || kind === 'verb');
  const isActive =
    !verb.passive && !verb.present && !verb.classes.includes('be') && !verb.classes.includes('have');
  return isMain && isActive && dates.some(namesDay);
}
