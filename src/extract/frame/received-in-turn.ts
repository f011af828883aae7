import type { Clause } from '../clause/clause.ts';
import { isHolder } from '../phrase/is-holder.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { FrameDraft } from './frame.ts';
import { lowerWords } from './lower-words.ts';
import { behind, parts } from './parts.ts';
import { either, forVerbs, ofClass, ofLemma } from './verb-rule.ts';
import { wordsBehind } from './words-behind.ts';

/** Verbs of being somebody's turn, of receiving, and of granting an audience. */
const IN_TURN = either(ofClass('be'), ofLemma('receive', 'grant', 'give'));

/**
 * `After him, Ambassador X was received`, `Then it was the turn of Ambassador X to be received`, `The second audience of the day was
 * granted to Ambassador X`: one more guest of whoever received the last.
 */
export const receivedInTurn = forVerbs(IN_TURN, (clause) => {
  const { verb, index, subjectHappening } = clause;
  if (index === 0 || verb.negated || verb.modal !== null || behind(clause, 'by').length > 0) return null;
  if (verb.classes.includes('be')) return turnOf(clause);
  if (!verb.passive || verb.form !== 'finite') return null;
  if (verb.lemma === 'receive') return isInTurn(clause) ? oneMore(clause.subject) : null;
  return subjectHappening?.noun === 'audience' ? oneMore(behind(clause, 'to')) : null;
});

/** `it was the turn of X to be received`. */
function turnOf(clause: Clause): FrameDraft | null {
  const { frames } = clause.sentence.words;
  const isTurn = frames.turnOf.test(wordsBehind(clause));
  return isTurn && frames.receivedThen.test(lowerWords(clause.sentence))
    ? oneMore(behind(clause, 'of'))
    : null;
}

/** `was also received`, `After X, Y was received`: another was received before. */
function isInTurn({ sentence }: Clause): boolean {
  return sentence.words.frames.inTurn.test(lowerWords(sentence));
}

function oneMore(guests: readonly Phrase[]): FrameDraft | null {
  if (guests.length === 0 || !guests.every(isHolder)) return null;
  return {
    rule: 'received-in-turn',
    type: 'meeting',
    parts: parts(guests, 'patient', 'guest'),
    implicitAgent: true,
    noun: 'audience',
  };
}
