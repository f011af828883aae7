import type { Clause } from '../clause/clause.ts';
import { type Phrase, wordAt } from '../phrase/phrase.ts';
import { parts } from './parts.ts';
import { forVerbs, ofList } from './verb-rule.ts';
import { partsVisited, placeVisited } from './visit-parts.ts';
import { wordsBehind } from './words-behind.ts';

/**
 * `The delegation got acquainted with the work of Lund College`, `familiarised themselves with the port of Lund`: whoever did
 * so went there.
 */
export const gotToKnow = forVerbs(ofList('frames', 'acquaintingVerbs'), (clause) => {
  const { verb, subject, sentence } = clause;
  if (verb.form === 'infinitive') return null;
  if (!sentence.words.frames.acquainting.test(`${verb.lemma} ${wordsBehind(clause)}`)) return null;
  const guests = subject.filter(({ kind }) => kind === 'person' || kind === 'group' || kind === 'pronoun');
  const goals = houses(clause);
  if (guests.length === 0 || goals.length === 0) return null;
  return {
    rule: 'got-to-know',
    type: 'visit',
    parts: [...parts(guests, 'agent', 'guest'), ...partsVisited(goals)],
    place: placeVisited(goals),
    weak: guests.every(({ kind }) => kind === 'pronoun'),
  };
});

/** The house whose work it was, behind `with` and what of it; a body in a word or two may be anything. */
function houses({ nouns, sentence }: Clause): readonly Phrase[] {
  // `with the work of a leading university in the country - Lund University`.
  const told = nouns.filter(({ preposition }) => [',', 'with', 'of'].includes(preposition));
  return told
    .flatMap(({ value }) => value)
    .filter(({ kind, head }) => {
      const last = wordAt(sentence, head.to - 1);
      const isHouse =
        sentence.words.phrases.settledBodies.has(last) || sentence.words.frames.premises.has(last);
      return kind === 'organisation' && head.to - head.from > 1 && isHouse;
    })
    .slice(0, 1);
}
