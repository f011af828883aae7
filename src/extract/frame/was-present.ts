import type { Clause } from '../clause/clause.ts';
import { wordsBehind } from './words-behind.ts';

/** `present`, `among those present`, `there as well`, `with the delegates too`, `in attendance`. */
export function isPresent(clause: Clause): boolean {
  const words = wordsBehind(clause);
  if (/^(?:also |both |all |there and )*(?:present|in attendance|there\b(?! (?:is|are|to)))/.test(words))
    return true;
  if (
    /^(?:also )?(?:among|with|part of) (?:the |those |other )?(?:officials|participants|attendees|delegates|guests|those|people|members|present|delegation)/.test(
      words,
    )
  )
    return true;
  return (
    clause.happenings.some(
      (each) =>
        ['at', 'in', 'during'].includes(each.preposition) &&
        each.value.definite &&
        ['encounter', 'gathering', 'signing'].includes(each.value.sort),
    ) && !/^(?:held|a |an |the )/.test(words)
  );
}
