import type { FrameRule } from './frame.ts';
import { lowerWords } from './lower-words.ts';
import { isSomebody, parts } from './parts.ts';

/** `The presence of Consul X underscored …`: somebody was at the event told before. */
export const presenceOf: FrameRule = (clause) => {
  const { chunks, sentence, verb } = clause;
  const at = chunks.findIndex((chunk) => chunk.kind === 'noun');
  const named = chunks[at];
  if (named?.kind !== 'noun' || verb.modal !== null || verb.negated) return null;
  if (!sentence.words.frames.presenceOpening.test(`${lowerWords(sentence, 0, named.from)} `)) return null;
  const people = named.list.items.filter((phrase) => isSomebody(phrase) && phrase.kind !== 'group');
  const isMain = !chunks.slice(0, clause.verbAt).some((chunk) => chunk.kind === 'verb');
  return people.length === 0 || !isMain
    ? null
    : { rule: 'presence-of', type: 'attendance', parts: parts(people, 'attendee') };
};
