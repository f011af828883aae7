import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import { matchLength } from '../lexicon/phrase-set.ts';
import { countryLength } from '../phrase/name.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { directHappening } from './direct-happening.ts';
import type { FrameDraft, FrameRule } from './frame.ts';
import { includedWith } from './included.ts';
import { behind, canAct, isSeveral, parts } from './parts.ts';
import { receptionFor } from './reception-for.ts';

const HOLDING = new Set<string>(['hold', 'have', 'pay', 'attend', 'convene', 'receive', 'preside']);

/** Verbs of which the subject alone has not met anybody (`attended talks`, `chaired a meeting`). */
const BEING_THERE = ['attend', 'preside'] as const;

/** `X held talks with Y`, `the two held a meeting`, `X had a conversation with Y`, `X hosted a reception for Y`. */
export const heldTalks: FrameRule = (clause) => {
  const { verb } = clause;
  if (verb.passive || !isHeld(clause)) return null;
  const encounter = encounterHeld(clause);
  if (encounter === undefined) return null;
  // `who chaired the meeting with Y` tells who was at one told before.
  if (verb.classes.includes('preside') && encounter.definite) return null;
  const reception = receptionFor(clause, encounter);
  if (reception !== null || verb.lemma === 'give') return reception;
  const talksHere = (phrase: Phrase) => canAct(phrase) || isCountry(clause, phrase);
  const agents = clause.subject.filter(talksHere);
  const others = otherSide(clause, encounter).filter(talksHere);
  const named = isThere(clause) ? [] : talkersNamed(clause, encounter);
  const own = others.length > 0 ? named : [];
  const patients = others.length > 0 ? others : named;
  if (patients.length === 0 && haveNotMet(clause, encounter, agents)) return mealOf(clause, encounter);
  if (agents.length === 0 && patients.length < 2) return null;
  const isGivenAudience = isGiven(clause, encounter);
  return {
    rule: 'held-talks',
    type: 'meeting',
    parts: [
      ...parts(
        [...agents, ...own],
        'agent',
        isGivenAudience ? 'guest' : verb.lemma === 'host' ? 'host' : null,
      ),
      ...parts(patients, 'patient', isGivenAudience ? 'host' : null),
    ],
    trigger: { from: Math.min(verb.from, encounter.from), to: Math.max(verb.to, encounter.to) },
    anaphoric:
      takesUp(clause, encounter) || agents.every((agent) => agent.kind === 'pronoun' && agent.plural),
    noun: encounter.noun,
  };
};

/** `hosted a dinner to introduce the new consuls`: who came to it is told elsewhere, or nobody is known to have met. */
function mealOf(clause: Clause, encounter: Happening): FrameDraft | null {
  const { verb, subject, sentence } = clause;
  const isMeal =
    sentence.words.frames.meals.has(encounter.noun) &&
    !sentence.words.gatherings.receptions.test(encounter.noun);
  const isOwnName = sentence.tokens
    .slice(encounter.head.from, encounter.head.to)
    .some(({ capital }) => capital);
  const isGiven = verb.lemma === 'host' && !encounter.definite && !encounter.plural && !isOwnName;
  if (!isMeal || !isGiven || subject.length === 0 || !subject.every(({ kind }) => kind === 'person'))
    return null;
  return {
    rule: 'gave-a-reception',
    type: 'meeting',
    parts: parts(subject, 'agent', 'host'),
    trigger: { from: verb.from, to: encounter.to },
    weak: true,
    noun: encounter.noun,
  };
}

/** Of whom nothing says that they met each other: one alone, those at something with a name, those who ate. */
function haveNotMet(clause: Clause, encounter: Happening, agents: readonly Phrase[]): boolean {
  return encounter.named || isThere(clause) || !isSeveral(agents) || eatAlone(clause, encounter, agents);
}

/** `The group had a welcome lunch`: they ate. */
function eatAlone({ verb, sentence }: Clause, { noun }: Happening, agents: readonly Phrase[]): boolean {
  const eats = sentence.words.frames.meals.has(noun) && verb.classes.includes('have');
  return eats && agents.every(({ kind }) => kind === 'group');
}

/** Who has an audience is given it; who holds one may give it too. */
function isGiven({ verb }: Clause, { noun }: Happening): boolean {
  return noun === 'audience' && verb.lemma !== 'hold';
}

