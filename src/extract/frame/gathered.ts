import type { Clause } from '../clause/clause.ts';
import { tellsDay } from '../date/date-expression.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { FrameDraft } from './frame.ts';
import { behind, canAct, isSomebody, parts } from './parts.ts';
import { either, forVerbs, ofList } from './verb-rule.ts';

/** Verbs of gathering, or of joining others. */
const COMES_TOGETHER = either(ofList('gatherings', 'gatheringVerbs'), ofList('gatherings', 'joiningVerbs'));

/**
 * `Members of both clubs gathered in Lund to celebrate 40 years of twinning`, `X joined Y and residents to cut the ribbon`: many come
 * together for something to be done there.
 */
export const gathered = forVerbs(COMES_TOGETHER, (clause) => {
  const { verb, subject } = clause;
  if (verb.form === 'gerund' || verb.form === 'infinitive') return null;
  if (verb.passive) return wereJoined(clause);
  const joined = joinedThere(clause);
  const isFeast = gathers(clause) && (isForCelebrating(clause) || isForFeast(clause));
  if (joined.length === 0 && !isFeast) return null;
  const people = subject.filter(canAct);
  if (people.length === 0) return null;
  return { rule: 'gathered', type: 'conference', parts: parts([...people, ...joined], 'attendee') };
});

/** `X was joined by Y to unveil the plaque`. */
function wereJoined(clause: Clause): FrameDraft | null {
  const { verb, sentence, subject } = clause;
  const { joiningVerbs, openingDeeds } = sentence.words.gatherings;
  const others = behind(clause, 'by').filter(isSomebody);
  const people = subject.filter(isSomebody);
  const isDone = joiningVerbs.has(verb.lemma) && verb.modal === null && !verb.negated && !verb.present;
  if (!isDone || others.length === 0 || people.length === 0 || !openingDeeds.has(purposeOf(clause) ?? ''))
    return null;
  return { rule: 'gathered', type: 'conference', parts: parts([...people, ...others], 'attendee') };
}

function gathers({ verb, sentence }: Clause): boolean {
  return sentence.words.gatherings.gatheringVerbs.has(verb.lemma);
}

/** `300 guests gathered at the castle on Friday for the anniversary of the port`. */
function isForFeast({ happenings, dates, sentence, nouns }: Clause): boolean {
  const isFor = happenings.some(
    ({ preposition, value }) => preposition === 'for' && sentence.words.gatherings.feasts.has(value.noun),
  );
  return isFor && dates.some(tellsDay) && nouns.every(({ preposition }) => preposition !== '');
}

/** Those whom somebody joins to open or celebrate something with them. */
function joinedThere(clause: Clause): readonly Phrase[] {
  const { verb, sentence, subject } = clause;
  const { joiningVerbs, openingDeeds } = sentence.words.gatherings;
  const isPerson = subject.some(({ kind }) => kind === 'person' || kind === 'office');
  if (!joiningVerbs.has(verb.lemma) || !isPerson) return [];
  return openingDeeds.has(purposeOf(clause) ?? '') ? behind(clause, '').filter(isSomebody) : [];
}

/** The next verb is the purpose; they gather nothing but themselves. */
function isForCelebrating(clause: Clause): boolean {
  const { sentence, chunks, verbAt, nouns } = clause;
  const object = sentence.tokens[chunks[verbAt]?.to ?? 0];
  return (
    object?.kind !== 'number' &&
    sentence.words.gatherings.celebratingVerbs.has(purposeOf(clause) ?? '') &&
    nouns.every(({ preposition }) => preposition !== '')
  );
}

/** The verb of the infinitive behind the verb of the clause, also one that is no verb elsewhere (`to dedicate the park`). */
function purposeOf({ chunks, verbAt, verb, sentence }: Clause): string | undefined {
  const next = chunks.slice(verbAt + 1).find((chunk) => chunk.kind === 'verb');
  if (next?.kind === 'verb') return next.form === 'infinitive' ? next.lemma : undefined;
  const to = sentence.tokens.findIndex(({ lower }, k) => k >= verb.to && lower === 'to');
  return to < 0 ? undefined : sentence.tokens[to + 1]?.lower;
}
