import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import { subjectOf } from '../clause/subject.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { FrameRule } from './frame.ts';
import { behind, canAct, isSomebody, parts } from './parts.ts';

/** `The visitors were treated to a reception held by X`, `attended a dinner given by X`, `A luncheon was hosted by X`. */
export const receptionHeldBy: FrameRule = (clause) => {
  const { verb, sentence } = clause;
  const meal = mealHeld(clause);
  if (meal === null || !sentence.words.frames.meals.has(meal.noun)) return null;
  if (verb.lemma !== 'host' && !verb.classes.some((each) => each === 'hold' || each === 'speak')) return null;
  const hosts = behind(clause, 'by').filter((phrase) => isSomebody(phrase) || phrase.kind === 'organisation');
  const guests = [...guestsOf(clause), ...behind(clause, 'for')].filter(
    (phrase) => canAct(phrase) && phrase.kind !== 'organisation',
  );
  if (hosts.length === 0 || (guests.length === 0 && !verb.passive)) return null;
  return {
    rule: 'reception-held-by',
    type: 'meeting',
    parts: [...parts(hosts, 'agent', 'host'), ...parts(guests, 'patient', 'guest')],
    trigger: meal,
    noun: meal.noun,
  };
};

/** The reception that a participle describes, or that is the subject of a passive verb. */
function mealHeld({ verb, chunks, verbAt, subjectHappening }: Clause): Happening | null {
  if (verb.passive) return subjectHappening;
  const before = chunks[verbAt - 1];
  return verb.form === 'bare' && before?.kind === 'happening' ? before : null;
}

/** Those of whom the verb before tells that they came to it. */
function guestsOf({ chunks, verbAt, verb: held, sentence }: Clause): readonly Phrase[] {
  if (held.passive) return [];
  const ruler = chunks.slice(0, verbAt).findLastIndex((chunk) => chunk.kind === 'verb');
  const verb = chunks[ruler];
  if (verb?.kind !== 'verb') return [];
  const cameTrue = verb.modal === null && !verb.negated && !verb.present && verb.form !== 'infinitive';
  return cameTrue && (verb.classes.includes('attend') || verb.passive)
    ? subjectOf(sentence.words, chunks, ruler).phrases
    : [];
}