/** `hosted a meeting of Dean X with Y`: people right behind the talks, who held them. */
function talkersNamed({ chunks }: Clause, encounter: Happening): readonly Phrase[] {
  const [of, noun] = chunks.slice(chunks.indexOf(encounter) + 1);
  const isOf = of?.kind === 'preposition' && of.word === 'of' && noun?.kind === 'noun';
  return isOf ? noun.list.items.filter(({ kind }) => kind === 'person') : [];
}

/**
 * Those whom it was held with; not of `a reception for the 20th anniversary of relations between A and B`, `talks, addressing
 * ties between A and B`.
 */
function otherSide(clause: Clause, { to }: Happening): readonly Phrase[] {
  const { chunks, sentence } = clause;
  const { withPrepositions } = sentence.words.frames;
  const between = chunks.findIndex((chunk) => chunk.kind === 'preposition' && chunk.word === 'between');
  const isBehindDeed = chunks
    .slice(0, Math.max(0, between))
    .some((chunk) => chunk.kind === 'verb' && chunk.form === 'gerund' && chunk.from >= to);
  const isOfAnother =
    isBehindDeed || clause.happenings.some(({ value }) => value.from >= to && value.sort === 'gathering');
  const others = behind(
    clause,
    ...[...withPrepositions].filter((word) => word !== 'between' || !(isOfAnother || isOfThing(clause))),
  );
  return others.length > 0 ? others : includedWith(clause);
}

/** `held talks with X on cooperation between A and B`: behind a plain word `between` says between whom that is. */
function isOfThing({ chunks, verbAt, sentence }: Clause): boolean {
  const at = chunks.findIndex(
    (chunk, k) => k > verbAt && chunk.kind === 'preposition' && chunk.word === 'between',
  );
  const before = chunks[at - 1];
  return before?.kind === 'word' && matchLength(sentence.words.adverbs, sentence.tokens, before.from) === 0;
}

/** `China and Norway held talks`: countries talk, other places do not. */
function isCountry({ sentence }: Clause, { head }: Phrase): boolean {
  return countryLength(sentence, head.from) === head.to - head.from;
}

function isThere({ verb }: Clause): boolean {
  return BEING_THERE.some((each) => verb.classes.includes(each));
}

/** Meals are given too, and talks exchanged. */
function isHeld({ verb, happenings, sentence }: Clause): boolean {
  const isSustained = sentence.words.frames.sustainingVerbs.has(verb.lemma);
  if (isSustained) return happenings.some(({ value }) => value.noun.startsWith('meeting'));
  if (verb.lemma === 'share')
    return happenings.some(({ value }) => sentence.words.frames.meals.has(value.noun));
  return verb.lemma === 'give' || verb.lemma === 'exchange' || verb.classes.some((each) => HOLDING.has(each));
}

function encounterHeld(clause: Clause): Happening | undefined {
  const isTalk = (value: Happening) =>
    value.sort === 'encounter' ||
    (value.sort === 'gathering' && clause.sentence.words.frames.talks.has(value.noun));
  return (
    directHappening(clause, isTalk) ??
    (clause.happenings.length === 0 ? encounterDescribed(clause, isTalk) : undefined)
  );
}

/** `the talks that X held with Y`, `in a meeting Y had with Z`: the object stands before the subject. */
function encounterDescribed(
  { chunks, verbAt, verb }: Clause,
  isTalk: (value: Happening) => boolean,
): Happening | undefined {
  const isTold = verb.classes.some((each) => each === 'hold' || each === 'have') && verb.perfect !== 'had';
  const who = chunks[verbAt - 1];
  if (!isTold || who?.kind !== 'noun' || who.list.items.some(({ kind }) => !TALKERS.has(kind)))
    return undefined;
  const before = chunks[verbAt - 2];
  const happening = before?.kind === 'subordinator' ? chunks[verbAt - 3] : before;
  return happening?.kind === 'happening' && isTalk(happening) ? happening : undefined;
}

/** `the meeting` takes up one told before; `the 5th meeting of the Subcommittee` does not. */
function takesUp(clause: Clause, encounter: Happening): boolean {
  const numbered = clause.sentence.tokens
    .slice(encounter.from, encounter.to)
    .some((token) => token.kind === 'number' || clause.sentence.words.frames.ordinals.has(token.lower));
  return encounter.definite && !numbered && clause.sentence.tokens[encounter.from]?.lower !== 'their';
}

const TALKERS: ReadonlySet<string> = new Set(['person', 'office', 'group', 'pronoun']);
