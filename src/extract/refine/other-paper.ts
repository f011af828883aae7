import { isStrongAgreement } from '../clause/agreement-phrase.ts';
import type { Frame } from '../frame/frame.ts';
import type { Draft, Role } from './draft.ts';
import { takesPart } from './draft.ts';

/** A paper has been signed by so many people once all its sides are told. */
const BOTH_SIDES = 2;

/**
 * `The project agreement was signed by C and D` behind a loan agreement that A and B signed: another paper, with words of its own and
 * with somebody who did not sign the first.
 */
export function isOtherPaper(draft: Draft, frame: Frame, roles: readonly Role[]): boolean {
  const signers = signersOf(roles);
  const known = signersOf(draft.roles);
  const fresh = signers.filter(({ actor }) => !takesPart(draft, actor));
  if (known.length < BOTH_SIDES || signers.length < BOTH_SIDES || fresh.length === 0) return false;
  const papers = draft.frames.filter((told) => namesSigners(told) && told.index <= frame.index);
  return papers.length > 0 && papers.every((told) => isOtherName(frame, told));
}

function signersOf(roles: readonly Role[]): readonly Role[] {
  return roles.filter(({ actor, as }) => as === 'party' && actor.kind === 'person');
}

function namesSigners({ type, parts, agreements }: Frame): boolean {
  const people = parts.filter(({ as, phrase }) => as === 'party' && phrase.kind === 'person');
  return type === 'signing' && agreements.some(isStrongAgreement) && people.length > 0;
}

/** It names what the other does not (`project`, `on tourism`). */
function isOtherName(frame: Frame, told: Frame): boolean {
  const other = wordsOf(told);
  return [...wordsOf(frame)].some((word) => !other.has(word));
}

function wordsOf({ sentence, agreements }: Frame): ReadonlySet<string> {
  return new Set(
    agreements.flatMap(({ head }) => sentence.tokens.slice(head.from, head.to).map(({ lower }) => lower)),
  );
}
