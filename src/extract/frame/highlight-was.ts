import { lowerWords } from './lower-words.ts';
import { stationsTold } from './stations-told.ts';
import { forVerbs, ofClass } from './verb-rule.ts';

/** `The highlight of the trip was a meeting with X`, `Among her engagements was a call on X`. */
export const highlightWas = forVerbs(ofClass('be'), (clause) => {
  const { verb, sentence } = clause;
  if (verb.negated || verb.form !== 'finite' || verb.present) return null;
  return sentence.words.frames.highlights.test(lowerWords(sentence, 0, verb.from))
    ? stationsTold(clause)
    : null;
});
