import { besideParts } from './beside.ts';
import type { FrameRule } from './frame.ts';

/**
 * `The plans were discussed in the presence of Minister X`: a deed of which no other rule tells, which those who are named in full
 * saw.
 */
export const doneInPresence: FrameRule = (clause) => {
  const { verb, dates, chunks, verbAt } = clause;
  if (verb.modal !== null || verb.negated || verb.present || dates.length > 0) return null;
  const isMain = !chunks.slice(0, verbAt).some((chunk) => chunk.kind === 'verb');
  const isDone = verb.form === 'finite' || verb.form === 'bare';
  const isApart = chunks.slice(verbAt + 1).some(({ kind }) => kind === 'verb' || kind === 'subordinator');
  if (!isMain || !isDone || isApart) return null;
  const seen = besideParts(clause).filter(
    ({ phrase }) => phrase.kind === 'person' && phrase.head.to - phrase.head.from > 1,
  );
  return seen.length === 0 ? null : { rule: 'presence-of', type: 'attendance', parts: seen };
};
