import type { Frame, Part } from '../frame/frame.ts';
import { isHolder } from '../phrase/is-holder.ts';
import type { Draft } from './draft.ts';

/**
 * Whether a draft tells, weakly, that people who travel together, or who are told to come from somewhere, were welcomed (`The
 * town welcomed a party from Lund`): worth telling where an article tells of nothing else, since most others tell the same again.
 */
export function isWelcomeOfParty({ type, status, background, frames, roles }: Draft): boolean {
  if (type !== 'meeting' || status !== 'happened' || background || roles.length < 2) return false;
  return frames.some(
    (frame) => frame.rule === 'received' && frame.parts.some((part) => isParty(frame, part)),
  );
}

function isParty({ sentence, parts }: Frame, { phrase, as }: Part): boolean {
  const { visitingParties, visitorPlurals } = sentence.words.frames;
  const isFrom = phrase.origins.length > 0;
  const isByHolder = parts.some((part) => part.as === 'agent' && isHolder(part.phrase));
  const isOfMany = phrase.kind === 'group' || (phrase.kind === 'office' && phrase.plural && isFrom);
  if (as !== 'patient' || !isOfMany) return false;
  return sentence.tokens
    .slice(phrase.head.from, phrase.head.to)
    .some(
      ({ lower }) =>
        (visitingParties.has(lower) && (phrase.definite || isFrom || isByHolder)) ||
        (isFrom && visitorPlurals.has(lower)),
    );
}
