import type { FrameRule } from './frame.ts';
import { lowerWords } from './lower-words.ts';
import { parts } from './parts.ts';
import { listAfter } from './present-were.ts';

/**
 * `The signatories were A and B`, `Signing on behalf of the universities were A and B`, `A and B were the signatories`: who
 * signed what was told before.
 */
export const signatoriesWere: FrameRule = ({ verb, chunks, verbAt, sentence, subject }) => {
  const { signatoryOpening, signatoryBehind, signingCaption } = sentence.words.frames;
  if (!verb.classes.includes('be') || verb.negated || verb.modal !== null || verb.passive) return null;
  if (signatoryBehind.test(lowerWords(sentence, verb.to)) && subject.every(({ kind }) => kind === 'person'))
    return subject.length === 0
      ? null
      : { rule: 'signatories-were', type: 'attendance', parts: parts(subject, 'attendee') };
  const opening = lowerWords(sentence, 0, verb.from);
  const named = chunks.slice(0, verbAt).some(({ kind }) => kind === 'agreement');
  if (!signatoryOpening.test(opening) && !(named && signingCaption.test(opening))) return null;
  const people = listAfter(chunks, verbAt).filter(({ kind }) => kind !== 'group');
  return people.length === 0
    ? null
    : { rule: 'signatories-were', type: 'attendance', parts: parts(people, 'attendee') };
};
