import type { FrameRule } from './frame.ts';
import { lowerWords } from './lower-words.ts';
import { isSomebody, parts } from './parts.ts';

/** `The presence of Consul X underscored …`: somebody was at the event told before. */
export const presenceOf: FrameRule = (clause) => {
  const { chunks, sentence, verb, verbAt } = clause;
  const isMain = !chunks.slice(0, verbAt).some((chunk) => chunk.kind === 'verb');
  if (!isMain || verb.modal !== null || verb.negated) return null;
  const at = chunks.findIndex((chunk) => chunk.kind === 'noun');
  const named = chunks[at];
  if (named?.kind !== 'noun') return null;
  if (!sentence.words.frames.presenceOpening.test(`${lowerWords(sentence, 0, named.from)} `)) return null;
  const people = named.list.items.filter((phrase) => isSomebody(phrase) && phrase.kind !== 'group');
  return people.length === 0
    ? null
    : { rule: 'presence-of', type: 'attendance', parts: parts(people, 'attendee') };
};
