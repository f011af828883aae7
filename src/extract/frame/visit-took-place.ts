import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import type { DateExpression } from '../date/date-expression.ts';
import { isHolder } from '../phrase/is-holder.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { plainPhrase, wordAt } from '../phrase/phrase.ts';
import type { FrameDraft, FrameRule } from './frame.ts';
import { isToCome } from './is-to-come.ts';
import { lowerWords } from './lower-words.ts';
import { ownersBefore } from './owners.ts';
import { behind, parts } from './parts.ts';
import { thereWas } from './there-was.ts';
import { visitNamed } from './visit-named.ts';
import { partsVisited, placeVisited } from './visit-parts.ts';

/**
 * `The visit by X to Y took place`, `There was a visit of X to Y`, `X’s visit to Y strengthened …`: a visit as what a clause in
 * the past tells of.
 */
export const visitTookPlace: FrameRule = (clause) => {
  const existing = thereWas(clause);
  const visit = clause.subjectHappening ?? existing;
  if (visit === null || visit.sort !== 'visit') return null;
  const isHeld = visit === existing || tellsOfVisit(clause);
  if (!isHeld && !(isPast(clause) && isSubject(clause, visit))) return null;
  const at = clause.chunks.indexOf(visit);
  if (isToCome(clause.sentence, clause.chunks, at) || isPlannedBehind(clause, at)) return null;
  const named = visitNamed(at > clause.verbAt ? clause.chunks : clause.chunks.slice(0, clause.verbAt), at);
  const guests: readonly Phrase[] = [...possessor(clause, visit), ...named.guests, ...leaders(clause)];
  if (named.goals.length === 0) return inspectedBy(clause, visit);
  if (guests.length === 0) return null;
  return {
    rule: 'visit-took-place',
    type: 'visit',
    parts: [...parts(guests, 'agent', 'guest'), ...partsVisited(named.goals)],
    trigger: visit,
    place: placeVisited(named.goals),
    dates: named.date === null ? clause.dates : [named.date],
    ...standing(clause, isHeld, named.date),
  };
};

/** `The inspection was carried out by X and Y`: of works told before, by people who are named. */
function inspectedBy(clause: Clause, visit: Happening): FrameDraft | null {
  const { verb, sentence } = clause;
  const isInspection = sentence.words.frames.inspections.has(wordAt(sentence, visit.to - 1));
  const who = behind(clause, 'by').filter(({ kind }) => kind === 'person' || kind === 'office');
  if (!isInspection || !verb.passive || !who.some(isHolder)) return null;
  return {
    rule: 'inspected-by',
    type: 'visit',
    parts: parts(who, 'agent', 'guest'),
    trigger: visit,
    anaphoric: true,
  };
}

/** `The visit to Lund, planned for May, has …`. */
function isPlannedBehind({ sentence, chunks, verbAt }: Clause, at: number): boolean {
  const { planning, refusing } = sentence.words.clauses.factuality;
  return chunks
    .slice(at + 1, verbAt)
    .some((chunk) => chunk.kind === 'verb' && (planning.has(chunk.lemma) || refusing.has(chunk.lemma)));
}

/** What an article begins with is its news; further on, a visit of which something else is told is history, or too little alone. */
function standing(
  { index, dates }: Clause,
  isHeld: boolean,
  date: DateExpression | null,
): Pick<FrameDraft, 'weak' | 'history'> {
  const isAside = !isHeld && index > 1;
  return {
    weak: isAside && dates.length === 0 && date === null,
    history: isAside && date !== null && date.year !== null,
  };
}

/** `took place`, `was paid`, `included`: the verb tells of the visit itself. */
function tellsOfVisit(clause: Clause): boolean {
  const { verb, sentence } = clause;
  return (
    sentence.words.frames.topicVerbs.has(verb.lemma) ||
    verb.classes.includes('occur') ||
    (verb.passive && verb.classes.some((each) => each === 'pay' || each === 'hold')) ||
    (verb.passive && verb.classes.includes('convene') && wasOver(clause))
  );
}

/** `was organised`, not `is being organised` or `will be organised`. */
function wasOver({ verb, sentence }: Clause): boolean {
  return sentence.words.clauses.auxiliaries.pastBe.has(wordAt(sentence, verb.from));
}

/** Most words that say how a visit stands (`still under active consideration`). */
const LONGEST_STATE = 4;

/**
 * `was a success`, `marked the anniversary`, not `was postponed` or `was under consideration`: what is told in the past of a
 * visit that was paid.
 */
function isPast({ verb, chunks, verbAt, sentence }: Clause): boolean {
  if (verb.present || verb.modal !== null || verb.negated) return false;
  if (sentence.words.frames.unpaidVerbs.has(verb.lemma)) return false;
  if (sentence.words.frames.unpaidStates.test(lowerWords(sentence, verb.to, verb.to + LONGEST_STATE)))
    return false;
  if (verb.form === 'finite') return true;
  const [next, ...rest] = chunks.slice(verbAt + 1);
  const isReduced = next?.kind === 'preposition' && next.word === 'by';
  return (
    verb.form === 'bare' && !isReduced && !rest.some((chunk) => chunk.kind === 'verb' && chunk.modal !== null)
  );
}

/** Not in `On the eve of the President’s visit to Y flags were put up`. */
function isSubject({ chunks }: Clause, visit: Happening): boolean {
  const { at } = ownersBefore(chunks, chunks.indexOf(visit));
  return chunks[at - 1]?.kind !== 'preposition';
}

/** `his visit`, `the President’s visit`: whose it is. */
function possessor(clause: Clause, visit: Happening): Phrase[] {
  const first = clause.sentence.tokens[visit.from];
  if (clause.sentence.words.frames.possessives.has(first?.lower ?? '')) {
    const range = { from: visit.from, to: visit.from + 1 };
    return [
      { ...plainPhrase('pronoun', range.from, range.to, range, true), plural: first?.lower === 'their' },
    ];
  }
  return [];
}

/** `Led by X, the visit to Y …`: who led it, where the sentence opens with that. */
function leaders({ chunks }: Clause): readonly Phrase[] {
  const [verb, by, noun] = chunks;
  const opens = verb?.kind === 'verb' && verb.form === 'bare' && verb.classes.includes('head');
  return opens && by?.kind === 'preposition' && by.word === 'by' && noun?.kind === 'noun'
    ? noun.list.items
    : [];
}
