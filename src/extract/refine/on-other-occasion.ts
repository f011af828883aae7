import type { Frame } from '../frame/frame.ts';
import { lowerWords } from '../frame/lower-words.ts';
import type { Draft, Role } from './draft.ts';

/** Words that may say at the head of a sentence that it was another time. */
const OPENING = 6;

/**
 * `She toured the port with X. Prior to this, she held talks with Y`: a visit and a meeting that are told apart by their time, of
 * whoever was not named in the first.
 */
export function isOnOtherOccasion(
  { frames, roles: known }: Draft,
  { sentence, index, anaphoric, trigger }: Frame,
  roles: readonly Role[],
): boolean {
  if (anaphoric || frames.some((told) => told.index >= index) || known.length === 0) return false;
  const { otherOccasion, thenWords } = sentence.words.events;
  const isTold =
    otherOccasion.test(lowerWords(sentence, 0, OPENING)) ||
    thenWords.has(sentence.tokens[trigger.from]?.lower ?? '') ||
    thenWords.has(sentence.tokens[trigger.from - 1]?.lower ?? '');
  return isTold && roles.some((role) => isSomebodyElse(known, role));
}

function isSomebodyElse(roles: Draft['roles'], { actor, as }: Role): boolean {
  const isNamed = actor.kind === 'person' && as !== 'attendee';
  return isNamed && !roles.some((role) => role.actor === actor);
}
