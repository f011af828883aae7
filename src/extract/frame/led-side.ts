import type { Clause } from '../clause/clause.ts';
import { behind, parts } from './parts.ts';
import { forVerbs, ofClass } from './verb-rule.ts';

/** `X led the visit`, `Y headed the trip`: of those who came. */
function ledVisit({ verb, sentence, happenings, nouns }: Clause): boolean {
  if (sentence.words.frames.spellingOut.has(verb.lemma)) return false;
  const [first] = happenings;
  const isVisit = first?.preposition === '' && first.value.sort === 'visit' && first.value.definite;
  return isVisit && nouns.every(({ preposition }) => preposition !== '');
}

/** How far behind the verb the side is named. */
const REACH = 5;

/** `X led the Pakistani side while Y headed the Hungarian delegation`; not `the wrong side of the street`. */
export const ledSide = forVerbs(ofClass('head', 'preside'), (clause) => {
  const people = clause.subject.filter((phrase) => phrase.kind === 'person');
  if (clause.verb.passive || people.length === 0) return null;
  const { tokens } = clause.sentence;
  const side = tokens.some(
    ({ lower }, k) =>
      lower === 'side' && k >= clause.verb.to && k < clause.verb.to + REACH && tokens[k + 1]?.lower !== 'of',
  );
  if (ledVisit(clause))
    return { rule: 'led-visit', type: 'attendance', parts: parts(people, 'attendee', 'guest') };
  return side
    ? {
        rule: 'led-side',
        type: 'attendance',
        parts: [...parts(behind(clause, ''), 'agent'), ...parts(people, 'attendee')],
      }
    : null;
});
