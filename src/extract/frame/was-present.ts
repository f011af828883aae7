import type { Clause } from '../clause/clause.ts';
import { wordsBehind } from './words-behind.ts';

/** `present`, `among those present`, `there as well`, `with the delegates too`, `in attendance`. */
export function isPresent(clause: Clause): boolean {
  const words = wordsBehind(clause);
  if (clause.sentence.words.frames.presentBehind.test(words)) return true;
  if (clause.sentence.words.frames.amongPresent.test(words)) return true;
  return (
    clause.happenings.some(
      (each) =>
        ['at', 'in', 'during'].includes(each.preposition) &&
        each.value.definite &&
        ['encounter', 'gathering', 'signing'].includes(each.value.sort),
    ) && !clause.sentence.words.frames.notPresent.test(words)
  );
}
