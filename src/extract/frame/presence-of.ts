import type { Clause } from '../clause/clause.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { wordAt } from '../phrase/phrase.ts';
import type { FrameRule } from './frame.ts';
import { lowerWords } from './lower-words.ts';
import { behind, isSomebody, parts } from './parts.ts';

/** `The signing ceremony was in the presence of X`, `The forum saw the attendance of Y`: those before whom it was. */
function signedInPresence(clause: Clause): readonly Phrase[] {
  const { sentence, verb, verbAt, chunks, subjectHappening } = clause;
  const isEvent = subjectHappening !== null || chunks[verbAt - 1]?.kind === 'happening';
  if (!isEvent || !(verb.lemma === 'be' || verb.lemma === 'see')) return [];
  const { presenceNouns } = sentence.words.frames;
  const lead = verb.lemma === 'be' ? 'in' : 'the';
  const noun = verb.lemma === 'be' ? verb.to + 2 : verb.to + 1;
  const isPresence = wordAt(sentence, verb.to) === lead && presenceNouns.has(wordAt(sentence, noun));
  return isPresence ? behind(clause, 'of').filter((phrase) => isSomebody(phrase) && isWhole(phrase)) : [];
}

/** A name of one word may be a title (`several Sheikhs and ministers`). */
function isWhole({ kind, head }: Phrase): boolean {
  return kind !== 'name' || head.to - head.from > 1;
}

/** `The presence of Consul X underscored …`: somebody was at the event told before. */
export const presenceOf: FrameRule = (clause) => {
  const { chunks, sentence, verb, verbAt } = clause;
  const { presenceOpening } = sentence.words.frames;
  const at = chunks.findIndex((chunk) => chunk.kind === 'noun');
  const named = chunks[at];
  const opens = named?.kind === 'noun' && presenceOpening.test(`${lowerWords(sentence, 0, named.from)} `);
  // `Of special note was the presence of X`: no verb before it.
  const isMain = opens || !chunks.slice(0, verbAt).some((chunk) => chunk.kind === 'verb');
  if (!isMain || verb.modal !== null || verb.negated) return null;
  const beside = signedInPresence(clause);
  if (beside.length > 0) return { rule: 'presence-of', type: 'attendance', parts: parts(beside, 'attendee') };
  if (named?.kind !== 'noun') return null;
  if (!opens) return null;
  const listed = named.list.items.flatMap((phrase) => (phrase.kind === 'group' ? phrase.members : [phrase]));
  const people = listed.filter((phrase) => isSomebody(phrase) && phrase.kind !== 'group');
  return people.length === 0
    ? null
    : { rule: 'presence-of', type: 'attendance', parts: parts(people, 'attendee') };
};
