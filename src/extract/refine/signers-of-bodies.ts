import type { Frame } from '../frame/frame.ts';
import type { Actor } from './actor.ts';
import type { Draft, Role } from './draft.ts';
import { takesPart } from './draft.ts';
import { hasOwnBody } from './kin.ts';
import { isOfBody } from './people-of-bodies.ts';

/**
 * `A and B signed a memorandum. Rector X of A and Y, CEO of B, signed an MoU on Monday`: behind a signing of bodies alone, who
 * signed it for them, unless the papers are about different things.
 */
export function areSignersOfBodies(draft: Draft, frame: Frame, roles: readonly Role[]): boolean {
  const known = frame.sentence.words.actors;
  const parties = draft.roles.filter(({ as }) => as === 'party').map(({ actor }) => actor);
  const signers = roles
    .filter(({ actor, as }) => as === 'party' && !takesPart(draft, actor))
    .map(({ actor }) => actor);
  if (parties.length < 2 || parties.some(isOne) || !signers.every(isOne)) return false;
  const signsFor = (signer: Actor): boolean => parties.some((party) => isOfBody(signer, party, known));
  return (
    signers.some(signsFor) &&
    signers.every((signer) => signsFor(signer) || !hasOwnBody(signer, known)) &&
    areOfOneSubject(draft, frame)
  );
}

function isOne({ kind }: Actor): boolean {
  return kind === 'person' || kind === 'office';
}

/** Whether no two papers have each a word in their names that the other has not. */
function areOfOneSubject(draft: Draft, frame: Frame): boolean {
  const told = draft.frames.map(subjectsOf).reduce((all, words) => all.union(words), new Set<string>());
  const signed = subjectsOf(frame);
  return told.isSubsetOf(signed) || signed.isSubsetOf(told);
}

/** What the papers are about: the words of their names, less those for any paper. */
function subjectsOf({ sentence, agreements }: Frame): Set<string> {
  const { plainPaper } = sentence.words.events;
  const named = agreements.flatMap(({ head }) => sentence.tokens.slice(head.from, head.to));
  const telling = named.filter(({ kind, lower }) => kind === 'word' && !plainPaper.has(lower));
  return new Set(telling.map(({ lower }) => lower));
}
