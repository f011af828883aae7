import type { Clause } from '../clause/clause.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { FrameRule } from './frame.ts';
import { lowerWords } from './lower-words.ts';
import { parts } from './parts.ts';
import { listAfter } from './present-were.ts';
import { isNamedPerson } from './speaker.ts';

/**
 * `The speakers at the event included A (ports) and B (trade)`, `The list comprised C`, `The forum featured D and E`: who came to
 * or spoke at a gathering told elsewhere. Weak: where none is told of, it tells nothing.
 */
export const lineUp: FrameRule = (clause) => {
  const { verb, sentence, chunks, verbAt } = clause;
  if (verb.passive || verb.negated || verb.modal !== null || verb.form === 'infinitive') return null;
  if (!sentence.words.gatherings.lineUpVerbs.has(verb.lemma) || !(isLineUp(clause) || isOfGathering(clause)))
    return null;
  const people = listAfter(chunks, verbAt).filter(
    (phrase) => isNamedPerson(phrase) && !isInBrackets(clause, phrase),
  );
  if (people.length === 0) return null;
  return { rule: 'line-up', type: 'attendance', parts: parts(people, 'attendee'), weak: true };
};

/** The sentence opens with those who came or spoke, or with the list of them. */
function isLineUp({ sentence, verb }: Clause): boolean {
  return sentence.words.gatherings.lineUps.test(`${lowerWords(sentence, 0, verb.from)} `);
}

/** `The forum featured A`, which tells more than of what it consisted. */
function isOfGathering({ subjectHappening, verb, sentence, chunks, verbAt }: Clause): boolean {
  const { featuringVerbs, lineUpVerbs } = sentence.words.gatherings;
  const isGathering = subjectHappening?.sort === 'gathering' || subjectHappening?.sort === 'encounter';
  const isTold = subjectHappening?.definite === true || subjectHappening?.named === true;
  // `hosted at X`: where it was.
  if (chunks[verbAt + 1]?.kind === 'preposition' && verb.form === 'bare') return false;
  return isGathering && isTold && featuringVerbs.has(verb.lemma) && lineUpVerbs.has(verb.lemma);
}

/** `A (Port of Lund)`: what stands in brackets says where somebody belongs. */
function isInBrackets({ sentence: { tokens } }: Clause, { from }: Phrase): boolean {
  return tokens[from - 1]?.text === '(';
}
