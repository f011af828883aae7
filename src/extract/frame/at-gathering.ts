import type { Chunk } from '../clause/chunk.ts';
import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import { isYearAlone } from '../date/year-alone.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { isForMedia } from './for-media.ts';
import type { FrameRule } from './frame.ts';
import { isMealGiven } from './meal-given.ts';
import { behind, parts } from './parts.ts';
import { isNamedPerson, speaksForOthers } from './speaker.ts';
import { inPerson } from './stand-in.ts';

/**
 * `At a ceremony in Lund on Monday, X thanked …`, `X handed the keys to Y in a ceremony on Friday`: a gathering told of nowhere else, and
 * who said or did something at it.
 */
export const atGathering: FrameRule = (clause) => {
  const { verb, sentence, dates } = clause;
  if (verb.form === 'gerund' || verb.form === 'infinitive' || verb.modal !== null || verb.negated)
    return null;
  const gathering = gatheringInFront(clause) ?? gatheringBehind(clause);
  if (gathering === undefined || isYearAlone(dates) || isMealGiven(clause, gathering)) return null;
  const people = [...inPerson(clause, doers(clause)), ...handedTo(clause)].filter(
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
  if (honouringVerbs.has(verb.lemma)) return [...subject, ...behind(clause, 'by')];
  return givingVerbs.has(verb.lemma) ? behind(clause, 'by') : [];
}

/** To whom something is handed there, or from whom somebody receives it. */
function handedTo(clause: Clause): readonly Phrase[] {
  const { verb, sentence } = clause;
  const { givingVerbs, givenTo, takingVerbs } = sentence.words.gatherings;
  const isPerson = ({ kind }: Phrase) => kind === 'person';
  if (takingVerbs.has(verb.lemma) && !verb.passive) return behind(clause, 'from', 'to').filter(isPerson);
  return givingVerbs.has(verb.lemma) ? behind(clause, ...givenTo).filter(isPerson) : [];
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
  const isAt = sentence.words.gatherings.spokenAt.has(before.word);
  return isAt && isFirst && isOne(clause, gathering) ? gathering : undefined;
}

/** A verb that tells what was done; not `a seminar held in Lund`, `a ceremony marking the day`. */
function isTold(chunk: Chunk): boolean {
  return chunk.kind === 'verb' && chunk.form !== 'bare' && chunk.form !== 'gerund';
}

/** `handed the keys to Y at a ceremony`: behind what is only done before others. */
function gatheringBehind(clause: Clause): Happening | undefined {
  const { verb, sentence, happenings } = clause;
  const { givingVerbs, takingVerbs, honouringVerbs, doneAt } = sentence.words.gatherings;
  if (![givingVerbs, takingVerbs, honouringVerbs].some((verbs) => verbs.has(verb.lemma))) return undefined;
  return happenings.find(({ preposition, value }) => doneAt.has(preposition) && isOne(clause, value))?.value;
}

/** One to which many come, and of which the article has not told before, or which bears a name. */
function isOne(clause: Clause, gathering: Happening): boolean {
  const { sentence } = clause;
  const { gatherings, events } = sentence.words;
  const { sort, noun, definite, named, plural, from, head } = gathering;
  const isMany = sort === 'gathering' || (sort === 'encounter' && gatherings.receptions.test(noun));
  if (!isMany || plural || isForMedia(sentence, gathering) || goesOn(clause, gathering)) return false;
  const isKnown = events.soleGatheringNouns.has(noun) || sort === 'encounter';
  return named || (!definite && from < head.from && isKnown);
}

/** `at a conference centre`: the noun is only the first of another; not `at a ceremony here`. */
function goesOn({ chunks, sentence }: Clause, gathering: Happening): boolean {
  const { titleLinks, circumstances } = sentence.words.gatherings;
  const next = chunks[chunks.indexOf(gathering) + 1];
  if (next?.kind !== 'word' || next.from !== gathering.to) return false;
  const isApart =
    titleLinks.has(next.word) || circumstances.has(next.word) || sentence.words.adverbs.has(next.word);
  return /^\p{L}/u.test(next.word) && !isApart;
}
