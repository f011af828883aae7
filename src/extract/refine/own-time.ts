import type { Frame } from '../frame/frame.ts';
import { lowerWords } from '../frame/lower-words.ts';
import type { Draft } from './draft.ts';

/** Words of `Earlier on the same day`, which is the day told before. */
const OPENING = 5;

/** Not told as what happened beside the event before. */
export function isOfItsOwnTime(draft: Draft): boolean {
  return (
    draft.background ||
    draft.status !== 'happened' ||
    isOfOtherSigning(draft) ||
    draft.frames.every(isAlready)
  );
}

/** `Earlier, X signed …`, `X has signed similar contracts`: not on the day of the signing told before. */
export function isOfOtherSigning({ type, frames: [first] }: Draft): boolean {
  if (type !== 'signing' || first === undefined) return false;
  const { earlierOpening, otherAgreement } = first.sentence.words.events;
  return (
    earlierOpening.test(lowerWords(first.sentence, 0, OPENING)) ||
    first.agreements.some(({ from, to }) => otherAgreement.test(lowerWords(first.sentence, from, to)))
  );
}

/** `During the week`, `has already met`: of some other day than was told before. */
export function isOfOtherTime({ frames }: Draft): boolean {
  const [first] = frames;
  return (
    frames.every(isAlready) ||
    first?.sentence.words.events.otherTime.test(lowerWords(first.sentence)) === true
  );
}

/** `X has already met with Y`: before what the article tells of beside it. */
function isAlready({ sentence, trigger, dates }: Frame): boolean {
  const { already } = sentence.words.events;
  const words = sentence.tokens.slice(trigger.from, trigger.to);
  return dates.length === 0 && words.some(({ lower }) => already.has(lower));
}
