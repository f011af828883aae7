import type { Frame } from '../frame/frame.ts';
import { mentionOf } from '../phrase/phrase.ts';
import { foldWords } from './actor.ts';
import type { Draft, Role } from './draft.ts';
import { takesPart } from './draft.ts';

/** Whether a frame tells again of a visit: the same guests at the same place, or at none and no other time. */
export function sameVisit(draft: Draft, frame: Frame, roles: readonly Role[]): boolean {
  const guests = roles.filter((role) => role.side === 'guest');
  const shared = guests.some((role) => takesPart(draft, role.actor));
  if (!shared || isOfOtherHouse(draft, frame, roles)) return false;
  if (
    (frame.weak || draft.frames.every((told) => told.weak) || frame.dates.length === 0) &&
    samePlace(draft, frame)
  )
    return true;
  return samePlace(draft, frame) || draft.frames.every((told) => told.dates.length === 0);
}

/** `visited Elstad … visited Elstad University`: a house in the city is a visit of its own. */
function isOfOtherHouse(draft: Draft, frame: Frame, roles: readonly Role[]): boolean {
  const hosts = roles.filter((role) => role.side === 'host').map((role) => role.actor);
  const isHouse = hosts.length > 0 && hosts.every((host) => host.kind === 'body' && !takesPart(draft, host));
  const isNext = draft.frames.every((told) => told.index < frame.index);
  return (
    isHouse &&
    isNext &&
    (frame.rule === 'visited' || frame.rule === 'paid-a-visit') &&
    draft.roles.some((role) => role.side === 'host')
  );
}

function samePlace(draft: Draft, frame: Frame): boolean {
  if (frame.place === null) return true;
  const words = foldWords(mentionOf(frame.sentence, frame.place).text);
  return draft.frames.some(
    (told) =>
      told.place === null ||
      foldWords(mentionOf(told.sentence, told.place).text).some((word) => words.includes(word)),
  );
}
